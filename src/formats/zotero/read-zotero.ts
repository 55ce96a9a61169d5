import { reportAt, type Report } from '../report.ts'
import { isRecord, textIn, type JsonRecord } from '../records/json-record.ts'
import { readItem, readItems } from '../csl-json/read-csl-json.ts'
import type { ImportFile, Reading, ReadPublication } from '../reading.ts'
import { recordsAt, textAt, valueAt } from '../records/json-values.ts'
import { parseJson } from '../records/parse-json.ts'
import { readFiles } from '../records/read-files.ts'
import { placeOf } from '../records/record-lines.ts'
import { CREATORS, FIELDS, ITEM_TYPES, NO_WORKS, RECORD_FIELDS } from './mapping.ts'
import { lookUp } from '../look-up.ts'

/** Lines of the field "extra" that Zotero and Better BibTeX understand. */
const EXTRA = {
  'Citation Key': /^Citation Key:[ \t]*(\S.*)$/imu,
  DOI: /^DOI:[ \t]*(\S.*)$/imu,
}

/** Reads items of Zotero: its API's, Better BibTeX's, a bare list, or the CSL-JSON that Zotero exports. */
export function readZotero(files: readonly ImportFile[]): Reading {
  return readFiles(files, (file, report) => {
    const value = parseJson(file.text, report)
    if (value === undefined) return undefined
    const items = itemsOf(value)
    if (items !== undefined) {
      return { publications: items.flatMap((item) => readZoteroItem(item, report) ?? []) }
    }
    return readItems(value, report)
  })
}

function itemsOf(value: unknown): JsonRecord[] | undefined {
  const inside = valueAt(value, 'items') ?? value
  const list: unknown[] = Array.isArray(inside) ? inside : [inside]
  const items = list.map((item) => valueAt(item, 'data') ?? item).filter(isRecord)
  return items.some((item) => 'itemType' in item) ? items : undefined
}

function readZoteroItem(item: JsonRecord, report: Report): ReadPublication | undefined {
  const type = textAt(item, 'itemType')
  if (NO_WORKS.has(type)) return undefined
  return readItem(cslItemOf(item, type), reportAt(placeOf(item), report))
}

/** The item in CSL. */
function cslItemOf(item: JsonRecord, itemType: string): JsonRecord {
  const extra = textIn(item, 'extra')
  const fields = Object.entries(FIELDS).map(([variable, names]): [string, unknown] => [
    variable,
    names.map((name) => textIn(item, name)).find((text) => text.trim() !== ''),
  ])
  const line = (name: 'Citation Key' | 'DOI') => EXTRA[name].exec(extra)?.[1]?.trim() ?? ''
  return {
    ...restOf(item),
    ...Object.fromEntries<unknown>(fields.filter(([, text]) => text !== undefined)),
    id:
      textAt(item, 'citationKey') ||
      textAt(item, 'citekey') ||
      line('Citation Key') ||
      textAt(item, 'key'),
    type: lookUp(ITEM_TYPES, itemType) ?? itemType,
    ...(textIn(item, 'DOI').trim() === '' && { DOI: line('DOI') }),
    ...namesOf(item),
    ...keywordOf(item),
    issued: dateOf(textAt(item, 'date') || textAt(item, 'issueDate')),
    accessed: dateOf(textAt(item, 'accessDate')),
  }
}

/** `2023-07-00 July 2023` is how the database writes a month. */
function dateOf(written: string): string {
  return written.replace(/^(\d{4}(?:-\d{2}){0,2})\s.*$/u, '$1').replaceAll('-00', '')
}

/** Creators by the variable of CSL; a role that CSL has no variable for goes by its own name. */
function namesOf(item: JsonRecord): Record<string, object[]> {
  const byRole = Map.groupBy(recordsAt(item, 'creators'), (creator) => {
    const role = textAt(creator, 'creatorType')
    return lookUp(CREATORS, role) ?? role
  })
  return Object.fromEntries([...byRole].map(([role, creators]) => [role, creators.map(nameOf)]))
}

function nameOf(creator: JsonRecord): object {
  const name = textAt(creator, 'name')
  if (name !== '') return { literal: name }
  return { given: textAt(creator, 'firstName'), family: textAt(creator, 'lastName') }
}

/** Words that the owner has put on the item, by hand or by a program. */
function keywordOf(item: JsonRecord): Record<string, string> {
  const tags = recordsAt(item, 'tags').map((tag) => textAt(tag, 'tag'))
  const keyword = tags.filter((tag) => tag !== '').join(', ')
  return keyword === '' ? {} : { keyword }
}

/** Fields that CSL has no variable for, under their own names. */
function restOf(item: JsonRecord): JsonRecord {
  return Object.fromEntries(
    Object.entries(item).filter(
      ([name, value]) =>
        typeof value === 'string' &&
        value.trim() !== '' &&
        !RECORD_FIELDS.has(name) &&
        !MAPPED.has(name),
    ),
  )
}

const MAPPED: ReadonlySet<string> = new Set(Object.values(FIELDS).flat())
