import { defined } from '#core/json/defined.ts'
import type { HomePageParts } from '../assemble/home-page-parts.ts'
import type { Entry } from '../entries/entry.ts'
import type { DataRecord } from './data-record.ts'
import type { PictureFinder } from './picture-of-record.ts'

/** Where the entries of a data file go, and what finds the pictures that it names. */
export type EntryContext = {
  parts: HomePageParts
  pictures: PictureFinder
  place: { file: string; line: number }
  /** The heading above the entries, such as a year or a role. */
  heading: string
  /** The text below the front matter, where the record is that of a page. */
  body?: string
  /** What the file is called in either language: its path without the language. */
  pairKey?: string
  /** The list in the file, in either language. */
  listKey?: string
}

/** Keys of where something was, or who gave it. */
export const PLACE = [
  'institution',
  'organization',
  'organisation',
  'org',
  'company',
  'employer',
  'school',
  'university',
  'issuer',
  'awarder',
  'affiliation',
  'venue',
  'subtitle',
  'location',
  'where',
]

export function entryAt<T>(
  value: T,
  record: DataRecord,
  text: string,
  context: EntryContext,
): Entry<T> {
  return {
    value,
    lang: record.lang,
    text,
    ...defined({ pairKey: context.pairKey, listKey: context.listKey }),
  }
}

/** A text of one of the keys; undefined where none has one. */
export function optional(record: DataRecord, ...keys: readonly string[]) {
  const text = record.text(...keys)
  return text === '' ? undefined : record.localizeName(text)
}

/** Keys of what something is called. */
export const TITLE = ['title', 'name', 'heading', '名称', '标题']
/** Keys of what is said about something. */
export const PROSE = [
  'description',
  'summary',
  'content',
  'text',
  'details',
  'detail',
  'note',
  'notes',
  'excerpt',
  'abstract',
  'subtitle',
]

/** The text of a page for whose kind a bundle has no field. */
export function reportBody(record: DataRecord, { body = '' }: EntryContext): void {
  if (body !== '') record.report('not-understood', body)
}
