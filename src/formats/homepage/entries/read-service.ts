import type { Service } from '#core/schema/profile-sections.ts'
import { trimEndOf } from '#core/text/trim-of.ts'
import { entryOf, readerOf, textOfItem, type Entry, type Reader } from './entry.ts'
import { plainText } from '../text/inline-markdown.ts'
import { defined, filled } from '#core/json/defined.ts'
import type { Item } from '../split/read-items.ts'

type Venue = Service['venues'][number]

const LABEL = /^([^:：]{2,80})\s*[:：]\s*(.*)$/su
const FOR =
  /^((?:.{0,30}\b)?(?:reviewer|referee|chair|committee(?: member)?|editor|volunteer|organi[sz]er|member)s?)\s+(?:for|of|at|in)\s+(?:the\s+)?(.*)$/isu
/** Two acronyms, with their years or without. */
const AND = /^(\p{Lu}\S*(?:\s\(?[\d/, ]{2,20}\)?)?)\s+and\s+(\p{Lu}\S*(?:\s\(?[\d/, ]{2,20}\)?)?)$/u
const YEARS = /^['’]?(?:(?:19|20)\d{2}|\d{2})(?:\s*[-–—/,，、&]\s*['’]?(?:(?:19|20)\d{2}|\d{2}))*$/u
const YEARS_AT_END =
  /(?:[(（]\s*)?(['’]?(?:19|20)\d{2}(?:\s*[-–—/,，、&]\s*['’]?(?:(?:19|20)\d{2}|\d{2})){0,40})\s*(?:[)）]\s*)?$|[(（]\s*(['’]?\d{2}(?:\s*[-–—/,，、&]\s*['’]?\d{2}){0,40})\s*[)）]\s*$|['’](\d{2})\s*$/u

/** Service in one role: "**Reviewer:** ICLR (25), NeurIPS (24/25)"; below a heading such as "Journal Reviewer" one venue. */
export function readService(item: Item, reader: Reader): Entry<Service>[] {
  if (item.children.length > 0) return readNested(item, reader)
  const text = plainText(textOfItem(item))
  const match = LABEL.exec(text) ?? FOR.exec(text)
  const [, label = '', list = ''] = match ?? []
  const role = serviceRole(match === null ? reader.heading : label) ?? serviceRole(reader.heading)
  const hasOwnRole = match === null && serviceRole(text) !== undefined
  if (role === undefined || hasOwnRole) {
    reader.report('not-understood', text)
    return []
  }
  const isLabeled = match !== null && serviceRole(label) !== undefined
  const venues = splitVenues(isLabeled ? list : text).flatMap((venue) => {
    const read = readVenue(venue)
    if (read === undefined) reader.report('not-understood', venue)
    return read ?? []
  })
  return venues.length === 0 ? [] : [entryOf({ role, venues }, item, reader)]
}

function readNested({ children, ...item }: Item, reader: Reader): Entry<Service>[] {
  const own = plainText(item.parts.join(' '))
  const hasVenues = /[:：]\s*\S/u.test(own)
  const before =
    hasVenues || serviceRole(own) === undefined
      ? readService({ ...item, children: [] }, reader)
      : []
  const heading = serviceRole(own) === undefined ? reader.heading : own
  const nested = children.flatMap((child) =>
    readService(child, readerOf(child, { ...reader, heading })),
  )
  return [...before, ...nested]
}

/** Venues of a list; a part of digits alone gives years to the venue before it. */
function splitVenues(text: string): string[] {
  const venues: string[] = []
  let depth = 0
  let start = 0
  const end = (at: number): void => {
    const words = text.slice(start, at).replace(/^\s*(?:and|以及|和)\s+/u, '')
    const part = trimEndOf(words, /[.。\s]/u).trim()
    start = at + 1
    if (YEARS.test(part) && venues.length > 0) venues.push(`${venues.pop() ?? ''}, ${part}`)
    else if (part !== '') venues.push(part)
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if ('(（'.includes(sign)) depth += 1
    else if (')）'.includes(sign)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && ',，;；、|\n'.includes(sign)) end(at)
  }
  end(text.length)
  return venues.flatMap((venue) => {
    const [, first, second] = AND.exec(venue) ?? []
    return first === undefined || second === undefined ? [venue] : [first, second]
  })
}

function readVenue(text: string): Venue | undefined {
  const yearsFirst = /^((?:19|20)\d{2})\s+(.+)$/su.exec(text)
  const match = YEARS_AT_END.exec(text)
  const words = yearsFirst?.[2] ?? (match === null ? text : text.slice(0, match.index))
  const venue = trimEndOf(words, /[\s,，]/u)
  const written = yearsFirst?.[1] ?? match?.slice(1).find((group) => group !== undefined)
  const years = written === undefined ? undefined : readYears(written)
  if (!/\p{L}/u.test(venue) || (written !== undefined && years === undefined)) return undefined
  // A sentence is not the name of a venue.
  return venue.length > 160 ? undefined : defined({ venue, years: years && filled(years) })
}

function readYears(text: string): number[] | undefined {
  const parts = text.split(/(?:(?<!\s)\s+)?([-–—/,，、&])\s*/u)
  const years: number[] = []
  for (let at = 0; at < parts.length; at += 2) {
    const year = fullYear(parts[at] ?? '')
    const last = years.at(-1)
    const isRange = at > 0 && /[-–—]/u.test(parts[at - 1] ?? '') && last !== undefined
    if (year === undefined || (last !== undefined && isRange && year < last)) return undefined
    if (isRange) for (let between = last + 1; between < year; between += 1) years.push(between)
    years.push(year)
  }
  return years
}

/** "24" and "'24" are 2024: pages on the web are of this century. */
function fullYear(text: string): number | undefined {
  const digits = text.replace(/\D/gu, '')
  if (digits.length === 4) return Number(digits)
  const year = 2000 + Number(digits)
  return digits.length === 2 && year < 2060 ? year : undefined
}

/** Wordings of roles; the first that matches decides. */
const ROLES: readonly (readonly [Service['role'], RegExp])[] = [
  ['senior-area-chair', /senior area chair|senior ac\b|\bSAC\b|资深领域主席|高级领域主席/iu],
  ['area-chair', /area chair|\bACs?\b|action editor|meta[- ]?reviewer|领域主席/iu],
  ['general-chair', /general (?:co-)?chair|大会主席/iu],
  ['publication-chair', /publication (?:co-)?chair|出版主席/iu],
  ['program-chair', /program(?:me)? (?:committee )?(?:co-)?chair|程序(?:委员会)?主席/iu],
  ['program-committee', /program(?:me)? committee|\bTPC\b|\bPC\b|程序委员/iu],
  ['editor', /editor|编委|编辑|主编/iu],
  ['organizer', /organi[sz]|workshop chair|组织者|组织委员/iu],
  ['volunteer', /volunteer|志愿者/iu],
  ['reviewer', /review|referee|审稿|评审/iu],
]

/** The role in a heading or in the words before a colon. */
function serviceRole(text: string): Service['role'] | undefined {
  return ROLES.find(([, pattern]) => pattern.test(text))?.[0]
}
