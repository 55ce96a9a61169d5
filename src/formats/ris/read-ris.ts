import type { PublicationType } from '#core/schema/publication.ts'
import { PUBLICATION_TYPES } from '#core/schema/kinds.ts'
import { arxivInText } from '#core/publications/identifiers.ts'
import { hasHan } from '#core/text/language-of.ts'
import { trimEndOf } from '#core/text/trim-of.ts'
import { excerpt } from '../bibliography/excerpt.ts'
import type { Report } from '../report.ts'
import { joinReadings, type FileOfPublications } from '../bibliography/unique-readings.ts'
import { plainText } from '../bibliography/plain-text.ts'
import type { SourceName } from '../bibliography/read-authors.ts'
import { dateFromText } from '../bibliography/read-date.ts'
import type { SourceLink } from '../bibliography/read-links.ts'
import { publicationOfItem } from '../csl-json/publication-of-item.ts'
import { readVariables } from '../csl-json/read-variables.ts'
import type { SourceItem } from '../csl-json/source-item.ts'
import { venueVariable } from '../csl-json/venue-of-item.ts'
import type { ImportFile, Reading, ReadingProblem, ReadPublication } from '../reading.ts'
import {
  ACCESSED_TAGS,
  ARXIV_TAGS,
  AUTHOR_TAGS,
  DATE_TAGS,
  EDITOR_TAGS,
  KEYWORD_TAGS,
  LINK_TAGS,
  numberTags,
  PAGE_TAGS,
  STANDARD_NUMBER_TAG,
  standardNumberOf,
  TAGS,
  TRANSLATOR_TAGS,
  TYPES,
  VENUE_TAGS,
  YEAR_TAGS,
} from './mapping.ts'
import { splitRecords, type RisRecord } from './split-records.ts'

/** Reads RIS as reference managers and publishers write it. */
export function readRis(files: readonly ImportFile[]): Reading {
  return joinReadings(files.map(readFile))
}

function readFile({ path: file, text }: ImportFile): FileOfPublications {
  const problems: ReadingProblem[] = []
  const { records, outside, unended } = splitRecords(text)
  if (records.length === 0) problems.push({ code: 'not-this-format', file, found: excerpt(text) })
  else
    for (const { line, text: found } of outside)
      problems.push({ code: 'not-understood', file, line, found: excerpt(found) })
  if (unended !== undefined)
    problems.push({
      code: 'not-understood',
      file,
      line: unended.line,
      found: excerpt(text.slice(-100)),
      expected: 'ER  -',
    })
  // If any name has a comma, as the format requires, one without is not a person's.
  const areTurned = records.some((record) => authorsIn(record).some((name) => name.includes(',')))
  const publications = records.flatMap((record): ReadPublication[] => {
    const report: Report = (code, found) =>
      problems.push({ code, file, line: record.line, found: excerpt(found) })
    const read = readRecord(record, areTurned, report)
    return read === undefined ? [] : [read]
  })
  return { publications, problems }
}

function readRecord(
  record: RisRecord,
  areTurned: boolean,
  report: Report,
): ReadPublication | undefined {
  return publicationOfItem(itemOf(record, areTurned, report), report)
}

function itemOf(record: RisRecord, areTurned: boolean, report: Report): SourceItem {
  const type = typeOf(record, report)
  const used = new Set(READ)
  const first = (names: readonly string[]) => {
    const tag = names.find((name) => firstOf(record, [name]) !== '') ?? ''
    used.add(tag)
    return tag === '' ? '' : firstOf(record, [tag])
  }
  const people = (tags: readonly string[]) =>
    valuesOf(record, tags).map((name) => readName(name, areTurned))
  const place = venueVariable(type, plainText(first(VENUE_TAGS[type])))
  const number = first(numberTags(type))
  const standard = standardNumberOf(type)
  const { publisher, ...texts } = readVariables(TAGS, (tag) => freeText(record, tag, used))
  for (const tags of Object.values<readonly string[]>(TAGS)) {
    used.add(tags.find((tag) => freeText(record, tag, used) !== '') ?? '')
  }
  return {
    ...texts,
    type,
    ...(!('publisher' in place) && { publisher }),
    ...place,
    author: people(AUTHOR_TAGS),
    editor: people(EDITOR_TAGS),
    translator: people(TRANSLATOR_TAGS),
    issued: dateOf(record, YEAR_TAGS, DATE_TAGS),
    accessed: dateOf(record, ACCESSED_TAGS),
    keyword: valuesOf(record, KEYWORD_TAGS).join(', '),
    number,
    ...(standard !== undefined && { [standard]: first([STANDARD_NUMBER_TAG]) }),
    // Some write both pages in the first.
    page: PAGE_TAGS.map((tags) => firstOf(record, tags))
      .filter((part) => part !== '')
      .join('-'),
    custom: { arxiv: [firstOf(record, ARXIV_TAGS)], links: linksOf(record) },
    extra: extraOf(record, used),
  }
}

/** Of a tag that is not the venue or the number. */
function freeText(record: RisRecord, tag: string, used: ReadonlySet<string>): string {
  return used.has(tag) ? '' : firstOf(record, [tag])
}

/** Tags that are read whatever they say. */
const READ: ReadonlySet<string> = new Set([
  'TY',
  ...AUTHOR_TAGS,
  ...EDITOR_TAGS,
  ...TRANSLATOR_TAGS,
  ...YEAR_TAGS,
  ...DATE_TAGS,
  ...ACCESSED_TAGS,
  ...KEYWORD_TAGS,
  ...PAGE_TAGS.flat(),
  ...LINK_TAGS.map(([tag]) => tag),
])

/** What no field of a publication holds, under its tags; what says the same as another tag is not said twice. */
function extraOf({ tags }: RisRecord, used: ReadonlySet<string>): Record<string, unknown> {
  const said = new Set([...tags].filter(([tag]) => used.has(tag)).flatMap(([, values]) => values))
  const rest = [...tags].flatMap(([tag, values]): [string, string | string[]][] => {
    const isArxiv = ARXIV_TAGS.includes(tag) && values.some((value) => arxivInText(value))
    const others = values.filter((value) => value !== '' && !said.has(value))
    const [only = ''] = others
    if (used.has(tag) || isArxiv || only === '') return []
    return [[tag, others.length === 1 ? only : others]]
  })
  return Object.fromEntries(rest)
}

const READ_TYPES = new Map(
  PUBLICATION_TYPES.flatMap((type) => TYPES[type].map((written) => [written, type] as const)),
)

function typeOf(record: RisRecord, report: Report): PublicationType {
  const written = firstOf(record, ['TY'])
  const type = READ_TYPES.get(written)
  if (type === undefined) report('not-understood', `TY: ${written}`)
  return type ?? 'article'
}

function firstOf({ tags }: RisRecord, names: readonly string[]): string {
  const values = names.flatMap((name) => tags.get(name) ?? [])
  return values.find((value) => value !== '') ?? ''
}

function authorsIn(record: RisRecord): string[] {
  return valuesOf(record, AUTHOR_TAGS)
}

function valuesOf({ tags }: RisRecord, names: readonly string[]): string[] {
  return names.flatMap((tag) => tags.get(tag) ?? []).map(plainText)
}

/** `Family, Given, Suffix`. */
function readName(name: string, areTurned: boolean): SourceName {
  const [family = '', given, suffix] = name.split(/(?:(?<!\s)\s+)?[,，]\s*/u)
  if (given !== undefined) return { family, given, suffix }
  const isWhole = hasHan(name) ? [...name].length > 4 : areTurned && name.includes(' ')
  return isWhole ? { literal: name } : { family: name }
}

/** `PY` is the year of the work; `DA` may be more precise if it is of the same year. */
function dateOf(record: RisRecord, ...places: (readonly string[])[]): string {
  const [year = '', day = ''] = places.map((tags) =>
    trimEndOf(firstOf(record, tags).replace(/(?<!\/)\/+\d*[^\d/][^/]*$/u, ''), /\//u),
  )
  const [ofYear, ofDay] = [dateFromText(year).date, dateFromText(day).date]
  const isDay = ofDay !== undefined && (ofYear === undefined || ofDay.startsWith(ofYear))
  return isDay ? day : year
}

function linksOf({ tags }: RisRecord): SourceLink[] {
  return LINK_TAGS.flatMap(([tag, type]) =>
    (tags.get(tag) ?? [])
      .flatMap((value) => value.split(/(?:(?<!\s)\s+)?;\s*(?=https?:)/u))
      .filter((url) => url !== '')
      .map((url) => ({ type, url })),
  )
}
