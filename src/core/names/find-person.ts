import { type AuthorIndex, resolveAuthor } from './resolve-author.ts'

/** Who has a page here, by name and by id. */
export type Researchers = { index: AuthorIndex; slugs: ReadonlySet<string> }

/**
 * The researcher who is meant by an author's id or, without one, by the author's names. Undefined for someone else and
 * for a name that two researchers share: the checker asks for an id there.
 */
export function findPerson(
  { names, id }: { names: readonly string[]; id: string | undefined },
  { index, slugs }: Researchers,
): string | undefined {
  if (id !== undefined) return slugs.has(id) ? id : undefined
  const persons = new Set(names.flatMap((name) => resolveAuthor(index, name)))
  const [person] = persons
  return persons.size === 1 ? person : undefined
}
