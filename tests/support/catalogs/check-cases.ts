import { globSync } from 'node:fs'
import { readCatalog, writeCase, writeCatalog } from './catalog.ts'

/** One catalog per kind of problem: data folders with the reports of the checker. */
export const CHECK_CATALOGS = globSync('tests/fixtures/check/*.md').toSorted()

const IS_REPORT = /^console /u

/** A data folder of a catalog. */
export interface CheckCase {
  name: string
  source: string
  /** Includes the files of the small site. */
  files: ReadonlyMap<string, Uint8Array>
}

/** The files that every case has unless it has its own or a line such as "Without `site.json`". */
export const SMALL_SITE: ReadonlyMap<string, Uint8Array> = new Map([
  ['site.json', Buffer.from('{\n  "title": "Example"\n}\n')],
  [
    'ada-li/profile.json',
    Buffer.from(`{
  "name": {
    "en": {
      "given": "Ada",
      "family": "Li"
    },
    "zh": {
      "family": "李",
      "given": "艾达"
    }
  }
}
`),
  ],
])

export function checkCases(path: string): CheckCase[] {
  return readCatalog(path, IS_REPORT).cases.map(({ name, source, files }) => {
    const without = source.split('\n').find((line) => line.startsWith('Without `'))
    const absent = without?.split('`') ?? []
    const own = [...SMALL_SITE].filter(([file]) => !absent.includes(file))
    return { name, source, files: new Map([...own, ...files]) }
  })
}

/** The catalog with these reports, by language and in the order of its cases. */
export function writeReports(
  path: string,
  reports: readonly ReadonlyMap<string, string>[],
): string {
  const { intro, cases } = readCatalog(path, IS_REPORT)
  const sections = cases.map(({ source }, at) => {
    const texts = [...(reports[at] ?? [])]
    return writeCase(
      source,
      texts.map(([locale, text]) => ({ info: `console ${locale}`, text })),
    )
  })
  return writeCatalog(intro, sections)
}

/** The files of the case with this name, from whichever catalog has it. */
export function filesOfCase(name: string): Record<string, Uint8Array> {
  const found = CHECK_CATALOGS.flatMap(checkCases).find((each) => each.name === name)
  if (found === undefined) throw new Error(`No catalog has the case "${name}"`)
  return Object.fromEntries(found.files)
}
