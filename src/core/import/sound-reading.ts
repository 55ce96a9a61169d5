import * as v from 'valibot'
import { isJsonObject, type JsonObject } from '../json/json-value.ts'
import { NewsItem } from '../schema/news-item.ts'
import { ProfileFile } from '../schema/profile.ts'
import { Publication } from '../schema/publication.ts'
import type { ImportReading, LeftOut } from './import-reading.ts'
import { labelOf } from './label-of.ts'

type Schema<T> = v.BaseSchema<unknown, T, v.BaseIssue<unknown>>

const Profile = v.partial(v.omit(ProfileFile, ['$schema']))
const WithoutId = v.omit(Publication, ['id'])

/**
 * A reading of which every value can be in a bundle. What cannot is left out: a field where the rest can do
 * without it, a member of a list, else the whole record.
 */
export function soundReading(reading: ImportReading): ImportReading & { leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = []
  const sound = <T>(schema: Schema<T>, value: unknown, path: readonly string[]) => {
    const { kept, lost } = soundRecord(schema, value, path)
    leftOut.push(...lost)
    return kept
  }
  const profile = sound(Profile, reading.profile, ['profile']) ?? {}
  const publications = reading.publications.flatMap(({ key, publication }) => {
    const label = key.trim() === '' ? labelOf({ value: publication }) : key
    const kept = sound(WithoutId, publication, ['publications', label])
    return kept === undefined ? [] : [{ key: label, publication: kept }]
  })
  const news = reading.news.flatMap(
    (item) => sound(NewsItem, item, ['news', labelOf({ value: item })]) ?? [],
  )
  return { profile, publications, news, leftOut }
}

function soundRecord<T>(
  schema: Schema<T>,
  record: unknown,
  path: readonly string[],
): { kept?: T; lost: LeftOut[] } {
  const lost: LeftOut[] = []
  let value = record
  for (;;) {
    const { success, output, issues } = v.safeParse(schema, value)
    if (success) return { kept: output, lost }
    const [field, member] = (issues[0].path ?? []).map(({ key }) => key)
    const found = isJsonObject(value) && typeof field === 'string' ? value[field] : undefined
    if (!isJsonObject(value) || typeof field !== 'string' || found === undefined) {
      return { lost: [{ path, found: record }] }
    }
    if (Array.isArray(found) && typeof member === 'number' && found.length > 1) {
      lost.push({ path: [...path, field], found: found[member] })
      value = { ...value, [field]: found.filter((_, at) => at !== member) }
    } else {
      lost.push({ path: [...path, field], found })
      value = withoutField(value, field)
    }
  }
}

function withoutField(value: JsonObject, field: string): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== field))
}
