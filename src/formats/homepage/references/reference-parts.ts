import type { PublicationDraft } from './finish-publication.ts'
import type { ReadAuthors } from './read-authors.ts'

/** The parts of a reference: title and its link, authors, where it appeared; `left` is what no rule reads. */
export type ReferenceParts = {
  title: string
  url: string | undefined
  authors: ReadAuthors | undefined
  facts: Partial<PublicationDraft>
  left: string[]
}
