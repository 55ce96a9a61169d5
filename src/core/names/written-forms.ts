import { LOCALES } from '../schema/locale.ts'
import type { PersonName } from '../schema/person-name.ts'
import { formatName } from './format-name.ts'

/** Every spelling under which a person is known: the name in both scripts, and aliases. */
export function writtenForms(name: PersonName): string[] {
  const names = LOCALES.flatMap((locale) => {
    const parts = name[locale]
    return parts === undefined ? [] : [formatName(parts, locale)]
  })
  return [...names, ...(name.aliases ?? [])]
}
