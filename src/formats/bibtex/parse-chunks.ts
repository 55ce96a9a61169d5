import type { Creator, Entry } from '@retorquere/bibtex-parser'
import { plainText } from '../bibliography/plain-text.ts'
import type { SourceName } from '../bibliography/read-authors.ts'
import type { LimitedEntry } from './limit-entries.ts'
import { parseNames } from './parse-names.ts'
import { nameOf, readLibrary, type ReadLibrary } from './read-library.ts'
import type { Chunk } from './split-entries.ts'

/** An entry with its values as plain text; a field that is there twice keeps its first value. */
export interface ParsedEntry {
  type: string
  key: string
  line: number
  fields: Map<string, string>
  names: Map<string, SourceName[]>
  /** What was not understood in the entry. */
  unclear: string[]
}

/** An entry, or its chunk where it is broken. */
export type ParsedChunk = { entry: ParsedEntry } | { broken: Chunk }

/** Parsing entries together takes half the time of parsing each one alone; expensive ones should not be parsed twice. */
const TOGETHER = 100
const EXPENSIVE = 2_000

/** Entries of a file, in its order. */
export function parseChunks(entries: readonly LimitedEntry[]): ParsedChunk[] {
  const parsed: ParsedChunk[] = []
  for (let from = 0; from < entries.length;) {
    const group = groupAt(entries, from)
    const together = group.length > 1 ? parseTogether(group) : undefined
    parsed.push(...(together ?? group.map(parseOne)))
    from += group.length
  }
  return parsed
}

function groupAt(entries: readonly LimitedEntry[], from: number): readonly LimitedEntry[] {
  const group = entries.slice(from, from + TOGETHER)
  const expensive = group.findIndex(({ cost }) => cost > EXPENSIVE)
  return expensive < 0 ? group : group.slice(0, Math.max(expensive, 1))
}

/** The definitions that entries use, as the parser reads them. */
function stringsOf(entries: readonly LimitedEntry[]): string {
  const strings = new Map(entries.flatMap((entry) => [...entry.strings]))
  return [...strings].map(([name, value]) => `@string{${name} = ${value}}`).join('\n')
}

/** Undefined where something is wrong, so that each is parsed alone and what is wrong has its entry. */
function parseTogether(entries: readonly LimitedEntry[]): ParsedChunk[] | undefined {
  const chunks = entries.map(({ chunk }) => chunk)
  if (!chunks.every(({ complete }) => complete)) return undefined
  const read = readLibrary(chunks.map(({ text }) => text).join('\n'), stringsOf(entries))
  if (read === undefined || read.errors.length > 0 || read.unknown.size > 0) return undefined
  if (read.entries.length !== chunks.length) return undefined
  return entries.flatMap((limited, at) => {
    const entry = read.entries[at]
    if (entry === undefined) return []
    return [{ entry: withNames(entryOf(entry, read, limited.chunk.line), limited) }]
  })
}

function parseOne(limited: LimitedEntry): ParsedChunk {
  const { chunk } = limited
  const read = chunk.complete ? readLibrary(chunk.text, stringsOf([limited])) : undefined
  const [entry] = read?.entries ?? []
  // After an error the parser keeps half an entry, without its source, and reads a missing value as the name of a macro.
  const isHalf = entry?.input === '' || read?.errors.some(({ error }) => error.endsWith(' ""'))
  if (read === undefined || entry === undefined || isHalf === true) return { broken: chunk }
  const unclear = [...read.errors.map(({ error }) => error), ...read.unknown]
  const parsed = withNames(entryOf(entry, read, chunk.line), limited)
  return { entry: { ...parsed, unclear: [...parsed.unclear, ...unclear] } }
}

/** The entry with the lists of names that the parser was not given. */
function withNames(entry: ParsedEntry, { lists }: LimitedEntry): ParsedEntry {
  for (const [field, list] of lists) {
    const { names, unclear } = parseNames(list)
    entry.names.set(field, names)
    entry.unclear.push(...unclear)
  }
  return entry
}

function entryOf(
  { type, key, fields }: Entry,
  { restore }: ReadLibrary,
  line: number,
): ParsedEntry {
  const entry: ParsedEntry = {
    type: type.toLowerCase(),
    key,
    line,
    fields: new Map(),
    names: new Map(),
    unclear: [],
  }
  for (const [name, value] of Object.entries(fields)) {
    const [first = '', isSecond] = name.split('+duplicate-')
    if (isSecond !== undefined) pushDuplicate(entry, first, textOf(value, restore))
    else if (isNames(value))
      entry.names.set(
        name,
        value.map((creator) => nameOf(creator, restore)),
      )
    else entry.fields.set(name, textOf(value, restore, isKeywords(name) ? ', ' : ' and '))
  }
  return entry
}

function pushDuplicate({ fields, names, unclear }: ParsedEntry, name: string, text: string): void {
  if (text === '' || fields.get(name) === text || names.has(name)) return
  unclear.push(`${name} = {${text}}`)
}

type FieldValue = string | string[] | Creator[] | undefined

function isNames(value: FieldValue): value is Creator[] {
  return Array.isArray(value) && value.some((part) => typeof part !== 'string')
}

/** A list in which the parser keeps no order. */
function isKeywords(name: string): boolean {
  return /^keywords?$/u.test(name)
}

function textOf(value: FieldValue, restore: (text: string) => string, between = ' and '): string {
  const text = Array.isArray(value)
    ? value.map((part) => (typeof part === 'string' ? part : (part.name ?? ''))).join(between)
    : (value ?? '')
  return plainText(restore(text))
}
