import type * as v from 'valibot'
import { PartialDate, Period } from '#core/schema/partial-date.ts'
import { PersonName } from '#core/schema/person-name.ts'
import { ThemeColour } from '#core/schema/site.ts'
import { FileSlug, Slug } from '#core/schema/slug.ts'
import { MediaPath, Picture } from '#core/schema/media.ts'
import { LocalizedText, Text, TextByLanguage } from '#core/schema/text.ts'
import { SiteUrl, Url } from '#core/schema/url.ts'
import { FILE_SCHEMAS, type FileKind } from '../schema/file-schemas.ts'

/** What a value may be: a form with a name, one of some words, a list, an object of further keys. */
export type Form =
  | { named: NamedForm }
  | { words: readonly string[] }
  | { list: readonly Form[] }
  | { keys: readonly Key[] }

export type NamedForm =
  | 'text'
  | 'string'
  | 'name'
  | 'date'
  | 'period'
  | 'id'
  | 'address'
  | 'colour'
  | 'number'
  | 'boolean'
  | 'picture'
  | 'path'
  | 'own-name'
  | 'any'
  | 'as-in-file'

export interface Key {
  /** From the root of the file, without marks for lists. */
  path: readonly string[]
  required: boolean
  /** More than one where a value may be this or that. */
  forms: readonly Form[]
}

const NAMED = new Map<unknown, NamedForm>([
  [LocalizedText, 'text'],
  [TextByLanguage, 'own-name'],
  [Picture, 'picture'],
  [MediaPath, 'path'],
  [Text, 'string'],
  [PersonName, 'name'],
  [PartialDate, 'date'],
  [Period, 'period'],
  [Slug, 'id'],
  [FileSlug, 'id'],
  [Url, 'address'],
  [SiteUrl, 'address'],
  [ThemeColour, 'colour'],
])

const PRIMITIVES: Readonly<Record<string, NamedForm>> = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
  record: 'any',
}

/** What another file says: it is not said again. */
const TOLD_ELSEWHERE: Partial<Record<FileKind, readonly string[]>> = {
  lab: ['links', 'projects', 'openings', 'sections'],
  'imported-from': ['sources.profile', 'sources.news', 'sources.publications.publication'],
}

/** The keys of a file of the data folder, as its schema has them. */
export function listKeys(kind: FileKind): readonly Key[] {
  return keysOf(FILE_SCHEMAS[kind], [], TOLD_ELSEWHERE[kind] ?? [])
}

function keysOf(
  { entries }: { entries: v.ObjectEntries },
  parent: readonly string[],
  described: readonly string[],
): Key[] {
  return Object.entries(entries).map(([name, entry]) => {
    const path = [...parent, name]
    const forms: Form[] = described.includes(path.join('.'))
      ? [{ named: 'as-in-file' }]
      : formsOf(entry, path, described)
    return { path, required: entry.type !== 'optional', forms }
  })
}

/** The parts of a schema that its general type does not describe. */
type Parts = Partial<{
  entries: v.ObjectEntries
  wrapped: v.GenericSchema
  item: v.GenericSchema
  options: readonly unknown[]
  literal: string
}>

function formsOf(
  schema: v.GenericSchema,
  path: readonly string[],
  described: readonly string[],
): Form[] {
  const named = NAMED.get(schema)
  if (named !== undefined) return [{ named }]
  const { entries, wrapped, item, options, literal } = schema as v.GenericSchema & Parts
  const inside = (part: v.GenericSchema) => formsOf(part, path, described)
  if (wrapped !== undefined) return inside(wrapped)
  if (item !== undefined) return [{ list: inside(item) }]
  if (entries !== undefined) return [{ keys: keysOf({ entries }, path, described) }]
  if (literal !== undefined) return [{ words: [literal] }]
  if (schema.type === 'picklist') return [{ words: (options ?? []).map(String) }]
  if (schema.type === 'union') return (options as v.GenericSchema[]).flatMap(inside)
  return [{ named: PRIMITIVES[schema.type] ?? 'string' }]
}
