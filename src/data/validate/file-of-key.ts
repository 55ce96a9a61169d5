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

/** The name of the file to which a key belongs that the one at hand does not know: only where it is in no more than one. */
export function fileOfKey(key: string, root: Schema): string | undefined {
  const homes = KEYS.filter(({ kind, keys }) => {
    return FILE_SCHEMAS[kind] !== root && (otherName(key, keys) !== undefined || keys.includes(key))
  })
  const [home, another] = homes
  return home && !another ? `${home.kind}.json` : undefined
}
