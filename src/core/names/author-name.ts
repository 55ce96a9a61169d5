import type { Author } from '../schema/publication-parts.ts'
import { bothTexts } from '../text/both-languages.ts'

/**
 * Every form of an author's name, that of the paper first: in Latin letters where there are two. An organization's as
 * it is written.
 */
export function authorNames(author: Author): string[] {
  if (typeof author === 'string') return [author]
  return 'literal' in author ? [author.literal] : bothTexts(author.name)
}

/** The name as a citation has it. */
export function authorName(author: Author): string {
  return authorNames(author)[0] ?? ''
}
