import type { ImportFile, Reading, ReadSource } from '#formats/reading.ts'
import type { Report } from '../report.ts'
import { assembleReading } from './assemble/assemble-reading.ts'
import { cleanPage, createPageFiles, type CleanPage } from './clean/clean-page.ts'
import { createParts } from './assemble/home-page-parts.ts'
import { isOtherContent, isPage } from './page-kinds.ts'
import { findNameInTitles } from './entries/find-owner-names.ts'
import { createProblemList, type ReportIn } from './text/problem-list.ts'
import { readBibFiles } from './read-bib-files.ts'
import { readPages } from './read-pages.ts'
import { readSettingsFile, SETTINGS_FILE, titlesOfSite } from './read-settings-files.ts'

const MAX_FILE = 4_000_000

/**
 * Reads a home page: a folder of academicpages, acad-homepage or al-folio, or a single page.
 * `.bib` files of a folder are for `readBibliography`; without it they are reported.
 */
export function readHomepageWith(readBibliography: ReadSource | undefined): ReadSource {
  return (files) => readFiles(files, readBibliography)
}

function readFiles(all: readonly ImportFile[], readBibliography: ReadSource | undefined): Reading {
  const { problems, reportIn } = createProblemList()
  const files = all.filter((file) => isReadable(file, all.length === 1, reportIn(file.path)))
  const parts = createParts()
  for (const file of files.filter(({ path }) => SETTINGS_FILE.test(path)))
    readSettingsFile(file, { report: reportIn(file.path), facts: parts.facts })
  for (const { path } of files.filter(({ path }) => files.length > 1 && isOtherContent(path))) {
    reportIn(path)('not-understood', path)
  }
  const pages = cleanPages(files, reportIn)
  readPages(pages, { reportIn, parts })
  findNameInTitles(pages, titlesOfSite(files), parts.facts)
  const bibliography = readBibFiles(files, readBibliography, reportIn)
  return assembleReading(parts, bibliography.publications, [...problems, ...bibliography.problems])
}

/** Images in a folder are skipped; a page that is not text is reported. */
function isReadable({ path, text }: ImportFile, isOnly: boolean, report: Report): boolean {
  const isText = text.length <= MAX_FILE && !text.slice(0, 10_000).includes('\u0000')
  if (!isText && (isOnly || isPage(path) || SETTINGS_FILE.test(path)))
    report('not-this-format', path)
  return isText
}

/** All pages except those that another one includes; a single file is a page whatever its name. */
function cleanPages(files: readonly ImportFile[], reportIn: ReportIn): CleanPage[] {
  const given = createPageFiles(files, reportIn)
  const candidates = files.length === 1 ? files : files.filter(({ path }) => isPage(path))
  return (
    candidates
      // Of two pages that include each other the first is a page.
      .flatMap((file) => (given.used.has(file.path) ? [] : [cleanPage(file, given)]))
      .filter(({ file }) => !given.used.has(file))
  )
}
