import type { BundleAuthor, BundlePublication } from '../bundle/publications-bundle.ts'
import { authorKey } from '../names/resolve-author.ts'
import { fold } from '../search/fold.ts'

/** Someone who is among the authors of a list. */
export type CoAuthor = {
  id: string
  /** As the newest paper prints it. */
  name: string
  /** Slug, when it is a researcher of this site. */
  person?: string
  papers: number
  /** Years of the first and the last paper that has one; empty where none has. */
  first: string
  last: string
}

type Listed = Pick<BundlePublication, 'authors' | 'issued'>

/**
 * What an author is called in the query string: the slug of a researcher of this site, else the name itself, folded.
 * Papers identify people by name only, so two persons of one name are one entry, and one person under two
 * names is two: no one is guessed to be someone else.
 *
 * @example authorId({ name: 'Zhang, Édouard' }) // 'edouard-zhang'
 */
export function authorId({ name, person }: Pick<BundleAuthor, 'name' | 'person'>): string {
  return person ?? idOfName(name)
}

/** The ids of a paper's authors, each once, without the one whose list it is. */
export function coAuthorIds({ authors }: Pick<Listed, 'authors'>, owner?: string): string[] {
  return [...new Set(authors.map(authorId))].filter((id) => id !== owner)
}

/** Everyone among the authors of a list, by id, with the number of papers and their years. */
export function coAuthorsOf(
  publications: readonly Listed[],
  owner?: string,
): ReadonlyMap<string, CoAuthor> {
  const found = new Map<string, CoAuthor>()
  for (const { authors, issued } of publications) {
    const year = issued?.slice(0, 4) ?? ''
    for (const [id, author] of new Map(authors.map((one) => [authorId(one), one]))) {
      if (id === owner) continue
      const known = found.get(id)
      if (known) addPaper(known, year)
      else found.set(id, newCoAuthor(id, author, year))
    }
  }
  return found
}

/** "2021–2025", or the one year; empty where no paper has one. */
export function yearsOfWork({ first, last }: Pick<CoAuthor, 'first' | 'last'>): string {
  return first === last ? first : `${first}–${last}`
}

const idsByName = new Map<string, string>()

/** Folding is slow, and the same names return in paper after paper. */
function idOfName(name: string): string {
  const known = idsByName.get(name)
  if (known !== undefined) return known
  const id = fold(authorKey(name)).replaceAll(' ', '-') || name
  idsByName.set(name, id)
  return id
}

function newCoAuthor(id: string, { name, person }: BundleAuthor, year: string): CoAuthor {
  const author = { id, name, papers: 1, first: year, last: year }
  return person === undefined ? author : { ...author, person }
}

function addPaper(author: CoAuthor, year: string): void {
  author.papers += 1
  if (year === '') return
  if (author.first === '' || year < author.first) author.first = year
  if (year > author.last) author.last = year
}
