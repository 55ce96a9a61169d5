import { entriesOf, itemOf, type Schema } from './schema-parts.ts'
import { FILE_SCHEMAS } from '../schema/file-schemas.ts'
import { otherName } from './other-names.ts'

/** Files that people write by hand, with their keys and those of the entries of their one list. */
const KEYS = (['site', 'profile', 'news', 'publications'] as const).map((kind) => {
  const entries = entriesOf(FILE_SCHEMAS[kind]) ?? {}
  const lists = kind === 'profile' ? [] : Object.values(entries)
  const items = lists.flatMap((list) => Object.keys(entriesOf(itemOf(list) ?? list) ?? {}))
  return { kind, keys: [...Object.keys(entries), ...items] }
})

/** A key that is in more files says nothing about where it belongs. */
const MOST_HOMES = 2

/** The names of the files, two at most, to which a key belongs that the one at hand does not know. */
export function filesOfKey(key: string, root: Schema): string[] {
  const homes = KEYS.filter(({ kind, keys }) => {
    return FILE_SCHEMAS[kind] !== root && (otherName(key, keys) !== undefined || keys.includes(key))
  })
  return homes.length > MOST_HOMES ? [] : homes.map(({ kind }) => `${kind}.json`)
}
