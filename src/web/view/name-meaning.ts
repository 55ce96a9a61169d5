import { writtenForms } from '#core/names/format-name.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { Meaning } from '#core/search/highlighter.ts'

/** A name counts as all spellings under which the person is known. */
export function nameMeaning(person: PersonName | undefined): Meaning {
  return { name: true, ...(person && { also: writtenForms(person) }) }
}
