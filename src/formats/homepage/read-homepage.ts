import type { ImportFile, Reading, ReadSource } from '#formats/reading.ts'
import type { Report } from '../report.ts'
import { createAssetFinder } from './data/find-assets.ts'
import { isDataFile, readDataFiles } from './data/read-data-files.ts'
import { readPagePortrait, readPortrait } from './data/read-portrait.ts'
import { readRecordPages } from './data/read-record-pages.ts'
import { assembleReading } from './assemble/assemble-reading.ts'
import { cleanPage, createPageFiles, type CleanPage } from './clean/clean-page.ts'
import { createParts } from './assemble/home-page-parts.ts'
import { isOtherContent, isPage, kindOfPage } from './page-kinds.ts'
import { findNameAtTop } from './entries/find-name-at-top.ts'
import { findNameInTitles, findOwnerNames } from './entries/find-owner-names.ts'
import { createProblemList, type ReportIn } from './text/problem-list.ts'
import { readBibFiles } from './read-bib-files.ts'
import { ownerNames, readPages } from './read-pages.ts'
import { readSettingsFile, SETTINGS_FILE, titlesOfSite } from './read-settings-files.ts'

const MAX_FILE = 4_000_000

/** Readers of what a site has besides pages; what has no reader is reported. */
type OtherReaders = { bibliography?: ReadSource; resume?: ReadSource }

/**
 * Reads a home page: the folder of a site (academicpages, acad-homepage, al-folio, minimal-light, HugoBlox, PRISM, Quarto, Astro), or a
 * single page.
 */
export function readHomepageWith(readers: OtherReaders): ReadSource {
  return (files, assets = new Set()) => readFiles({ all: files, assets, readers })
}

type Site = { all: readonly ImportFile[]; assets: ReadonlySet<string>; readers: OtherReaders }

function readFiles({ all, assets, readers }: Site): Reading {
  const { problems, reportIn } = createProblemList()
  const files = all.filter((file) => isReadable(file, all.length === 1, reportIn(file.path)))
  const parts = createParts()
  const pictures = createAssetFinder(assets)
  for (const file of files.filter(({ path }) => SETTINGS_FILE.test(path)))
    readSettingsFile(file, { report: reportIn(file.path), facts: parts.facts, pictures })
  for (const { path } of files.filter(({ path }) => files.length > 1 && isOtherContent(path))) {
    reportIn(path)('not-understood', path)
  }
  const reader = { parts, pictures, reportIn, readResume: readers.resume ?? readNothing }
  const dataPages = readDataFiles(files, reader)
  const clean = cleanPages(files, reportIn)
  const pages = [...readRecordPages(clean, reader), ...dataPages]
  for (const page of pages) readPortrait(page, reader)
  if (isCv(files)) findNameAtTop(pages, parts.facts)
  findNameInTitles(pages, titlesOfSite(files), parts.facts)
  findOwnerNames(pages, parts.facts)
  const withoutPortrait = pages.map((page) => {
    const isAbout = kindOfPage(page, pages.length === 1) === 'about'
    return isAbout ? readPagePortrait(page, ownerNames(parts), reader) : page
  })
  readPages(withoutPortrait, { reportIn, parts })
  const bibliography = readBibFiles(files, readers.bibliography, {
    reportIn,
    owner: ownerNames(parts),
  })
  const found = [...problems, ...bibliography.problems]
  const reading = assembleReading(parts, bibliography.publications, found)
  return pictures.copied.length === 0 ? reading : { ...reading, media: pictures.copied }
}

function readNothing(): Reading {
  return { profile: {}, publications: [], news: [], problems: [] }
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
  const [only] = files
  const isLone = files.length === 1 && only !== undefined && !isDataFile(only.path)
  const candidates = isLone ? files : pagesOfSite(files, reportIn)
  return (
    candidates
      // Of two pages that include each other the first is a page.
      .flatMap((file) => (given.used.has(file.path) ? [] : [cleanPage(file, given)]))
      .filter(({ file }) => !given.used.has(file))
  )
}

/** The pages of a site; where they are in a folder `content`, what lies around it is about the program. */
function pagesOfSite(files: readonly ImportFile[], reportIn: ReportIn): ImportFile[] {
  const pages = files.filter(({ path }) => isPage(path))
  const inside = pages.filter(({ path }) => CONTENT.test(path))
  if (inside.length === 0) return pages
  for (const { path } of pages.filter((page) => !inside.includes(page)))
    reportIn(path)('not-understood', path)
  return inside
}

/** A document or a text that is no page of a site. */
function isCv([only, ...others]: readonly ImportFile[]): boolean {
  return only !== undefined && others.length === 0 && /\.(?:docx|pdf|txt|text)$/iu.test(only.path)
}

const CONTENT = /(?:^|\/)(?:src\/)?content(?:_\w+)?\//u
