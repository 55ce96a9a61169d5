import type { Publication } from '#core/schema/publication.ts'
import { LOCALES } from '#core/schema/locale.ts'
import { saysTheSame } from '#core/json/json-value.ts'
import { statusTerm } from '#i18n/terms/publication-terms.ts'
import { readAuthors } from '../bibliography/read-authors.ts'
import { readStatus } from '../bibliography/read-status.ts'
import { readVenue } from '../bibliography/read-venue.ts'
import { findGenre } from '../bibliography/thesis-genre.ts'
import { isRecord, textIn, type JsonRecord } from '../records/json-record.ts'
import { CSL_DATES, CSL_NAMES, isCslVariable } from './all-variables.ts'
import type { CslItem } from './csl-item.ts'
import { readCslDate } from './read-csl-date.ts'
import { readCslName } from './read-csl-name.ts'
import { readType } from './read-types.ts'

const NAMES: ReadonlySet<string> = new Set(CSL_NAMES)
const DATES: ReadonlySet<string> = new Set(CSL_DATES)
const CONTAINERS: ReadonlySet<string> = new Set([
  'container-title',
  'event-title',
  'publisher',
  'authority',
])

/** Parts of names and dates that a publication has no place for. */
const NAME_PARTS = [
  'dropping-particle',
  'non-dropping-particle',
  'comma-suffix',
  'static-ordering',
  'parse-names',
]
const DATE_PARTS = ['season', 'circa', 'literal']

/**
 * Values of an item that say more than the publication that was read of them: a newspaper is a journal there, a season
 * is left out of its date. They are kept, and written again as long as the publication still says the same.
 */
export function originalsOf(
  item: JsonRecord,
  { venue, track, language, status, genre }: Omit<Publication, 'id'>,
): Record<string, unknown> {
  const { type } = item
  const said = {
    type: typeof type === 'string' && readType(type) !== type,
    language: language === undefined && !/^(?:en|zh)?$/u.test(textIn(item, 'language')),
    status: status !== undefined && !saysStatus(status, textIn(item, 'status')),
    genre: genre !== undefined,
    'citation-key': true,
  }
  const containers = [...CONTAINERS].map((name): [string, boolean] => {
    const isVenue = venue !== undefined && textIn(item, name) !== ''
    const read = readVenue(textIn(item, name))
    return [name, isVenue && track !== undefined && read.track === track && read.venue === venue]
  })
  const names = CSL_NAMES.map((name): [string, boolean] => [name, hasMoreParts(item[name])])
  const dates = CSL_DATES.map((name): [string, boolean] => [name, saysMore(item[name], name)])
  return Object.fromEntries(
    [...Object.entries(said), ...containers, ...names, ...dates]
      .filter(([name, isMore]) => isMore && item[name] !== undefined)
      .map(([name]) => [name, item[name]]),
  )
}

/** The item as CSL-JSON has it: with what its source said besides, and its originals where they still say the same. */
export function withOriginals({ custom = {}, ...item }: CslItem): object {
  const { extra = {}, url, ...own } = custom
  const [known, others] = [true, false].map((isKnown) =>
    Object.entries(extra).filter(([name]) => isCslVariable(name) === isKnown),
  )
  const originals = (known ?? []).filter(([name, value]) => agrees(name, value, item))
  const rest = { ...own, ...Object.fromEntries(others ?? []) }
  return {
    ...item,
    ...(url !== undefined && { URL: url }),
    ...Object.fromEntries(originals.map(([name, value]) => [name, cslValue(name, value)])),
    ...(Object.keys(rest).length > 0 && { custom: rest }),
  }
}

/** True where the value reads as what the item says, or the item says nothing. */
function agrees(name: string, value: unknown, item: Omit<CslItem, 'custom'>): boolean {
  const written: unknown = Object.entries(item).find(([key]) => key === name)?.[1]
  if (written === undefined) return true
  const same = (read: (value: unknown) => unknown) => saysTheSame(read(value), read(written))
  if (name === 'type') return same((type) => readType(String(type)) ?? 'article')
  if (name === 'language') return same((code) => String(code).split(/[-_]/u)[0])
  if (name === 'status') return same((text) => readStatus(String(text)))
  if (name === 'genre') return same((text) => findGenre(String(text)))
  if (CONTAINERS.has(name)) return same((text) => readVenue(String(text)))
  if (DATES.has(name)) return same((date) => readCslDate(date).date)
  return NAMES.has(name) && same(printedNames)
}

function printedNames(names: unknown): unknown {
  return Array.isArray(names) ? readAuthors(names.map(readCslName)).authors : names
}

function cslValue(name: string, value: unknown): unknown {
  return DATES.has(name) && typeof value === 'string' ? { literal: value } : value
}

function saysStatus(status: NonNullable<Publication['status']>, text: string): boolean {
  return LOCALES.some((locale) => statusTerm(status, locale) === text)
}

function hasMoreParts(names: unknown): boolean {
  return (
    Array.isArray(names) &&
    names.some((name) => isRecord(name) && NAME_PARTS.some((part) => part in name))
  )
}

/** A period where the publication has a day, or parts that it has no place for. */
function saysMore(date: unknown, name: string): boolean {
  if (!isRecord(date)) return false
  const parts = date['date-parts']
  const isPeriod = Array.isArray(parts) && parts.length > 1 && name !== 'event-date'
  return isPeriod || DATE_PARTS.some((part) => part in date)
}
