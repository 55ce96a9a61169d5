import { defined, filled } from '#core/json/defined.ts'
import { isRecord } from '../../records/json-record.ts'
import { plainText } from '../text/inline-markdown.ts'
import { readGivenName } from '../entries/read-person-name.ts'
import { kindOfMarkedHeading } from '../text/heading-words.ts'
import type { SectionKind } from '../text/section-kinds.ts'
import {
  dataRecord,
  leavesOf,
  paragraphs,
  textOf,
  type DataRecord,
  type RecordContext,
} from './data-record.ts'
import { pairKeyOf } from './folder-kinds.ts'
import { idOf } from './id-of.ts'
import { readEntryRecord } from './read-entry-record.ts'
import { sectionEntryOf } from './section-entry-of.ts'
import type { EntryContext } from './entry-context.ts'
import { readPaperRecord } from './read-paper-record.ts'
import { readNews } from '../entries/read-news.ts'
import { readService } from '../entries/read-service.ts'
import { isPlaceholder } from '../text/placeholders.ts'

type ListContext = EntryContext & RecordContext

/** Keys of a CV that are nobody's business. */
const PRIVATE =
  /birth|born|phone|mobile|\btel\b|nationality|marital|gender|出生|生日|电话|手机|籍贯|民族|政治面貌|婚姻|身份证|性别/iu

/** A list under a heading: of entries of a kind, of sections (al-folio's cv.yml), or of the owner's own making. */
export function readDataList(
  heading: string,
  list: readonly unknown[],
  outer: ListContext,
  given?: SectionKind,
): void {
  const kind = given ?? kindOfMarkedHeading(heading)
  const { pairKey: _, ...shared } = outer
  const listKey = `${pairKeyOf(outer.place.file)}#${kind ?? outer.parts.sections.length}`
  const context: ListContext = { ...shared, body: '', listKey }
  if (list.length > 0 && list.every(isCvSection)) {
    for (const section of list)
      readCvSection(dataRecord(section as Record<string, unknown>, context), context)
    return
  }
  if (REPOSITORIES.test(heading)) {
    for (const name of list.map(textOf)) readRepository(name, context)
    return
  }
  const left: DataRecord[] = []
  const texts: string[] = []
  for (const item of list) {
    if (Array.isArray(item)) readDataList(heading, item, context, kind)
    else if (isRecord(item)) readRecord({ kind, record: dataRecord(item, context), left }, context)
    else if (textOf(item) !== '') texts.push(textOf(item))
  }
  const rest = texts.filter((text) => !readText({ kind, text }, context))
  addSection(heading, { records: left, texts: rest }, context)
}

type Found = { kind: SectionKind | undefined; record: DataRecord; left: DataRecord[] }

function readRecord({ kind, record, left }: Found, context: ListContext): void {
  const sample = leavesOf({ title: record.value('title'), name: record.value('name') }).join(' ')
  if (sample !== '' && isPlaceholder(sample)) return record.report('placeholder', sample)
  if (kind === 'publications' || kind === 'patents') {
    const users = new Map<string, string>()
    const key = record.text('key', 'bibkey') || record.text('title')
    const read = readPaperRecord(record, { ...context, users, key })
    if (read !== undefined) {
      context.parts.publications.push({ value: read, lang: record.lang, text: key })
      return
    }
  }
  if (!readEntryRecord(kind, record, context)) left.push(record)
}

/** A line of a list whose entries are texts. */
function readText(
  { kind, text }: { kind: SectionKind | undefined; text: string },
  context: ListContext,
): boolean {
  const { parts, place, report, lang, listKey = '' } = context
  const item = { place, isListed: true, parts: [text], children: [] }
  const reader = {
    report,
    lang,
    heading: context.heading,
    legend: '',
    owner: [],
    facts: parts.facts,
  }
  const record = dataRecord({}, context)
  if (kind === 'interests')
    parts.interests.push({ value: record.localize(plainText(text)), lang, text, listKey })
  else if (kind === 'news') parts.news.push(...readNews(item, reader))
  else if (kind === 'services') parts.services.push(...readService(item, reader))
  else if (kind === 'awards')
    parts.awards.push({ value: { name: record.localizeName(plainText(text)) }, lang, text })
  else if (kind === 'about') parts.facts.biography[lang].push(paragraphs(text, report))
  else return false
  return true
}

function isCvSection(value: unknown): boolean {
  return (
    isRecord(value) &&
    'title' in value &&
    ('contents' in value || ('items' in value && !('year' in value) && 'type' in value))
  )
}

function readCvSection(section: DataRecord, context: ListContext): void {
  const title = section.text('title')
  const kind = kindOfMarkedHeading(title)
  const type = section.text('type')
  const contents = section.value('contents') ?? section.value('items')
  section.rest(title)
  if (!Array.isArray(contents)) return
  if (type === 'map' && kind !== 'skills')
    for (const fact of contents) readFact(fact, title, context)
  else readDataList(title, contents, context, kind)
}

/** "Full Name: …", "Languages: …" of a table of general information. */
function readFact(value: unknown, title: string, context: ListContext): void {
  if (!isRecord(value)) return
  const record = dataRecord(value, context)
  const [name, text] = [record.text('name', 'title'), record.text('value')]
  const { facts } = context.parts
  record.rest(name)
  if (text === '') return
  if (PRIVATE.test(name)) context.report('private', name)
  else if (isPlaceholder(text)) context.report('placeholder', text)
  else if (/^(?:full )?name|姓名|名字/iu.test(name)) facts.names.push(readGivenName(text))
  else if (/languages?|语言/iu.test(name)) {
    const items = text.split(/[,，;；、]/u).map((word) => record.localize(word.trim()))
    context.parts.skills.push({
      value: { name: { en: 'Languages', zh: '语言' }, items },
      lang: context.lang,
      text: name,
    })
  } else
    addSection(title, { records: [dataRecord({ title: name, text }, context)], texts: [] }, context)
}

/** What nothing claims becomes a section of the owner's own, in place and under its heading. */
export function addSection(
  heading: string,
  { records, texts }: { records: readonly DataRecord[]; texts: readonly string[] },
  context: ListContext,
): void {
  const entries = records.flatMap((record) => {
    const entry = sectionEntryOf(record, context)
    if (entry === undefined) record.rest(heading)
    return entry ?? []
  })
  const lines = texts.map((text) => paragraphs(text, context.report)).filter((text) => text !== '')
  if (entries.length === 0 && lines.length === 0) return
  const record = dataRecord({}, context)
  const { sections } = context.parts
  const text =
    lines.length === 0
      ? undefined
      : record.localize(lines.map((line) => (lines.length > 1 ? `- ${line}` : line)).join('\n'))
  const title = heading === '' ? 'Other' : heading.charAt(0).toUpperCase() + heading.slice(1)
  const file = pairKeyOf(context.place.file)
  const id = idOf(file, title, sections.length)
  const count = sections.filter(
    ({ pairKey = '', lang }) => pairKey.startsWith(`${file}#`) && lang === context.lang,
  ).length
  const value = defined({
    id,
    title: record.localizeName(plainText(title)),
    text,
    entries: filled(entries),
  })
  sections.push({ value, lang: context.lang, text: title, pairKey: `${file}#${count}` })
}

const REPOSITORIES = /^github[ _]repos/iu
/** Programs that templates list. */
const OTHERS =
  /^(?:alshedivat|jekyll|twbs|jquery|FortAwesome|mathjax|jpswalsh|torvalds|george-gca)(?:\/|$)/iu

/** `somebody/pebble-counter` in the list of repositories that a site shows. */
function readRepository(
  name: string,
  { parts: { projects }, report, lang, listKey = '' }: ListContext,
): void {
  const title = name.split('/').at(-1) ?? ''
  if (OTHERS.test(name) || title === '') return report('placeholder', name)
  const url = `https://github.com/${name}`
  const value = {
    id: idOf('', title, projects.length),
    title,
    kind: 'software' as const,
    links: [{ type: 'code' as const, url }],
  }
  projects.push({ value, lang, text: name, listKey })
}
