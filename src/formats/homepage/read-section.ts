import type { Locale } from '#core/schema/locale.ts'
import { hasHan } from '#core/text/language-of.ts'
import { reportAt } from '../report.ts'
import { textOfItem, type Reader } from './entries/entry.ts'
import type { HomePageParts } from './assemble/home-page-parts.ts'
import { plainText } from './text/inline-markdown.ts'
import { languageOfText } from './text/language-of-text.ts'
import { isPlaceholder } from './text/placeholders.ts'
import { readAbout, readOwnLinks } from './entries/read-about.ts'
import { readAward } from './entries/read-award.ts'
import { findDates } from './text/read-date.ts'
import { readEducation } from './entries/read-education.ts'
import { readExperience } from './entries/read-experience.ts'
import { readInterests } from './entries/read-interests.ts'
import { groupCareer } from './split/group-career.ts'
import { readItems, type Item } from './split/read-items.ts'
import { readNews } from './entries/read-news.ts'
import { readOpening } from './entries/read-opening.ts'
import { readOwnSection } from './entries/read-own-section.ts'
import { readPageProject } from './entries/read-page-project.ts'
import { readTeaching } from './entries/read-teaching.ts'
import { readPublication } from './references/read-publication.ts'
import { readService } from './entries/read-service.ts'
import { readSkills } from './entries/read-skills.ts'
import { readTalk } from './entries/read-talk.ts'
import type { Section } from './split/split-sections.ts'
import { isLayoutItem } from './split/layout-items.ts'
import { arePapers, isUnclaimed } from './unclaimed-sections.ts'

const LEGEND = /\bequal|co-?first|corresponding|共同一作|同等贡献|通讯作者|通信作者/iu

/** A funded project is not a publication. */
const GRANT =
  /基金|重点研发|课题|主持|万元|\bgrant\b|\bfunded by\b|\bfunding\b|\bNSFC\b|\bprincipal investigator\b/iu

/** Lines that explain marks on names; they are searched for each name. */
const MAX_LEGENDS = 10

/** What all sections of a page share. */
export type PageReader = Pick<Reader, 'report' | 'owner' | 'style'> & {
  lang: Locale | undefined
  /** Where everything that is read goes. */
  parts: HomePageParts
}

type SectionReader = Reader & Pick<Section, 'kind'> & Pick<PageReader, 'parts'>

/** Reads a section into the parts; what it does not understand it reports. */
export function readSection(section: Section, page: PageReader): void {
  const heading = plainText(section.title)
  const legend = section.lines
    .map(({ text }) => text)
    .filter((text) => LEGEND.test(text) && text.length < 300)
    .slice(0, MAX_LEGENDS)
    .join(' ')
  const fallback =
    page.lang ??
    languageOfText(heading) ??
    languageOfText(
      section.lines
        .slice(0, 20)
        .map(({ text }) => text)
        .join(' '),
    ) ??
    'en'
  const { kind } = section
  const { facts } = page.parts
  const reader = { ...page, facts, kind, lang: fallback, heading, legend }
  const items = asEntries(readItems(section.lines, page.report), reader)
  if (isUnclaimed(section)) {
    if (!arePapers(items, reader)) return readOwn(section, items, reader)
    return readSection({ ...section, kind: 'publications' }, page)
  }
  if (kind === 'openings') return readOwn(section, items, reader)
  for (const item of items) {
    const text = textOfItem(item)
    const report = reportAt(item.place, page.report)
    if (isLayoutItem(item, kind)) continue
    if (isPlaceholder(text)) {
      report('placeholder', text)
      continue
    }
    if (!item.isListed) readOwnLinks(text, facts)
    const lang = languageOfEntry(plainText(text), page.lang) ?? fallback
    readItem(item, { ...reader, report, lang })
  }
}

/** The language of the page, unless a whole sentence is clearly in the other one. */
function languageOfEntry(text: string, ofPage: Locale | undefined): Locale | undefined {
  const own = languageOfText(text)
  const isSentence = own === 'zh' || (!hasHan(text) && text.split(/\s+/u).length > 4)
  return ofPage === undefined || (own !== undefined && isSentence) ? own : ofPage
}

function readItem(item: Item, reader: SectionReader): void {
  const { kind, parts } = reader
  switch (kind) {
    case 'about':
      return readAbout(item, reader)
    case 'interests':
      return readInterestsOrProse(item, reader)
    case 'news':
      return void parts.news.push(...readNews(item, reader))
    case 'projects':
      return readProject(item, reader)
    case 'publications':
    case 'patents':
      return readPaper(item, reader)
    case 'education':
    case 'experience':
      return readCareer(item, reader, kind)
    case 'awards':
      return void parts.awards.push(...readAward(item, reader))
    case 'services':
      return void parts.services.push(...readService(item, reader))
    case 'talks':
      return void parts.talks.push(...readTalk(item, reader))
    case 'skills':
      return void parts.skills.push(...readSkills(item, reader))
    case 'career':
      return readCareer(item, reader, 'education')
    case 'teaching':
      return void parts.teaching.push(...readTeaching(item, reader))
    case 'people':
    case 'openings':
    case 'unread':
    case undefined:
      return reader.report('not-understood', textOfItem(item))
  }
}

/** A heading that no kind claims is a section of the owner's own, unless it is of a template. */
function readOwn(section: Section, items: readonly Item[], reader: SectionReader): void {
  const { sections, openings } = reader.parts
  const text = items.map(textOfItem).join(' ')
  const report = reportAt({ line: section.heading.line }, reader.report)
  if (isPlaceholder(text) || isPlaceholder(section.title))
    return report('placeholder', `${section.title}: ${text}`)
  const own = items.filter((item) => !isLayoutItem(item, undefined))
  if (own.length === 0) return
  const at = { title: section.title, file: section.heading.file, count: sections.length }
  const lang = languageOfEntry(plainText(text), reader.lang) ?? reader.lang
  const here = { ...reader, report, lang }
  if (section.kind === 'openings') openings.push(...readOpening(own, at, here))
  else sections.push(...readOwnSection(own, at, here))
}

const NOTHING: Reader['report'] = () => undefined

/** A grant is a project; what has a list of authors with the owner is a paper. */
function readProject(item: Item, reader: SectionReader): void {
  const { parts } = reader
  const isGrant = GRANT.test(plainText(textOfItem(item)))
  const papers = isGrant ? [] : readPublication(item, { ...reader, report: NOTHING })
  // A sentence between the projects is not one of them.
  const isSentence = !isGrant && !item.isListed && !hasDate(item)
  if (papers.length > 0 || isSentence) return readPaper(item, reader)
  parts.projects.push(...readPageProject(item, parts.projects.length, reader))
}

/** A degree or a position, whatever the heading says: what it says first. */
function readCareer(item: Item, reader: SectionReader, kind: 'education' | 'experience'): void {
  const { parts } = reader
  const silent = { ...reader, report: NOTHING }
  const isDegree = readEducation(item, silent).length > 0
  const isPosition =
    kind === 'experience' || !isDegree ? readExperience(item, silent).length > 0 : false
  if (isDegree && !isPosition) parts.education.push(...readEducation(item, reader))
  else if (isPosition) parts.experience.push(...readExperience(item, reader))
  else if (kind === 'education') readEducation(item, reader)
  else readExperience(item, reader)
}

function readPaper(item: Item, reader: SectionReader): void {
  const text = textOfItem(item)
  if (!item.isListed && LEGEND.test(text) && text.length < 300) return
  reader.parts.publications.push(...readPublication(item, reader))
}

function readInterestsOrProse(item: Item, reader: SectionReader): void {
  const { parts } = reader
  const read = readInterests(item, reader)
  if (read.kind === 'area') parts.research.push(read.entry)
  else if (read.kind === 'interests') parts.interests.push(...read.entries)
  else readAbout(item, reader)
}

/** Degrees and positions as entries, however the page lays them out. */
function asEntries(items: Item[], { kind, ...shared }: SectionReader): Item[] {
  if (kind !== 'education' && kind !== 'experience' && kind !== 'career') return items
  const isRead = (item: Item, read: typeof readEducation | typeof readExperience): boolean => {
    let isUnsure = false
    const report: Reader['report'] = (code) => (isUnsure ||= code === 'unsure')
    return read(item, { ...shared, report, legend: '' }).length > 0 && !isUnsure
  }
  return groupCareer(items, (item) => {
    const isDegree = kind !== 'experience' && isRead(item, readEducation)
    return isDegree || (kind !== 'education' && isRead(item, readExperience))
  })
}

function hasDate(item: Item): boolean {
  return findDates(item.parts.join(' ')).length > 0
}
