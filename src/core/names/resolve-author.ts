import type { PersonName } from '../schema/person-name.ts'
import { hasHan } from '../text/language-of.ts'
import { writtenForms } from './format-name.ts'

/** From a normalized whole name to the slugs of the researchers who go by it. */
export type AuthorIndex = ReadonlyMap<string, readonly string[]>

/** Indexes names in both scripts and aliases of a site's researchers. */
export function indexAuthors(
  researchers: readonly { slug: string; name: PersonName }[],
): AuthorIndex {
  const index = new Map<string, string[]>()
  for (const { slug, name } of researchers) {
    for (const key of new Set(writtenForms(name).map(authorKey))) {
      index.set(key, [...(index.get(key) ?? []), slug])
    }
  }
  return index
}

/**
 * Slugs of the researchers whose whole name or alias is `author`: none for someone else, one when
 * resolved, several when only an explicit id can distinguish them. Never by substring.
 *
 * @example resolveAuthor(index, 'Zheng, Chujie') // ['chujie-zheng']
 */
export function resolveAuthor(index: AuthorIndex, author: string): readonly string[] {
  return index.get(authorKey(author)) ?? []
}

/**
 * What two spellings of one name share: case, width, accents and spacing folded, "Family, Given"
 * turned. The order of words is kept otherwise: Li Wei is not Wei Li.
 */
export function authorKey(author: string): string {
  const folded = author
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\p{Cf}]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[’ʼ`]/gu, "'")
    .toLowerCase()
  const [family = '', given, ...more] = folded.split(',').map((part) => part.trim())
  const isTurned = given !== undefined && given !== '' && family !== '' && more.length === 0
  const ordered = isTurned ? inReadingOrder(family, given) : folded
  return ordered
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

function inReadingOrder(family: string, given: string): string {
  return hasHan(family) ? family + given : `${given} ${family}`
}
