import type { Spellings } from '#core/bundle/spellings.ts'
import type { BundlePerson, BundlePublication } from '#core/bundle/publications-bundle.ts'
import { writtenForms } from '#core/names/format-name.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import { authorKey } from '#core/names/resolve-author.ts'
import { bothTexts } from '#core/text/both-languages.ts'
import { simplify, variantsIn } from './han-variants.ts'
import { pinyinReading, titleReading } from './pinyin.ts'
import { labelsOf } from './search-keys.ts'
import type { SiteContext } from './site-context.ts'

type Entry = { search: string } & Partial<
  Pick<BundlePublication, 'title' | 'authors' | 'awards' | 'track' | 'status'>
>

/**
 * Readings of the names and titles, variants of the characters and labels that occur in a bundle's entries; of authors
 * without a page also what `others`, whom the site names beside its researchers, are called.
 */
export function spellingsOf(
  entries: readonly Entry[],
  people: Iterable<BundlePerson>,
  { others = [], awards }: Partial<Pick<SiteContext, 'others' | 'awards'>> = {},
): Spellings {
  const owners = new Map<string, PersonName | undefined>()
  for (const { name } of people) for (const form of writtenForms(name)) owners.set(form, name)
  const names = otherNames(entries, others)
  const spoken = Object.values(names).flat()
  for (const other of others)
    for (const form of writtenForms(other))
      if (spoken.includes(form) && !owners.has(form)) owners.set(form, other)
  for (const name of authorNames(entries)) if (!owners.has(name)) owners.set(name, undefined)
  const ids = entries.flatMap(({ awards = [], track = [], status = [] }) => [
    ...awards.map(({ kind }) => kind),
    ...[track, status].flat(),
  ])
  return {
    readings: { ...titleReadings(entries), ...readingsOf(owners) },
    names,
    variants: variantsIn([...entries.map(({ search }) => search), ...spoken.map(simplify)]),
    labels: Object.fromEntries([...new Set(ids)].map((id) => [id, labelsOf(id, awards)])),
  }
}

function authorNames(entries: readonly Entry[]): Set<string> {
  return new Set(
    entries.flatMap(({ authors = [] }) =>
      authors.flatMap(({ name, other, literal }) =>
        literal === true ? [] : [name, ...(other === undefined ? [] : [other])],
      ),
    ),
  )
}

/** What else someone of a name is called. Only search follows it, so two persons of one name do no harm. */
function otherNames(entries: readonly Entry[], others: readonly PersonName[]): Spellings['names'] {
  const forms = new Map<string, Set<string>>()
  for (const written of others.map(writtenForms)) {
    for (const key of written.map(authorKey))
      forms.set(key, new Set([...(forms.get(key) ?? []), ...written]))
  }
  return Object.fromEntries(
    [...authorNames(entries)].flatMap((name) => {
      const key = authorKey(name)
      const more = [...(forms.get(key) ?? [])].filter((form) => authorKey(form) !== key)
      return more.length === 0 ? [] : [[name, more] as const]
    }),
  )
}

function titleReadings(entries: readonly Entry[]): Spellings['readings'] {
  return Object.fromEntries(
    entries.flatMap(({ title }) =>
      bothTexts(title).flatMap((text) => {
        const reading = titleReading(text)
        return reading === undefined ? [] : [[text, reading] as const]
      }),
    ),
  )
}

function readingsOf(owners: ReadonlyMap<string, PersonName | undefined>): Spellings['readings'] {
  return Object.fromEntries(
    [...owners].flatMap(([name, person]) => {
      const reading = pinyinReading(name, person)
      return reading === undefined ? [] : [[name, reading] as const]
    }),
  )
}
