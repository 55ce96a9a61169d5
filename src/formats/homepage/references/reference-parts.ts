import type { PublicationDraft } from './finish-publication.ts'
import type { ReadAuthors } from './read-authors.ts'

/** What a reference says: where a title leads, who wrote it, where it appeared; `left` is what no rule reads. */
export type ReferenceParts = {
  title: string
  url: string | undefined
  authors: ReadAuthors | undefined
  facts: Partial<PublicationDraft>
  left: string[]
}
