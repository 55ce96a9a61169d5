import { formatName } from '#core/names/format-name.ts'
import type { ImportFile, Reading, ReadSource } from '#formats/reading.ts'
import { assembleReading } from './assemble-reading.ts'
import { cleanPage, type CleanPage, type PageFiles } from './clean-page.ts'
import {
  COLLECTION,
  itemOfPage,
  newsOfPage,
  publicationOfPage,
  talkOfPage,
  teachingOfPage,
} from './collections.ts'
import { createParts, type HomePageParts } from './home-page-parts.ts'
import { languageOfPath, languageOfText } from './language-of-text.ts'
import { isPlaceholder } from './placeholders.ts'
import { isOtherContent, isPage, kindOfPage } from './page-kinds.ts'
import { createProblemList, type Report } from './problem-list.ts'
import { readPersonName } from './read-person-name.ts'
import { readSection } from './read-section.ts'
import { readSettingsFile, SETTINGS_FILE } from './read-settings-files.ts'
import { kindOfHeading } from './section-kinds.ts'
import { textOfSetting } from './split-front-matter.ts'
import { splitSections } from './split-sections.ts'

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
  const pages = cleanPages(files, report)
  for (const page of pages) readNameOfPage(page, parts)
  const owner = ownerNames(parts)
  for (const page of pages) readPage(page, { report, owner, isOnly: pages.length === 1 }, parts)
  const bibliography = readBibFiles(files, readBibliography, report)
  return assembleReading(parts, bibliography?.publications ?? [], [
    ...problems,
    ...(bibliography?.problems ?? []),
  ])
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
  const given: PageFiles = {
    files: new Map(files.map((file) => [file.path, file])),
    used: new Set(),
  }
  const candidates = files.length === 1 ? files : files.filter(({ path }) => isPage(path))
  return candidates
    .map((file) => cleanPage(file, given, report))
    .filter(({ file }) => !given.used.has(file))
}

/** A page whose title is a name tells whose page it is; the title of a section tells nothing. */
function readNameOfPage({ settings, file }: CleanPage, { facts }: HomePageParts): void {
  const title = textOfSetting(settings['title'])
  if (title === undefined || COLLECTION.test(file) || kindOfHeading(title) !== undefined) return
  const name = isPlaceholder(title) ? undefined : readPersonName(title)
  if (name?.zh !== undefined) facts.names.push(name)
}

function ownerNames({ facts }: HomePageParts): string[] {
  return facts.names.flatMap(({ en, zh }) => [
    ...(en === undefined ? [] : [formatName(en, 'en')]),
    ...(zh === undefined ? [] : [formatName(zh, 'zh')]),
  ])
}

type Context = { report: Report; owner: readonly string[]; isOnly: boolean }

function readPage(page: CleanPage, context: Context, parts: HomePageParts): void {
  const subtitle = textOfSetting(page.settings['subtitle'])
  if (subtitle !== undefined)
    context.report('not-understood', { file: page.file, line: 1 }, subtitle)
  const lang = languageOf(page)
  const folder = COLLECTION.exec(page.file)?.[1]
  if (folder === undefined) {
    for (const section of splitSections(page.lines, page.file, kindOfPage(page, context.isOnly))) {
      readSection(section, { ...context, lang }, parts)
    }
    return
  }
  const item = itemOfPage(page)
  const text = [...item.parts, textOfSetting(page.settings['citation'])].join(' ')
  if (isPlaceholder(text)) return context.report('placeholder', item.place, text)
  const reader = { ...context, lang: lang ?? languageOfText(text) ?? 'en', heading: '', legend: '' }
  if (folder === 'news') parts.news.push(...newsOfPage(page, item, reader))
  else if (folder === 'publications')
    parts.publications.push(...publicationOfPage(page, item, reader))
  else if (folder === 'talks') parts.talks.push(...talkOfPage(page, item, reader))
  else parts.teaching.push(...teachingOfPage(page, item, reader))
}

/** What the page or its path says; else each entry's own words decide. */
function languageOf({ settings, file }: CleanPage): 'en' | 'zh' | undefined {
  const told = textOfSetting(settings['lang']) ?? textOfSetting(settings['locale'])
  if (told !== undefined && /^zh/iu.test(told)) return 'zh'
  return told !== undefined && /^en/iu.test(told) ? 'en' : languageOfPath(file)
}

function readBibFiles(
  files: readonly ImportFile[],
  readBibliography: ReadSource | undefined,
  report: Report,
): Reading | undefined {
  const bibliographies = files.filter(({ path }) => /\.bib$/iu.test(path))
  if (bibliographies.length === 0) return undefined
  if (readBibliography !== undefined)
    return withoutPlaceholders(readBibliography(bibliographies), bibliographies, report)
  for (const { path } of bibliographies) report('not-understood', { file: path, line: 1 }, path)
  return undefined
}

/** The works of Albert Einstein come with a template. */
function withoutPlaceholders(
  reading: Reading,
  [first]: readonly ImportFile[],
  report: Report,
): Reading {
  const publications = reading.publications.filter(({ key, publication }) => {
    const isSample = publication.authors.some((author) => isPlaceholder(JSON.stringify(author)))
    if (isSample) report('placeholder', { file: first?.path ?? '', line: 1 }, key)
    return !isSample
  })
  return { ...reading, publications }
}
