import { PUBLICATION_TYPES, type PublicationType } from '#core/schema/publication.ts'
import { reportAt, type Report } from '../report.ts'
import { plainText } from '../bibliography/plain-text.ts'
import type { SourceName } from '../bibliography/read-authors.ts'
import { lookUp } from '../look-up.ts'
import type { ImportFile, Reading, ReadPublication } from '../reading.ts'
import { parseJson } from '../records/parse-json.ts'
import { readFiles } from '../records/read-files.ts'
import { placeOf } from '../records/record-lines.ts'
import { isRecord, textIn, type JsonRecord } from '../records/json-record.ts'
import { publicationOfItem } from './publication-of-item.ts'
import { READ_TYPES } from './read-types.ts'
import { readVariables } from './read-variables.ts'
import type { SourceItem } from './source-item.ts'

/** Reads CSL-JSON as Zotero, Mendeley, Crossref and `write-csl-json.ts` give it: a list, or one item. */
export function readCslJson(files: readonly ImportFile[]): Reading {
  return readFiles(files, ({ text }, report) => {
    const value = parseJson(text, report)
    return value === undefined ? undefined : readItems(value, report)
  })
}

/** Undefined for what is not a list of items. */
export function readItems(
  value: unknown,
  report: Report,
): { publications: ReadPublication[] } | undefined {
  const items = listIn(value)
  const isOther = items?.length !== 0 && !items?.some((item) => !isRecord(item) || isItem(item))
  if (items === undefined || isOther) return undefined
  const publications = items.flatMap((item, at): ReadPublication[] => {
    if (!isRecord(item)) {
      reportAt(placeOf(items, String(at)), report)('broken-entry', JSON.stringify(item))
      return []
    }
    const read = readItem(item, reportAt(placeOf(item), report))
    return read === undefined ? [] : [read]
  })
  return { publications }
}

/** Crossref's answer has one item or a list in `message`, CSL-YAML turned into JSON has one in `references`. */
function listIn(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[]
  if (!isRecord(value)) return undefined
  const inside = value['message'] ?? value['references'] ?? value['items']
  return inside === undefined ? [value] : listIn(inside)
}

function isItem(item: JsonRecord): boolean {
  return 'type' in item && ('title' in item || 'author' in item || 'issued' in item || 'id' in item)
}

export function readItem(item: JsonRecord, report: Report): ReadPublication | undefined {
  return publicationOfItem(sourceItemOf(item, report), report)
}

/** Variables that are read under their own name, or under the first of these names that is not empty. */
const VARIABLES = {
  id: ['id', 'citation-key'],
  genre: ['genre'],
  title: ['title'],
  language: ['language'],
  'container-title': ['container-title'],
  'event-title': ['event-title', 'event'],
  publisher: ['publisher'],
  authority: ['authority'],
  volume: ['volume'],
  issue: ['issue'],
  page: ['page'],
  number: ['number', 'article-number'],
  DOI: ['DOI'],
  URL: ['URL'],
  abstract: ['abstract'],
} as const satisfies Partial<Record<keyof SourceItem, readonly string[]>>

/** In this order; Crossref has a date for each way of publishing. */
const DATES = ['issued', 'published', 'published-print', 'published-online']

function sourceItemOf(item: JsonRecord, report: Report): SourceItem {
  return {
    ...readVariables(VARIABLES, (name) => textIn(item, name)),
    type: typeOf(item, report),
    author: namesIn(item, report),
    issued: DATES.map((name) => item[name]).find((date) => date !== undefined && date !== null),
    note: noteOf(item),
    custom: { arxiv: textsWithArxiv(item) },
  }
}

function typeOf(item: JsonRecord, report: Report): PublicationType {
  const written = textIn(item, 'type')
  const known = PUBLICATION_TYPES.find((type) => type === written) ?? lookUp(READ_TYPES, written)
  if (known === undefined) report('not-understood', `type: ${written}`)
  return known ?? 'article'
}

function namesIn(item: JsonRecord, report: Report): SourceName[] {
  const written = item['author']
  if (written !== undefined && !Array.isArray(written))
    report('invalid-value', `author: ${JSON.stringify(written)}`)
  return Array.isArray(written) ? written.map(readCslName) : []
}

/** Our own place for it, then where Zotero and Crossref put it. */
function textsWithArxiv(item: JsonRecord): string[] {
  const { custom } = item
  const own = isRecord(custom) ? textIn(custom, 'arxiv') : ''
  return [own, ...['archive_location', 'number', 'note'].map((name) => textIn(item, name))]
}

/** Zotero's "extra" without its lines for machines: `Citation Key: …`, `arXiv:2304.10844 [cs]`. */
function noteOf(item: JsonRecord): string {
  const lines = textIn(item, 'note').split(/\r?\n/u)
  const prose = lines.filter((line) => !/^\s*(?:[\w][\w .-]{0,40}:\s*\S|https?:)/u.test(line))
  return plainText(prose.join(' '))
}

/** A name of CSL: in parts with its particles, or whole; Crossref calls the whole one `name`. */
function readCslName(value: unknown): SourceName {
  if (typeof value === 'string') return { family: plainText(value) }
  if (!isRecord(value)) return {}
  const part = (...names: string[]) =>
    names
      .map((name) => plainText(textIn(value, name)))
      .filter((text) => text !== '')
      .join(' ')
  const literal = part('literal') || part('name')
  const given = part('given')
  const family = part('family')
  if (literal !== '' && given === '' && family === '') return { literal }
  const particle = part('dropping-particle', 'non-dropping-particle')
  return { given, family, particle, suffix: part('suffix') }
}
