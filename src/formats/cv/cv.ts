import type { Block, Inline } from '#core/bundle/rich-text.ts'
import type { Locale } from '#core/schema/locale.ts'

/** A line of a CV: when, what, and what there is to say about it. */
export interface CvEntry {
  when?: string
  text: Inline[]
  notes?: Inline[][]
}

export interface CvSection {
  title: string
  entries: CvEntry[]
  /** A remark on all of them. */
  remark?: string
}

/** A curriculum vitae in one language, for writers of documents. */
export interface Cv {
  locale: Locale
  name: string
  headline?: string
  affiliations: string[]
  contacts: { text: string; url: string }[]
  biography: Block[]
  sections: CvSection[]
}
