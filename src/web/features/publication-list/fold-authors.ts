import type { BundleAuthor } from '#core/bundle/publications-bundle.ts'

/** Up to this many authors, a list is shown whole. */
const WHOLE = 12

/** Authors at the head of a folded list. */
const HEAD = 6

export interface AuthorRun {
  folded: boolean
  authors: readonly BundleAuthor[]
}

/** On both sides of the owner of a CV, so that a place among many can be seen. */
const NEIGHBORS = 6

/**
 * Splits a long author list into runs that stay and runs that fold: the first authors, researchers of this
 * site where they are and the last one stay; of `center` the neighbors too. A gap of one is not worth folding.
 */
export function foldAuthors(authors: readonly BundleAuthor[], center?: string): AuthorRun[] {
  if (authors.length <= WHOLE) return [{ folded: false, authors }]
  const middle = center === undefined ? -1 : authors.findIndex(({ person }) => person === center)
  const stays = authors.map(
    (author, at) =>
      at < HEAD ||
      at === authors.length - 1 ||
      author.person !== undefined ||
      (middle >= 0 && Math.abs(at - middle) <= NEIGHBORS),
  )
  const filled = stays.map((stay, at) => stay || (stays[at - 1] === true && stays[at + 1] === true))
  const runs: { folded: boolean; authors: BundleAuthor[] }[] = []
  authors.forEach((author, at) => {
    const folded = filled[at] !== true
    const run = runs.at(-1)
    if (run?.folded === folded) run.authors.push(author)
    else runs.push({ folded, authors: [author] })
  })
  return runs
}
