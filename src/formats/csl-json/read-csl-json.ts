import type { PublicationType } from '#core/schema/publication.ts'
import { arxivInText } from '#core/publications/identifiers.ts'
import { reportAt, type Report } from '../report.ts'
import { plainText } from '../bibliography/plain-text.ts'
import type { SourceName } from '../bibliography/read-authors.ts'
import type { ImportFile, Reading, ReadPublication } from '../reading.ts'
import { parseJson } from '../records/parse-json.ts'
import { readFiles } from '../records/read-files.ts'
import { placeOf } from '../records/record-lines.ts'
import { isRecord, textIn, type JsonRecord } from '../records/json-record.ts'
import { publicationOfItem } from './publication-of-item.ts'
import { isCslVariable } from './all-variables.ts'
import { NAME_VARIABLES, TEXT_VARIABLES } from './csl-item.ts'
import { originalsOf } from './original-values.ts'
import { readCslName } from './read-csl-name.ts'
import { readType } from './read-types.ts'
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

export function readItem(written: JsonRecord, report: Report): ReadPublication | undefined {
  const item = { ...linesOfNote(written), ...written }
  const read = publicationOfItem(sourceItemOf(item, report), report)
  if (read === undefined) return undefined
  const { key, publication } = read
  const extra = { ...publication.extra, ...originalsOf(item, publication) }
  return Object.keys(extra).length === 0 ? read : { key, publication: { ...publication, extra } }
}

/** Variables that have other names, too: the first of them that is not empty counts. */
const OTHER_NAMES: Partial<Record<string, readonly string[]>> = {
  id: ['id', 'citation-key'],
  'event-title': ['event-title', 'event'],
  number: ['number', 'article-number'],
}

const TEXTS = [
  'id',
  'genre',
  'title',
  'language',
  'authority',
  'volume',
  'issue',
  'page',
  'number',
  'DOI',
  'URL',
  'abstract',
  'status',
  ...TEXT_VARIABLES,
] as const

const VARIABLES = Object.fromEntries(
  TEXTS.map((name) => [name, OTHER_NAMES[name] ?? [name]]),
) as Record<(typeof TEXTS)[number], readonly string[]>

/** In this order; Crossref has a date for each way of publishing. */
const DATES = ['issued', 'published', 'published-print', 'published-online']

/** What is read, or says something of the record and not of the work: much of it in answers of Crossref. */
const READ: ReadonlySet<string> = new Set([
  ...Object.values(VARIABLES).flat(),
  ...NAME_VARIABLES,
  ...DATES,
  ...'type author accessed event-date custom note archive_location'.split(' '),
  ...'indexed reference-count references-count reference content-domain created deposited score'.split(
    ' ',
  ),
  ...'prefix member link resource relation is-referenced-by-count update-policy issn-type isbn-type'.split(
    ' ',
  ),
  ...'assertion alternative-id journal-issue funder update-to'.split(' '),
])

function sourceItemOf(item: JsonRecord, report: Report): SourceItem {
  return {
    ...readVariables(VARIABLES, (name) => textIn(item, name)),
    type: typeOf(item, report),
    author: namesIn(item, 'author', report),
    editor: namesIn(item, 'editor', report),
    translator: namesIn(item, 'translator', report),
    accessed: item['accessed'],
    'event-date': item['event-date'],
    issued: DATES.map((name) => item[name]).find((date) => date !== undefined && date !== null),
    note: noteOf(item),
    custom: { arxiv: textsWithArxiv(item), CSTR: textIn(customOf(item), 'CSTR') },
    extra: extraOf(item),
  }
}

function extraOf(item: JsonRecord): Record<string, unknown> {
  const rest = Object.entries(item).filter(
    ([name, value]) => !READ.has(name) && value !== '' && value !== null,
  )
  return { ...Object.fromEntries(rest), ...otherCustom(item), ...unreadArchive(item) }
}

function customOf({ custom }: JsonRecord): JsonRecord {
  return isRecord(custom) ? custom : {}
}

function otherCustom(item: JsonRecord): Record<string, unknown> {
  const others = Object.entries(customOf(item)).filter(([name]) => !/^(?:arxiv|CSTR)$/u.test(name))
  return Object.fromEntries(others)
}

/** Where an archive has a work: an arXiv id is read. */
function unreadArchive({ archive_location: place }: JsonRecord): Record<string, unknown> {
  const isRead = typeof place !== 'string' || place === '' || arxivInText(place) !== undefined
  return isRead ? {} : { archive_location: place }
}

function typeOf(item: JsonRecord, report: Report): PublicationType {
  const written = textIn(item, 'type')
  const known = readType(written)
  if (known === undefined) report('not-understood', `type: ${written}`)
  return known ?? 'article'
}

function namesIn(item: JsonRecord, name: string, report: Report): SourceName[] {
  const written = item[name]
  if (written !== undefined && !Array.isArray(written))
    report('invalid-value', `${name}: ${JSON.stringify(written)}`)
  return Array.isArray(written) ? written.map(readCslName) : []
}

/** Our own place for it, then where Zotero and Crossref put it. */
function textsWithArxiv(item: JsonRecord): string[] {
  const own = textIn(customOf(item), 'arxiv')
  return [own, ...['archive_location', 'number', 'note'].map((name) => textIn(item, name))]
}

/** Zotero's "extra" has lines for machines: `Citation Key: …`, `arXiv:2304.10844 [cs]`. */
const LINE = /^\s*(?<name>[\w][\w .-]{0,40}):\s*(?<value>\S.*)$/u

function noteOf(item: JsonRecord): string {
  const lines = textIn(item, 'note').split(/\r?\n/u)
  return plainText(lines.filter((line) => !LINE.test(line) && !/^\s*https?:/u.test(line)).join(' '))
}

/** The lines for machines by their names, as CSL calls them where they are variables; an arXiv id is read elsewhere. */
function linesOfNote(item: JsonRecord): Record<string, string> {
  const lines = textIn(item, 'note').split(/\r?\n/u)
  const named = lines.flatMap((line): [string, string][] => {
    const { name = '', value = '' } = LINE.exec(line)?.groups ?? {}
    const isRead =
      name === '' || /^(?:https?|citation key)$/iu.test(name) || arxivInText(line) !== undefined
    return isRead ? [] : [[variableNamed(name), value.trim()]]
  })
  return Object.fromEntries(named.filter(([name]) => textIn(item, name) === ''))
}

function variableNamed(name: string): string {
  const variable = name.trim().toLowerCase().replaceAll(' ', '-')
  const capitals = variable.toUpperCase()
  if (isCslVariable(capitals)) return capitals
  return isCslVariable(variable) ? variable : name
}
