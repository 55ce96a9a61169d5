import { formatName } from '#core/names/format-name.ts'
import { titleOfPage, type CleanPage } from './clean/clean-page.ts'
import { COLLECTION, itemOfPage, newsOfPage, publicationOfPage } from './collections.ts'
import type { HomePageParts } from './assemble/home-page-parts.ts'
import { languageOfPath, languageOfText } from './text/language-of-text.ts'
import { isPlaceholder } from './text/placeholders.ts'
import { kindOfPage } from './page-kinds.ts'
import { reportAt, type Report } from '../report.ts'
import type { ReportIn } from './text/problem-list.ts'
import { authorNames } from '#core/names/author-name.ts'
import { textOfItem } from './entries/entry.ts'
import { createOwnerTest } from './reference-model/owner-test.ts'
import { readItems } from './split/read-items.ts'
import { isOwnName } from './entries/find-owner-names.ts'
import { readSection, type PageReader } from './read-section.ts'
import type { SectionKind } from './text/section-kinds.ts'
import { styleOfSections } from './references/style-of-sections.ts'
import { lineOfSetting, textOfSetting } from './clean/split-front-matter.ts'
import { joinOpenings } from './split/join-openings.ts'
import { splitSections, type Section } from './split/split-sections.ts'

/** What all pages of a source share. */
type PagesReader = { reportIn: ReportIn; parts: HomePageParts }

/** Reads clean pages, whatever their format, into the parts; what is not certain is reported. */
export function readPages(pages: readonly CleanPage[], { reportIn, parts }: PagesReader): void {
  const owner = ownerNames(parts)
  for (const page of pages) {
    const opening = kindOfPage(page, pages.length === 1)
    readPage(page, opening, { report: reportIn(page.file), owner, lang: languageOf(page), parts })
  }
}

/** The names of the person, in each script as it is written there. */
export function ownerNames({ facts }: HomePageParts): string[] {
  return facts.names.flatMap(({ en, zh }) => [
    ...(en === undefined ? [] : [formatName(en, 'en')]),
    ...(zh === undefined ? [] : [formatName(zh, 'zh')]),
  ])
}

function readPage(page: CleanPage, opening: SectionKind | undefined, reader: PageReader): void {
  const subtitle = textOfSetting(page.settings['subtitle'])
  if (subtitle !== undefined)
    reader.report('not-understood', subtitle, { line: lineOfSetting(page.settings, 'subtitle') })
  if (COLLECTION.test(page.file)) return readCollectionPage(page, reader)
  const sections = splitSections(page.lines, page.file, opening ?? 'unread').map((section) =>
    section.kind === undefined && opening === 'about' && isOwnName(section.title, reader.owner)
      ? { ...section, kind: opening }
      : section,
  )
  if (
    opening === undefined &&
    sections.every(({ kind }) => kind === undefined || kind === 'unread')
  )
    return reportPage(page, reader.report)
  const samples = opening === 'about' ? [] : placeholdersIn(sections)
  if (samples.length > 0) return reader.report('placeholder', samples.join(' '))
  const style = styleOfSections(sections, reader.owner)
  const { publications } = reader.parts
  const before = publications.length
  for (const section of joinOpenings(sections, opening === 'openings'))
    readSection(section, { ...reader, style })
  if (opening !== 'about' && opening !== 'publications') dropStrangers(publications, before, reader)
}

/** Fewer papers may well lack the owner, as may a talk that somebody else gave. */
const FEWEST_STRANGERS = 2

/** A page without the owner among its authors, such as the program of a meeting, lists the works of others. */
function dropStrangers(
  publications: HomePageParts['publications'],
  before: number,
  { owner, report }: PageReader,
): void {
  const isOwner = createOwnerTest(owner)
  const named = publications
    .slice(before)
    .filter(({ value: { publication } }) => publication.authors.length > 0)
  const isOwn = named.some(({ value: { publication } }) =>
    publication.authors.some((author) => authorNames(author).some(isOwner)),
  )
  if (owner.length === 0 || isOwn || named.length < FEWEST_STRANGERS) return
  for (const { text } of publications.splice(before)) report('not-understood', text)
}

/** What a page has of its template, where that is so much of it that nothing else there can be trusted. */
function placeholdersIn(sections: readonly Section[]): string[] {
  const texts = sections.flatMap(({ lines }) => readItems(lines, () => undefined).map(textOfItem))
  const samples = texts.filter(isPlaceholder)
  return samples.length > 1 && samples.length * 3 >= texts.length ? samples : []
}

/** A page about something else than the person is one thing, however many lines it has. */
function reportPage(page: CleanPage, report: Report): void {
  const { lines } = page
  const [first] = lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  if (first === undefined) return
  const text = lines.map((line) => line.text).join(' ')
  const title = titleOfPage(page)
  report('not-understood', title === undefined ? text : `${title}: ${text}`, { line: first.line })
}

function readCollectionPage(page: CleanPage, { parts, ...shared }: PageReader): void {
  const item = itemOfPage(page)
  const text = [...item.parts, textOfSetting(page.settings['citation'])].join(' ')
  const report = reportAt(item.place, shared.report)
  if (isPlaceholder(text)) return report('placeholder', text)
  const lang = shared.lang ?? languageOfText(text) ?? 'en'
  const reader = { ...shared, report, lang, heading: '', legend: '', facts: parts.facts }
  const folder = COLLECTION.exec(page.file)?.[1]
  if (folder === 'news') parts.news.push(...newsOfPage(page, reader))
  else parts.publications.push(...publicationOfPage(page, reader))
}

/** What the page or its path says; otherwise each entry's own words decide. */
function languageOf({ settings, file }: CleanPage): 'en' | 'zh' | undefined {
  const given = textOfSetting(settings['lang']) ?? textOfSetting(settings['locale'])
  if (given !== undefined && /^zh/iu.test(given)) return 'zh'
  return given !== undefined && /^en/iu.test(given) ? 'en' : languageOfPath(file)
}
