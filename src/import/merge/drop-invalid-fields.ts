import * as v from 'valibot'
import { NewsItem } from '#core/schema/news-item.ts'
import { ProfileFile } from '#core/schema/profile.ts'
import { Publication } from '#core/schema/publication.ts'
import { Text } from '#core/schema/text.ts'
import { shortHash } from '#core/text/short-hash.ts'
import type { ImportReading, LeftOut } from '#core/schema/import-reading.ts'
import { labelOf } from './label-of.ts'
import { dropInvalid } from '#core/json/drop-invalid.ts'

type Schema<T> = v.BaseSchema<unknown, T, v.BaseIssue<unknown>>

const Profile = v.partial(v.omit(ProfileFile, ['$schema']))
const WithoutId = v.omit(Publication, ['id'])

/**
 * A reading of which every value can be in a bundle. What cannot is left out, and of each value no more than what is
 * wrong with it; keys that are too long to be remembered are shortened.
 */
export function dropInvalidFields(reading: ImportReading): ImportReading & { leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = []
  const sound = <T>(schema: Schema<T>, value: unknown, path: readonly string[]) => {
    const { kept, lost } = dropInvalid(schema, value)
    for (const part of lost) {
      const names = part.path.filter((key) => typeof key === 'string')
      leftOut.push({ code: 'left-out', path: [...path, ...names], found: part.found })
    }
    return kept
  }
  const profile = sound(Profile, reading.profile, ['profile']) ?? {}
  const publications = reading.publications.flatMap(({ key, publication }) => {
    const short = shortKey(key)
    const label = v.is(Text, short) ? short : labelOf({ value: publication })
    const kept = sound(WithoutId, publication, ['publications', label])
    return kept === undefined ? [] : [{ key: label, publication: kept }]
  })
  const news = reading.news.flatMap(
    (item) => sound(NewsItem, item, ['news', labelOf({ value: item })]) ?? [],
  )
  return { profile, publications, news, leftOut }
}

/** Longer than any key, DOI or title that a person has written. */
const LONGEST = 400
const HEAD = 380

/**
 * The key of a source's entry, of a length that a bundle remembers. One that is longer is cut, and distinguished from
 * others that begin alike by a hash of the whole.
 */
export function shortKey(key: string): string {
  if (key.length <= LONGEST) return key
  const head = key.slice(0, HEAD).replace(/[\ud800-\udbff]$/u, '')
  return `${head}#${shortHash(key)}${shortHash(key, 0x9747_b28c)}`
}
