import type { ParsedEntry } from './parse-chunks.ts'
import { INHERITED_FIELDS } from './read-fields.ts'

/**
 * Gives entries what the volume has that they name in `crossref`, and everything of the data that they name in
 * `xdata`; without the volumes that are there for that only.
 */
export function inheritFields(entries: readonly ParsedEntry[]): ParsedEntry[] {
  const byKey = new Map<string, ParsedEntry>()
  for (const entry of entries) {
    const key = entry.key.toLowerCase()
    if (key !== '' && !byKey.has(key)) byKey.set(key, entry)
  }
  const volumes = new Set<ParsedEntry>()
  const complete = entries.map((entry) => {
    const volume = byKey.get(entry.fields.get('crossref')?.toLowerCase() ?? '')
    const data = byKey.get(entry.fields.get('xdata')?.toLowerCase() ?? '')
    if (volume !== undefined && volume !== entry) volumes.add(volume)
    const withData = data === undefined || data === entry ? entry : withFields(entry, data.fields)
    return volume === undefined || volume === entry
      ? withData
      : withEditors(withFields(withData, fieldsOfVolume(volume, entry.type)), volume)
  })
  return complete.filter((entry, at) => {
    const source = entries[at]
    const isVolume = source !== undefined && volumes.has(source) && !source.names.has('author')
    return !isVolume && entry.type !== 'xdata' && entry.type !== 'set'
  })
}

function withEditors(entry: ParsedEntry, volume: ParsedEntry): ParsedEntry {
  const editors = entry.names.get('editor') ?? volume.names.get('editor')
  return editors === undefined
    ? entry
    : { ...entry, names: new Map([...entry.names, ['editor', editors]]) }
}

function withFields(entry: ParsedEntry, more: ReadonlyMap<string, string>): ParsedEntry {
  return { ...entry, fields: new Map([...more, ...entry.fields]) }
}

function fieldsOfVolume(volume: ParsedEntry, type: string): Map<string, string> {
  const isArticle = type === 'article'
  const entries = Object.entries(INHERITED_FIELDS).flatMap(
    ([name, sources]): [string, string][] => {
      if (isArticle ? name === 'booktitle' : name.startsWith('journal')) return []
      const source = sources.find((candidate) => volume.fields.has(candidate))
      return source === undefined ? [] : [[name, volume.fields.get(source) ?? '']]
    },
  )
  return new Map(entries)
}
