import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { NewsItem } from '#core/schema/news-item.ts'
import { ProfileFile } from '#core/schema/profile.ts'
import { Publication } from '#core/schema/publication.ts'
import type { ImportFile, Reading } from '#formats/reading.ts'
import { readCatalog, writeCase, writeCatalog } from './catalog.ts'

const EXPECTED = 'json expected'
const IS_EXPECTED = /^json expected$/u

type Format = 'homepage' | 'latex'

/** A source in a catalog, as an importer is given it. */
export interface ImportCase {
  name: string
  files: readonly ImportFile[]
}

/** The catalog of a format: sources, each with what is read from it. */
export function importCatalog(format: Format): string {
  return `tests/fixtures/import/${format}.md`
}

export function importCases(format: Format): ImportCase[] {
  return readCatalog(importCatalog(format), IS_EXPECTED).cases.map(({ name, files }) => ({
    name,
    files: [...files].map(([path, bytes]) => ({ path, text: new TextDecoder().decode(bytes) })),
  }))
}

/** The files of the case with this name. */
export function filesOfSource(format: Format, name: string): readonly ImportFile[] {
  const found = importCases(format).find((each) => each.name === name)
  if (found === undefined) throw new Error(`No source has the name "${name}"`)
  return found.files
}

/** The home pages that the samples in `data/` were made from. */
export function homepageSeeds(): ImportFile[] {
  return ['chujie-zheng.md', 'ru-peng.txt'].map((path) => ({
    path,
    text: readFileSync(`tests/fixtures/import/seeds/${path}`, 'utf8'),
  }))
}

/** The catalog with these readings, in the order of its cases. */
export function writeReadings(format: Format, readings: readonly Reading[]): string {
  const { intro, cases } = readCatalog(importCatalog(format), IS_EXPECTED)
  const sections = cases.map(({ source }, at) => {
    return writeCase(source, [{ info: EXPECTED, text: JSON.stringify(readings[at], null, 2) }])
  })
  return writeCatalog(intro, sections)
}

/** The parts of a reading that a bundle does not accept. */
export function invalidParts({ profile, news, publications }: Reading): unknown[] {
  const name = profile.name ?? { en: { given: 'A' } }
  const results = [
    v.safeParse(ProfileFile, { ...profile, name }),
    ...news.map((item) => v.safeParse(NewsItem, item)),
    ...publications.map((entry) => v.safeParse(Publication, { ...entry.publication, id: 'a' })),
  ]
  return results.flatMap(({ issues = [] }) =>
    issues.map(({ message, input }) => ({ message, input })),
  )
}
