import { authorName } from '#core/names/author-name.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { Author } from '#core/schema/publication-parts.ts'
import { readAuthors, type SourceName } from '../bibliography/read-authors.ts'
import type { Report } from '../report.ts'
import { cslName } from './csl-name.ts'

const NO_ONE: ReadonlyMap<string, PersonName> = new Map()

/** Authors, editors or translators of a source; those whose family name is not the last word say which it is. */
export function authorsOfNames(names: readonly SourceName[], report: Report): Author[] {
  const { authors, names: parts, unclear } = readAuthors(names)
  for (const name of unclear) report('not-understood', name)
  return authors.map((author, at) => withFamily(author, parts[at]))
}

function withFamily(
  author: Author,
  { given = '', family = '', particle = '' }: SourceName = {},
): Author {
  if (typeof author === 'object' && 'literal' in author) return author
  const whole = [particle, family].filter((part) => part !== '').join(' ')
  const name = authorName(author)
  if (given.trim() === '' || whole === '' || !name.includes(whole)) return author
  const guessed = cslName({ name }, NO_ONE)
  if ('family' in guessed && guessed.family === whole) return author
  return typeof author === 'string' ? { name, family: whole } : { ...author, family: whole }
}
