import { authorNames } from '#core/names/author-name.ts'
import { findPerson, type Researchers } from '#core/names/find-person.ts'
import { leadOf, type Paper } from './join-papers.ts'

/**
 * By researcher the papers that they are an author of, by id or by a name that only they have, and that only others
 * list. In the order of `papers`.
 */
export function coWrittenPapers(
  papers: readonly Paper[],
  researchers: Researchers,
): ReadonlyMap<string, readonly Paper[]> {
  const byPerson = new Map<string, Paper[]>()
  for (const paper of papers) {
    const owners = new Set(paper.copies.map(({ slug }) => slug))
    for (const person of authorsOf(paper, researchers)) {
      if (owners.has(person)) continue
      const known = byPerson.get(person)
      if (known === undefined) byPerson.set(person, [paper])
      else known.push(paper)
    }
  }
  return byPerson
}

function authorsOf({ copies }: Paper, researchers: Researchers): Set<string> {
  const authors = leadOf(copies)?.publication.authors ?? []
  return new Set(
    authors.flatMap((author) => {
      if (typeof author === 'object' && 'literal' in author) return []
      const id = typeof author === 'string' ? undefined : author.id
      return findPerson({ names: authorNames(author), id }, researchers) ?? []
    }),
  )
}
