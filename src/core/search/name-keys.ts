import { writtenForms } from '#core/names/format-name.ts'
import type { PersonName } from '../schema/person-name.ts'
import { nameKeys } from './name-forms.ts'
import { foldIn, type Spelling } from './spelling.ts'

/** The ways to type names as words of a search key: of `authors` as printed, and of people by their slugs. */
export interface NameKeys {
  of: (authors: readonly { name: string }[], slugs: readonly string[]) => string
}

/**
 * The ways to type the names of authors and of the researchers of a list, as words that join the search key of
 * an entry. Each name is spelled out once, however many papers it is on.
 */
export function createNameKeys(
  spelling: Spelling,
  people: readonly { slug: string; name: PersonName }[],
): NameKeys {
  const known = new Map<string, string>()
  const names = new Map(people.map(({ slug, name }) => [slug, name]))
  const ofPeople = new Map<string, string>()

  function ofName(name: string): string {
    let keys = known.get(name)
    if (keys === undefined) {
      const others = spelling.names.get(name) ?? []
      keys = [
        nameKeys(name, spelling),
        ...others.flatMap((other) => [foldIn(spelling, other), nameKeys(other, spelling)]),
      ].join(' ')
      known.set(name, keys)
    }
    return keys
  }

  function ofPerson(slug: string): string {
    const name = names.get(slug)
    if (name === undefined) return ''
    const keys = ofPeople.get(slug) ?? writtenForms(name).map(ofName).join(' ')
    ofPeople.set(slug, keys)
    return keys
  }

  return {
    of(authors, slugs) {
      const keys = authors.map(({ name }) => ofName(name))
      return [...keys, ...slugs.map(ofPerson)].join(' ')
    },
  }
}
