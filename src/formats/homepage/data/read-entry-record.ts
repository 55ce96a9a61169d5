import { defined, filled } from '#core/json/defined.ts'
import { newsKind } from '../entries/news-kinds.ts'
import { readService } from '../entries/read-service.ts'
import { plainText } from '../text/inline-markdown.ts'
import type { SectionKind } from '../text/section-kinds.ts'
import type { DataRecord } from './data-record.ts'
import { entryAt, optional, PROSE, reportBody, TITLE, type EntryContext } from './entry-context.ts'
import { idOf } from './id-of.ts'
import { readMember } from './read-member-record.ts'
import { readAwardRecord, readPosition, readStudy } from './read-career-record.ts'
import { linksOfRecord } from './links-of-record.ts'
import { readDateOf, readPeriodOf } from './read-period-of.ts'
import { pictureOfRecord } from './picture-of-record.ts'
import type { Project } from '#core/schema/project.ts'

type ReadRecord = (record: DataRecord, context: EntryContext) => boolean

/** Readers by the kind of section; each says whether the record was one, and has put it where it belongs. */
const READERS: Partial<Record<SectionKind, ReadRecord>> = {
  education: readStudy,
  experience: readPosition,
  awards: readAwardRecord,
  talks: readTalkRecord,
  teaching: readCourse,
  projects: readProject,
  news: readNewsRecord,
  services: readServiceRecord,
  skills: readSkillRecord,
  interests: readInterestRecord,
  people: readMember,
}

/** Reads one object of a list into its section; false where the section has no reader or the object lacks what it needs. */
export function readEntryRecord(
  kind: SectionKind | undefined,
  record: DataRecord,
  context: EntryContext,
): boolean {
  const read = kind === undefined ? undefined : READERS[kind]
  return read?.(record, context) ?? false
}

function readTalkRecord(record: DataRecord, context: EntryContext): boolean {
  const title = record.text(...TITLE)
  const date = readDateOf(record, title)
  if (title === '' || date === undefined) return false
  const host = ['event', 'venue', 'organization', 'institution', 'subtitle', 'location']
    .flatMap((key) => record.text(key) || [])
    .filter((part, at, all) => all.indexOf(part) === at)
    .join(', ')
  const value = defined({
    date,
    title: record.localize(title),
    host: host === '' ? undefined : record.localizeName(host),
    links: filled(linksOfRecord(record, context)),
  })
  context.parts.talks.push(entryAt(value, record, title, context))
  reportBody(record, context)
  record.rest(title)
  return true
}

function readCourse(record: DataRecord, context: EntryContext): boolean {
  const course = record.text('course', 'title', 'name')
  if (course === '') return false
  const period = readPeriodOf(record, course)
  const code = record.text('code', 'course_code', 'number')
  const text = [record.markdown(...PROSE), context.body ?? '']
    .filter((part) => part !== '')
    .join('\n\n')
  const value = defined({
    period,
    course: record.localizeName(course),
    code: code === '' ? undefined : code,
    term: optional(record, 'term', 'semester'),
    role: optional(record, 'role', 'type', 'position'),
    institution: optional(
      record,
      'institution',
      'venue',
      'organization',
      'school',
      'university',
      'location',
    ),
    text: text === '' ? undefined : record.localize(text),
    links: filled(linksOfRecord(record, context)),
  })
  context.parts.teaching.push(entryAt(value, record, course, context))
  record.rest(course)
  return true
}

function readProject(record: DataRecord, context: EntryContext): boolean {
  const title = record.text(...TITLE)
  if (title === '') return false
  const links = linksOfRecord(record, context)
  const funding = readFunding(record)
  const picture = pictureOfRecord(record, context)
  const summary = record.markdown(
    'summary',
    'excerpt',
    'description',
    'abstract',
    'content',
    'subtitle',
  )
  const value: Project = defined({
    id: idOf(context.pairKey ?? '', title, context.parts.projects.length),
    title: record.localizeName(title),
    kind: links.some(({ type }) => type === 'code') ? ('software' as const) : ('research' as const),
    role: optional(record, 'role', 'position'),
    period: readPeriodOf(record, title),
    summary: summary === '' ? undefined : record.localize(summary),
    text:
      context.body === undefined || context.body === '' ? undefined : record.localize(context.body),
    picture,
    links: filled(links),
    funding: funding === undefined ? undefined : [funding],
    selected: record.value('featured') === true ? true : undefined,
  })
  context.parts.projects.push(entryAt(value, record, title, context))
  record.rest(title)
  return true
}

function readFunding(record: DataRecord) {
  const funder = record.text('funder', 'funding', 'sponsor', 'agency', 'grant', 'funding_agency')
  if (funder === '') return undefined
  const number = record.text('grant_number', 'number', 'grant_no', 'grant_id')
  return defined({
    funder: record.localizeName(funder),
    number: number === '' ? undefined : number,
  })
}

function readNewsRecord(record: DataRecord, context: EntryContext): boolean {
  const text =
    record.markdown(
      'content',
      'text',
      'news',
      'title',
      'description',
      'headline',
      'announcement',
    ) ||
    (context.body ?? '')
  const date = readDateOf(record, plainText(text))
  if (text === '' || date === undefined) return false
  const value = defined({
    date,
    kind: newsKind(plainText(text)),
    text: record.localize(text),
    picture: pictureOfRecord(record, context),
    links: filled(linksOfRecord(record, context)),
  })
  context.parts.news.push(entryAt(value, record, text, context))
  record.rest(plainText(text))
  return true
}

function readServiceRecord(record: DataRecord, context: EntryContext): boolean {
  const title = record.text('role', 'position', 'title', 'name')
  const venues = [
    record.text('venue', 'organization', 'journal', 'conference', 'subtitle', 'institution'),
    ...record.texts('items', 'venues', 'content', 'description'),
    record.text('date', 'year'),
  ].filter((part, at, all) => part !== '' && all.indexOf(part) === at)
  if (title === '') return false
  const item = {
    place: context.place,
    isListed: true,
    parts: [venues.length === 0 ? title : `${title}: ${venues.join(', ')}`],
    children: [],
  }
  const reader = {
    ...record,
    heading: context.heading,
    legend: '',
    owner: [],
    facts: context.parts.facts,
  }
  context.parts.services.push(...readService(item, reader))
  record.rest(title)
  return true
}

function readSkillRecord(record: DataRecord, context: EntryContext): boolean {
  const name = record.text('name', 'title', 'category', 'label')
  const items = record.texts(
    'items',
    'keywords',
    'list',
    'content',
    'value',
    'description',
    'skills',
  )
  if (name === '' || items.length === 0) return false
  const words = items
    .flatMap((item) => item.split(/[,，;；、]/u).map((word) => word.trim()))
    .filter((word) => word !== '')
  context.parts.skills.push(
    entryAt({ name: record.localize(name), items: words }, record, name, context),
  )
  record.rest(name)
  return true
}

function readInterestRecord(record: DataRecord, context: EntryContext): boolean {
  const name = record.text('name', 'title', 'label')
  if (name === '') return false
  const text = record.markdown('description', 'text', 'content', 'summary')
  const value = record.localizeName(name)
  if (text === '')
    context.parts.interests.push(entryAt(record.localize(name), record, name, context))
  else
    context.parts.research.push(
      entryAt({ name: value, text: record.localize(text) }, record, name, context),
    )
  const keywords = record.texts('keywords')
  context.parts.interests.push(
    ...keywords.map((word) => entryAt(record.localize(word), record, word, context)),
  )
  record.rest(name)
  return true
}
