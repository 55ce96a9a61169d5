import type { Publication } from '#core/schema/publication.ts'
import { hasHan } from '#core/text/language-of.ts'
import { trimEndOf } from '#core/text/trim-of.ts'
import { excerpt } from '../bibliography/excerpt.ts'
import { finishPublication, type Tell } from '../bibliography/finish-publication.ts'
import { languageField } from '../bibliography/language-field.ts'
import { arxivInText, readArxiv, readDoi } from '#core/publications/identifiers.ts'
import { asMarkdown, plainText } from '../bibliography/plain-text.ts'
import { readAuthors, type SourceName } from '../bibliography/read-authors.ts'
import { dateFromText, type ReadDate } from '../bibliography/read-date.ts'
import { readLinks, type SourceLink } from '../bibliography/read-links.ts'
import { readNumber, readPages } from '../bibliography/read-number-fields.ts'
import { isFileName, readTitle } from '../bibliography/read-title.ts'
import { isArxivVenue, readVenue } from '../bibliography/read-venue.ts'
import { thesisGenre } from '../bibliography/thesis-genre.ts'
import { joinReadings, type FileOfPublications } from '../bibliography/join-readings.ts'
import type { ImportFile, Reading, ReadingProblem, ReadPublication } from '../reading.ts'
import { READ_TYPES, VENUE_TAGS } from './read-tags.ts'
import { splitRecords, type RisRecord } from './split-records.ts'
import { lookUp } from '../look-up.ts'

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
  // Where any name has a comma, as the format wants it, one without is no person's.
  const areTurned = records.some((record) => authorsIn(record).some((name) => name.includes(',')))
  const publications = records.flatMap((record): ReadPublication[] => {
    const tell: Tell = (code, found) =>
      problems.push({ code, file, line: record.line, found: excerpt(found) })
    const read = readRecord(record, areTurned, tell)
    return read === undefined ? [] : [read]
  })
  return { publications, problems }
}

function readRecord(
  record: RisRecord,
  areTurned: boolean,
  tell: Tell,
): ReadPublication | undefined {
  const title = plainText(firstOf(record, ['TI', 'T1', 'CT', 'BT']))
  if (isFileName(title)) tell('placeholder', title)
  const other = plainText(firstOf(record, ['T1']))
  if (other !== '' && other !== title) tell('not-understood', `T1: ${other}`)
  const { authors, unclear } = readAuthors(
    authorsIn(record).map((name) => readName(name, areTurned)),
  )
  for (const name of unclear) tell('not-understood', name)
  const abstract = plainText(firstOf(record, ['AB', 'N2']))
  const { date, unread } = dateOf(record)
  if (unread !== undefined) tell('unreadable-date', unread)
  const place = placeOf(record, tell)
  return finishPublication(
    firstOf(record, ['ID']),
    {
      ...place,
      ...thesisGenre(place.type, plainText(firstOf(record, ['M3'])), tell),
      ...(title !== '' && !isFileName(title) && { title: readTitle(title) }),
      ...languageField(firstOf(record, ['LA']), title),
      authors,
      ...(date !== undefined && { issued: date }),
      ...(abstract !== '' && { abstract: asMarkdown(abstract) }),
    },
    tell,
  )
}

function firstOf({ tags }: RisRecord, names: readonly string[]): string {
  const values = names.flatMap((name) => tags.get(name) ?? [])
  return values.find((value) => value !== '') ?? ''
}

function authorsIn({ tags }: RisRecord): string[] {
  return [...(tags.get('AU') ?? []), ...(tags.get('A1') ?? [])].map(plainText)
}

/** `Family, Given, Suffix`. */
function readName(name: string, areTurned: boolean): SourceName {
  const [family = '', given, suffix] = name.split(/(?:(?<!\s)\s+)?[,，]\s*/u)
  if (given !== undefined) return { family, given, suffix }
  const isWhole = hasHan(name) ? [...name].length > 4 : areTurned && name.includes(' ')
  return isWhole ? { literal: name } : { family: name }
}

/** `PY` is the year of the work; `DA` may say more of the same year. */
function dateOf(record: RisRecord): ReadDate {
  const [year, day] = [['PY', 'Y1'], ['DA']].map((tags) =>
    dateFromText(trimEndOf(firstOf(record, tags).replace(/(?<!\/)\/+\d*[^\d/][^/]*$/u, ''), /\//u)),
  )
  if (year?.date === undefined) return day?.date === undefined ? (year ?? {}) : day
  const isSame = day?.date?.startsWith(year.date) === true
  return isSame ? { date: day?.date ?? year.date } : year
}

type Place = Pick<
  Publication,
  'type' | 'venue' | 'track' | 'volume' | 'issue' | 'page' | 'number' | 'doi' | 'arxiv' | 'links'
>

function placeOf(record: RisRecord, tell: Tell): Place {
  const written = firstOf(record, ['TY'])
  const known = lookUp(READ_TYPES, written)
  if (known === undefined) tell('not-understood', `TY: ${written}`)
  const isArxiv =
    known === 'article-journal' && isArxivVenue(firstOf(record, VENUE_TAGS['article-journal']))
  const type = isArxiv ? 'article' : (known ?? 'article')
  const { links, unsafe, ...fromLinks } = readLinks(linksOf(record), type)
  for (const url of unsafe) tell('unsafe-link', url)
  const arxiv = arxivInText(firstOf(record, ['AN'])) ?? fromLinks.arxiv
  const writtenDoi = firstOf(record, ['DO'])
  const ownDoi = readDoi(writtenDoi)
  const isArxivDoi = readArxiv(writtenDoi) !== undefined
  if (writtenDoi !== '' && ownDoi === undefined && !isArxivDoi)
    tell('invalid-value', `doi: ${writtenDoi}`)
  const doi = ownDoi ?? fromLinks.doi
  const text = plainText(firstOf(record, VENUE_TAGS[type]))
  const venue = text === '' && arxiv !== undefined && type === 'article' ? 'arXiv' : text
  return {
    type,
    ...(venue !== '' && readVenue(venue)),
    ...numbersOf(record, type),
    ...(doi !== undefined && readArxiv(doi) === undefined && { doi }),
    ...((arxiv ?? readArxiv(doi ?? '')) !== undefined && {
      arxiv: arxiv ?? readArxiv(doi ?? '') ?? '',
    }),
    ...(links.length > 0 && { links }),
  }
}

function numbersOf(
  record: RisRecord,
  type: Publication['type'],
): Pick<Publication, 'volume' | 'issue' | 'page' | 'number'> {
  const [start, end] = ['SP', 'EP'].map((tag) => firstOf(record, [tag]))
  // Some write both pages in the first.
  const page = readPages([start, end].filter((part) => part !== '' && part !== undefined).join('-'))
  const volume = readNumber(firstOf(record, ['VL']))
  const issue = readNumber(firstOf(record, ['IS']))
  const isNumbered = type === 'report' || type === 'patent'
  const number = readNumber(firstOf(record, isNumbered ? ['SN', 'M1'] : ['M1', 'C7']))
  return {
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { issue }),
    ...(page !== undefined && { page }),
    ...(number !== undefined && { number }),
  }
}

const LINK_TAGS: readonly (readonly [string, SourceLink['type']])[] = [
  ['UR', 'paper'],
  ['LK', 'paper'],
  ['L1', 'pdf'],
]

function linksOf({ tags }: RisRecord): SourceLink[] {
  return LINK_TAGS.flatMap(([tag, type]) =>
    (tags.get(tag) ?? [])
      .flatMap((value) => value.split(/(?:(?<!\s)\s+)?;\s*(?=https?:)/u))
      .filter((url) => url !== '')
      .map((url) => ({ type, url })),
  )
}
