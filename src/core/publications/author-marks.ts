import { AUTHOR_MARKS, type AuthorMark } from '#core/schema/kinds.ts'
import type { BundlePublication } from '#core/bundle/publications-bundle.ts'

/** The marks of authors that are in use. */
export function marksIn(publications: readonly BundlePublication[]): AuthorMark[] {
  return AUTHOR_MARKS.filter((mark) =>
    publications.some(({ authors }) => authors.some((author) => author[mark] === true)),
  )
}
