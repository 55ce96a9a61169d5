import type { ImportFile, Reading, ReadSource } from '#formats/reading.ts'
import { assembleReading } from './assemble/assemble-reading.ts'
import { cleanPage, createPageFiles, type CleanPage } from './clean/clean-page.ts'
import { createParts } from './assemble/home-page-parts.ts'
import { isOtherContent, isPage } from './page-kinds.ts'
import { createProblemList, type Report } from './text/problem-list.ts'
import { readBibFiles } from './read-bib-files.ts'
import { readPages } from './read-pages.ts'
import { readSettingsFile, SETTINGS_FILE } from './read-settings-files.ts'

const MAX_FILE = 4_000_000

/**
 * Reads a home page: a folder of academicpages, acad-homepage or al-folio, or a single page.
 * `.bib` files of a folder are for `readBibliography`; without it they are reported.
 */
export function readHomepageWith(readBibliography: ReadSource | undefined): ReadSource {
  return (files) => readFiles(files, readBibliography)
}

function readFiles(all: readonly ImportFile[], readBibliography: ReadSource | undefined): Reading {
  const { problems, report } = createProblemList()
  const files = all.filter((file) => isReadable(file, all.length === 1, report))
  const parts = createParts()
  for (const file of files.filter(({ path }) => SETTINGS_FILE.test(path)))
    readSettingsFile(file, report, parts.facts)
  for (const { path } of files.filter(({ path }) => files.length > 1 && isOtherContent(path))) {
    report('not-understood', { file: path, line: 1 }, path)
  }
  readPages(cleanPages(files, report), report, parts)
  const bibliography = readBibFiles(files, readBibliography, report)
  return assembleReading(parts, bibliography.publications, [...problems, ...bibliography.problems])
}

/** Pictures of a folder are passed over; a page that is none is told of. */
function isReadable({ path, text }: ImportFile, isOnly: boolean, report: Report): boolean {
  const isText = text.length <= MAX_FILE && !text.slice(0, 10_000).includes('\u0000')
  if (!isText && (isOnly || isPage(path) || SETTINGS_FILE.test(path)))
    report('not-this-format', { file: path, line: 1 }, path)
  return isText
}

/** All pages but those that another one includes; a lone file is a page whatever its name. */
function cleanPages(files: readonly ImportFile[], report: Report): CleanPage[] {
  const given = createPageFiles(files)
  const candidates = files.length === 1 ? files : files.filter(({ path }) => isPage(path))
  return (
    candidates
      // Of two pages that include each other the first is a page.
      .flatMap((file) => (given.used.has(file.path) ? [] : [cleanPage(file, given, report)]))
      .filter(({ file }) => !given.used.has(file))
  )
}
