import type { Publication, PublicationType } from '#core/schema/publication.ts'
import type { PublicationAward } from '#core/schema/publication-parts.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import type { SourceName } from '../bibliography/read-authors.ts'
import type { SourceLink } from '../bibliography/read-links.ts'
import type { CslItem, TEXT_VARIABLES } from './csl-item.ts'

/** Variables that contain text, as the CSL specification names them. */
type TextVariable =
  | (typeof TEXT_VARIABLES)[number]
  | Extract<
      keyof CslItem,
      'id' | 'genre' | 'title' | 'language' | 'page' | 'number' | 'DOI' | 'URL'
    >
  | Extract<keyof CslItem, 'authority' | 'volume' | 'issue' | 'status' | 'abstract' | 'note'>

/**
 * A CSL item as a reader makes it of a foreign record, before anything is checked: what every format is read into. Texts are
 * plain (the markup of the format is gone); what the source leaves out is missing or empty.
 */
export interface SourceItem extends Partial<Record<TextVariable, string | undefined>> {
  type: PublicationType
  author?: readonly SourceName[] | undefined
  editor?: readonly SourceName[] | undefined
  translator?: readonly SourceName[] | undefined
  /** In parts or as a text; see `readCslDate`. */
  issued?: unknown
  accessed?: unknown
  'event-date'?: unknown
  /** What has no place elsewhere, under the name that it has in the source. */
  extra?: Readonly<Record<string, unknown>> | undefined
  custom?: SourceCustom | undefined
}

/** What CSL has no variable for. */
export interface SourceCustom {
  /** Texts in which the arXiv id may be, the surest first. */
  arxiv?: readonly string[] | undefined
  CSTR?: string | undefined
  /** URLs in addition to `URL`. */
  links?: readonly SourceLink[] | undefined
  /** Texts by language, prose in Markdown: they take precedence over the variable. */
  texts?: { [K in 'title' | 'abstract' | 'note']?: LocalizedText | undefined } | undefined
  /** The title in another language. */
  translatedTitle?: string | undefined
  /** Of a container that has it in addition to its name. */
  track?: Publication['track']
  awards?: PublicationAward[] | undefined
  selected?: boolean | undefined
}
