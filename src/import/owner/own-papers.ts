import { authorNames } from '#core/names/author-name.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { Author } from '#core/schema/publication-parts.ts'
import type { ReadPublication } from '#formats/reading.ts'
import type { Romanize } from '../merge/publication-id.ts'
import { createNameMatch } from './create-name-match.ts'

/** Whose papers are looked for: every name that the person is known by here or in the source, and the folder. */
export interface Owner {
  names: readonly PersonName[]
  slug: string
}

/**
 * A test for papers that the person has written, edited, or translated. A paper without any name says nothing, and
 * counts as the person's.
 */
export function createOwnTest(
  { names, slug }: Owner,
  romanize?: Romanize,
): (paper: ReadPublication) => boolean {
  const matches = names.map((name) => createNameMatch(name, romanize))
  const isOwner = (author: Author) =>
    (typeof author === 'object' && 'id' in author && author.id === slug) ||
    authorNames(author).some((written) => matches.some((isMeant) => isMeant(written)))
  return ({ publication: { authors, editor = [], translator = [] } }) => {
    const everyone = [...authors, ...editor, ...translator]
    return everyone.length === 0 || everyone.some(isOwner)
  }
}

/** Fewer papers say nothing about whose list it is. */
const FEWEST = 2

/** Who is on most of the papers, if on more than half of them: a list without its owner may be under another name. */
export function mostFrequentAuthor(
  papers: readonly ReadPublication[],
): { name: string; count: number } | undefined {
  const counts = new Map<string, number>()
  for (const { publication } of papers) {
    for (const name of new Set(publication.authors.map((author) => authorNames(author)[0] ?? '')))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a)
  const [name = '', count = 0] = first ?? []
  return count >= FEWEST && count * 2 > papers.length ? { name, count } : undefined
}
