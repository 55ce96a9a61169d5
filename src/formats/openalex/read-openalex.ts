import type { PublicationType } from '#core/schema/publication.ts'
import { reportAt, type Report } from '../report.ts'
import { plainText } from '../bibliography/plain-text.ts'
import type { SourceName } from '../bibliography/read-authors.ts'
import type { SourceLink } from '../bibliography/read-links.ts'
import { isRecord, type JsonRecord } from '../records/json-record.ts'
import { publicationOfItem } from '../csl-json/publication-of-item.ts'
import type { SourceItem } from '../csl-json/source-item.ts'
import { VENUE_VARIABLE, venueVariable } from '../csl-json/venue-of-item.ts'
import { lookUp } from '../look-up.ts'
import type { ImportFile, Reading, ReadPublication } from '../reading.ts'
import { recordsAt, textAt, valueAt } from '../records/json-values.ts'
import { parseJson } from '../records/parse-json.ts'
import { readFiles } from '../records/read-files.ts'
import { reportDatesOf } from '../records/read-period.ts'
import { placeOf } from '../records/record-lines.ts'
import { splitAuthor } from '../records/split-name.ts'
import { CROSSREF_TYPES, NO_WORKS, SOURCE_TYPES, WORK_TYPES } from './work-types.ts'

/** Reads works of OpenAlex: pages of `/works`, a list, or one work. */
export function readOpenalex(files: readonly ImportFile[]): Reading {
  return readFiles(files, ({ text }, report) => {
    const works = worksOf(parseJson(text, report))
    return (
      works && {
        publications: works.flatMap(
          (work) => readWork(work, reportAt(placeOf(work), report)) ?? [],
        ),
      }
    )
  })
}

function worksOf(value: unknown): JsonRecord[] | undefined {
  const inside = valueAt(value, 'results') ?? value
  const list: unknown[] = Array.isArray(inside) ? inside : [inside]
  const works = list.filter(isRecord).filter((work) => /\bW\d+$/u.test(textAt(work, 'id')))
  const isEmptyPage = list.length === 0 && isRecord(valueAt(value, 'meta'))
  return works.length > 0 || isEmptyPage ? works : undefined
}

function readWork(work: JsonRecord, report: Report): ReadPublication | undefined {
  const written = textAt(work, 'display_name') || textAt(work, 'title')
  if (work['is_paratext'] === true || NO_WORKS.has(textAt(work, 'type'))) {
    report('not-understood', `${textAt(work, 'type')}: ${written}`)
    return undefined
  }
  if (work['is_retracted'] === true) report('not-understood', `is_retracted: ${written}`)
  return publicationOfItem(itemOf(work, written, report), reportDatesOf(written, report))
}

function itemOf(work: JsonRecord, title: string, report: Report): SourceItem {
  const type = typeOf(work, report)
  const [location, open] = ['primary_location', 'best_oa_location'].map((name) => work[name])
  const links = [location, open].flatMap((place): SourceLink[] => [
    { type: 'paper', url: textAt(place, 'landing_page_url') },
    { type: 'pdf', url: textAt(place, 'pdf_url') },
  ])
  const elsewhere = recordsAt(work, 'locations').flatMap((place) => [
    textAt(place, 'landing_page_url'),
    textAt(place, 'pdf_url'),
  ])
  return {
    id: /W\d+$/u.exec(textAt(work, 'id'))?.[0],
    type,
    title,
    language: textAt(work, 'language'),
    author: authorsOf(work, title, report),
    issued: dateOf(work),
    ...containerOf(location, type),
    ISSN: textAt(location, 'source', 'issn_l'),
    PMID: idAt(work, 'pmid'),
    PMCID: idAt(work, 'pmcid'),
    keyword: recordsAt(work, 'keywords')
      .map((keyword) => textAt(keyword, 'display_name'))
      .join(', '),
    ...(work['is_retracted'] === true && { status: 'retracted' }),
    volume: textAt(work, 'biblio', 'volume'),
    issue: textAt(work, 'biblio', 'issue'),
    page: pagesOf(work),
    DOI: textAt(work, 'doi') || textAt(work, 'ids', 'doi'),
    abstract: plainText(readAbstract(work['abstract_inverted_index'])),
    custom: { links: links.filter(({ url }) => url !== ''), arxiv: elsewhere },
  }
}

/** The source and its publisher; that of a book is a series, or where it is sold. */
function containerOf(location: unknown, type: PublicationType): Partial<SourceItem> {
  const name = textAt(location, 'source', 'display_name') || textAt(location, 'raw_source_name')
  const publisher = textAt(location, 'source', 'host_organization_name')
  if (type === 'book' && publisher !== '') {
    const isSeries = textAt(location, 'source', 'type') === 'book series'
    return { publisher, ...(isSeries && { 'collection-title': name }) }
  }
  return {
    ...(VENUE_VARIABLE[type] !== 'publisher' && { publisher }),
    ...venueVariable(type, name),
  }
}

/** Ids are addresses there: `https://pubmed.ncbi.nlm.nih.gov/123`. */
function idAt(work: JsonRecord, name: string): string {
  return /(?:PMC)?\d+(?=\/?$)/u.exec(textAt(work, 'ids', name))?.[0] ?? ''
}

function typeOf(work: JsonRecord, report: Report): PublicationType {
  const written = textAt(work, 'type')
  const known = Object.hasOwn(WORK_TYPES, written) ? WORK_TYPES[written] : undefined
  if (known === undefined) report('not-understood', `type: ${written}`)
  const isBroad = written === 'article' || written === 'book-chapter' || known === undefined
  if (!isBroad) return known
  const source = textAt(work, 'primary_location', 'source', 'type')
  return (
    lookUp(CROSSREF_TYPES, textAt(work, 'type_crossref')) ??
    (written === 'article' ? lookUp(SOURCE_TYPES, source) : undefined) ??
    known ??
    'article'
  )
}

/** As the paper prints them. */
function authorsOf(work: JsonRecord, title: string, report: Report): SourceName[] {
  if (work['is_authors_truncated'] === true)
    report('not-understood', `is_authors_truncated: ${title}`)
  return recordsAt(work, 'authorships').map((authorship) => ({
    ...splitAuthor(
      textAt(authorship, 'raw_author_name') || textAt(authorship, 'author', 'display_name'),
    ),
    corresponding: authorship['is_corresponding'] === true,
  }))
}

/** A year alone is written there as January 1: of such a date only the year is kept. */
function dateOf(work: JsonRecord): string {
  const written = textAt(work, 'publication_date').replace(/-01-01$/u, '')
  return written || textAt(work, 'publication_year')
}

function pagesOf(work: JsonRecord): string {
  const [first = '', last = ''] = ['first_page', 'last_page'].map((name) =>
    textAt(work, 'biblio', name),
  )
  return last === '' || last === first ? first : `${first}-${last}`
}

/**
 * The text of an inverted index: each word with its positions.
 *
 * @example readAbstract({ words: [1, 3], We: [0], 'count.': [2] }) // 'We words count. words'
 */
export function readAbstract(index: unknown): string {
  if (!isRecord(index)) return ''
  const placed = Object.entries(index).flatMap(([word, places]) =>
    Array.isArray(places)
      ? places.flatMap((place: unknown) => (typeof place === 'number' ? [{ place, word }] : []))
      : [],
  )
  return placed
    .toSorted((a, b) => a.place - b.place)
    .map(({ word }) => word)
    .join(' ')
}
