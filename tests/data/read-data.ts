import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { NewsFile, type NewsItem } from '#core/schema/news-item.ts'
import { ProfileFile } from '#core/schema/profile.ts'
import { type Publication, PublicationsFile } from '#core/schema/publication.ts'
import { SiteFile } from '#core/schema/site.ts'
import { TopicsFile, type Venue, VenuesFile } from '#core/schema/vocabulary.ts'

const DATA = fileURLToPath(new URL('../../data/', import.meta.url))

export function readSite(): SiteFile {
  return read('site.json', SiteFile)
}

export function readText(file: string): string {
  return readFileSync(join(DATA, file), 'utf8')
}

export function readProfile(slug: string): ProfileFile {
  return read(`${slug}/profile.json`, ProfileFile)
}

export function readNews(slug: string): readonly NewsItem[] {
  return read(`${slug}/news.json`, NewsFile).news
}

export function readPublications(slug: string): readonly Publication[] {
  return read(`${slug}/publications.json`, PublicationsFile).publications
}

export function readVenues(): readonly Venue[] {
  return read('venues.json', VenuesFile).venues
}

export function readTopics(): TopicsFile['topics'] {
  return read('topics.json', TopicsFile).topics
}

export function allFiles(): string[] {
  const files = readdirSync(DATA, { recursive: true, encoding: 'utf8' })
  return files.filter((file) => file.endsWith('.json') && !file.startsWith('schema'))
}

/** Keys of the file's outermost object, as written. */
export function keysOf(file: string): string[] {
  return Object.keys(read(file, v.record(v.string(), v.unknown())))
}

function read<T extends v.GenericSchema>(file: string, schema: T): v.InferOutput<T> {
  return v.parse(schema, JSON.parse(readText(file)))
}
