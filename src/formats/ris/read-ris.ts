import { PUBLICATION_TYPES, type PublicationType } from '#core/schema/publication.ts'
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
  ARXIV_TAGS,
  AUTHOR_TAGS,
  DATE_TAGS,
  LINK_TAGS,
  numberTags,
  PAGE_TAGS,
  TAGS,
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
  const item = itemOf(record, areTurned, report)
  const other = plainText(firstOf(record, ['T1']))
  if (other !== '' && other !== item.title) report('not-understood', `T1: ${other}`)
  return publicationOfItem(item, report)
}

function itemOf(record: RisRecord, areTurned: boolean, report: Report): SourceItem {
  const type = typeOf(record, report)
  return {
    ...readVariables(TAGS, (tag) => firstOf(record, [tag])),
    type,
    ...venueVariable(type, plainText(firstOf(record, VENUE_TAGS[type]))),
    author: authorsIn(record).map((name) => readName(name, areTurned)),
    issued: dateOf(record),
    number: firstOf(record, numberTags(type)),
    // Some write both pages in the first.
    page: PAGE_TAGS.map((tags) => firstOf(record, tags))
      .filter((part) => part !== '')
      .join('-'),
    custom: { arxiv: [firstOf(record, ARXIV_TAGS)], links: linksOf(record) },
  }
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

function authorsIn({ tags }: RisRecord): string[] {
  return AUTHOR_TAGS.flatMap((tag) => tags.get(tag) ?? []).map(plainText)
}

/** `Family, Given, Suffix`. */
function readName(name: string, areTurned: boolean): SourceName {
  const [family = '', given, suffix] = name.split(/(?:(?<!\s)\s+)?[,，]\s*/u)
  if (given !== undefined) return { family, given, suffix }
  const isWhole = hasHan(name) ? [...name].length > 4 : areTurned && name.includes(' ')
  return isWhole ? { literal: name } : { family: name }
}

/** `PY` is the year of the work; `DA` may be more precise if it is of the same year. */
function dateOf(record: RisRecord): string {
  const [year = '', day = ''] = [YEAR_TAGS, DATE_TAGS].map((tags) =>
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
