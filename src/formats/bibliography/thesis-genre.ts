import type { Publication } from '#core/schema/publication.ts'
import type { Report } from '../report.ts'

export type ThesisGenre = NonNullable<Publication['genre']>

/** How sources write it; BibLaTeX has `phdthesis`, `mathesis`, `bathesis`. */
const KINDS: readonly (readonly [RegExp, ThesisGenre])[] = [
  [/ph\.?\s*d|doctor|博士/iu, 'doctoral-thesis'],
  [/master|mathesis|\bm\.?\s?sc\b|硕士/iu, 'masters-thesis'],
  [/bachelor|bathesis|undergraduate|\bb\.?\s?sc\b|学士|本科/iu, 'bachelors-thesis'],
]
const PLAIN = /^(?:thesis|dissertation|学位论文)?$/iu

export function findGenre(written: string): ThesisGenre | undefined {
  return KINDS.find(([pattern]) => pattern.test(written))?.[1]
}

/** The degree for which a work of type `thesis` was written; an unknown kind is reported. */
export function thesisGenre(
  type: Publication['type'],
  written: string,
  report: Report,
): Pick<Publication, 'genre'> {
  const kind = type === 'thesis' ? written.trim() : ''
  const genre = findGenre(kind)
  if (genre !== undefined) return { genre }
  if (!PLAIN.test(kind)) report('not-understood', kind)
  return {}
}
