import type { Spellings } from '#core/bundle/spellings.ts'
import type { BundlePerson, BundlePublication } from '#core/bundle/publications-bundle.ts'
import { writtenForms } from '#core/names/format-name.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import { variantsIn } from './han-variants.ts'
import { pinyinReading } from './pinyin.ts'
import { labelsOf } from './search-keys.ts'

type Entry = { search: string } & Partial<Pick<BundlePublication, 'authors' | 'awards' | 'track'>>

/** Readings of the names, variants of the characters and labels that occur in a bundle's entries. */
export function spellingsOf(entries: readonly Entry[], people: Iterable<BundlePerson>): Spellings {
  const owners = new Map<string, PersonName | undefined>()
  for (const { name } of people) for (const form of writtenForms(name)) owners.set(form, name)
  for (const { authors = [] } of entries) {
    for (const { name, literal } of authors) {
      if (literal !== true && !owners.has(name)) owners.set(name, undefined)
    }
  }
  const ids = entries.flatMap(({ awards = [], track = [] }) => [
    ...awards.map(({ kind }) => kind),
    ...[track].flat(),
  ])
  return {
    readings: readingsOf(owners),
    variants: variantsIn(entries.map(({ search }) => search)),
    labels: Object.fromEntries([...new Set(ids)].map((id) => [id, labelsOf(id)])),
  }
}

function readingsOf(owners: ReadonlyMap<string, PersonName | undefined>): Spellings['readings'] {
  return Object.fromEntries(
    [...owners].flatMap(([name, person]) => {
      const reading = pinyinReading(name, person)
      return reading === undefined ? [] : [[name, reading] as const]
    }),
  )
}
