import type { SERVICE_ROLES, Service } from '#core/schema/profile-sections.ts'
import { trimEndOf } from '#core/text/trim-of.ts'
import { entryOf, readerOf, textOfItem, type Entry, type Reader } from './entry.ts'
import { plainText } from '../text/inline-markdown.ts'
import { languageOfText, localized } from '../text/language-of-text.ts'
import { defined, filled } from '#core/json/defined.ts'
import { isPlaceName } from './place-names.ts'
import type { Item } from '../split/read-items.ts'

type Venue = Service['venues'][number]
type NamedRole = (typeof SERVICE_ROLES)[number]

const LABEL = /^([^:：]{2,80})\s*[:：]\s*(.*)$/su
const FOR =
  /^((?:.{0,30}\b)?(?:reviewer|referee|chair|committee(?: member)?|editor|volunteer|organi[sz]er|member)s?)\s+(?:for|of|at|in)\s+(?:the\s+)?(.*)$/isu
/** Two acronyms, with their years or without. */
const AND = /^(\p{Lu}\S*(?:\s\(?[\d/, ]{2,20}\)?)?)\s+and\s+(\p{Lu}\S*(?:\s\(?[\d/, ]{2,20}\)?)?)$/u
const YEARS = /^['’]?(?:(?:19|20)\d{2}|\d{2})(?:\s*[-–—/,，、&]\s*['’]?(?:(?:19|20)\d{2}|\d{2}))*$/u
/** "ISCAS 2024, Singapore", "AAAI 2027 (Canada)". */
const PLACE_AT_END =
  /^(.{2,120}?)[\s(（]{0,3}((?:19|20)\d{2})[)）]?\s{0,3}(?:[(（]([\p{L} .,-]{2,40})[)）]|[,，]\s*(\p{L}[\p{L} .,-]{1,40}))$/u
const YEARS_AT_END =
  /(?:[(（]\s*)?(['’]?(?:19|20)\d{2}(?:\s*[-–—/,，、&]\s*['’]?(?:(?:19|20)\d{2}|\d{2})){0,40})\s*(?:[)）]\s*)?$|[(（]\s*(['’]?\d{2}(?:\s*[-–—/,，、&]\s*['’]?\d{2}){0,40})\s*[)）]\s*$|['’](\d{2})\s*$/u

/** Service in one role: "**Reviewer:** ICLR (25), NeurIPS (24/25)"; below a heading such as "Journal Reviewer" one venue. */
export function readService(item: Item, reader: Reader): Entry<Service>[] {
  if (item.children.length > 0) return readNested(item, reader)
  const { roles, list } = rolesOf(item, reader)
  if (roles.length === 0) {
    reader.report('not-understood', plainText(textOfItem(item)))
    return []
  }
  const isList = roles.some((role) => typeof role === 'string' && ROLES_AT_MANY.has(role))
  const venues = (isList ? splitVenues(list) : [trimEndOf(list, /[.。\s]/u)]).flatMap((venue) => {
    const read = readVenue(venue)
    if (read === undefined) reader.report('not-understood', venue)
    return read ?? []
  })
  if (venues.length === 0) return []
  return roles.map((role) => entryOf({ role, venues }, item, reader))
}

type Roles = { roles: Service['role'][]; list: string }

/** The roles of an entry, and what is left of it: before a colon, a line break, a comma or "for", after the venue, or in the heading. */
function rolesOf(item: Item, reader: Reader): Roles {
  const text = plainText(textOfItem(item))
  const match = LABEL.exec(text) ?? labelOfLines(item) ?? FOR.exec(text)
  const [, label = '', list = ''] = match ?? []
  const labeled = serviceRole(label)
  if (labeled !== undefined) return { roles: [labeled], list }
  const phrases = match === null || !isRolePhrase(label) ? undefined : [label]
  const before = phrases === undefined ? rolesBefore(text) : { phrases, list }
  const found = before ?? rolesAfter(text)
  if (found !== undefined)
    return { roles: found.phrases.map((phrase) => roleOf(phrase, reader)), list: found.list }
  const ofHeading = serviceRole(reader.heading)
  const isRead = ofHeading !== undefined && (match !== null || serviceRole(text) === undefined)
  return { roles: isRead ? [ofHeading] : [], list: text }
}

/** "Area Chair" on a line of its own, above the venues. */
function labelOfLines({ parts }: Item): RegExpExecArray | null {
  const [first = '', ...rest] = parts.map(plainText)
  if (rest.length === 0 || !isRolePhrase(first)) return null
  return /^([^\n]*)\n(.*)$/su.exec(`${first}\n${rest.join(', ')}`)
}

/** "Session Chair, IEEE ISCAS 2024, Singapore"; several roles may stand before the venue. */
function rolesBefore(text: string): { phrases: string[]; list: string } | undefined {
  const phrases: string[] = []
  let list = text
  for (;;) {
    const [, first = '', rest = ''] = /^([^,，]{2,80})[,，]\s*(.+)$/su.exec(list) ?? []
    if (!isRolePhrase(first)) break
    phrases.push(first.trim())
    list = rest
  }
  return phrases.length === 0 ? undefined : { phrases, list }
}

/** "ICDM 2026 Workflow Chair", "中国计算机学会某专委会执行委员". */
function rolesAfter(text: string): { phrases: string[]; list: string } | undefined {
  for (const pattern of AFTER) {
    const { venue, role } = pattern.exec(text)?.groups ?? {}
    // "Student Forum Chair" is a role alone.
    const isVenue = /\s|\d|\p{Lu}{2}|\p{Script=Han}/u.test(venue ?? '')
    if (venue !== undefined && role !== undefined && isVenue)
      return { phrases: [role], list: venue }
  }
  return undefined
}

const ROLE_NOUN = String.raw`(?:chairs?|chairperson|editors?|editor-in-chief|committee|board|members?|memberships?|reviewers?|referees?|organi[sz]ers?|volunteers?|affiliate|secretary|treasurer|president|coordinator|panelist|judge|fellow|delegate|representative|mentor|advisor|expert|experts)`
const HAN_ROLE =
  '(?:执行委员|通讯委员|常务委员|委员|理事|常务理事|会员|编委|编委会成员|副?主编|编辑|副编辑|客座编辑|审稿人|评审人?|评审专家|审稿专家|秘书长?|副?主席|副?主任|专家|成员|志愿者|组织者|召集人)'
const ROLE_PHRASE = new RegExp(
  `^(?:[^\\d:：;；()（）]{0,60}\\b)?${ROLE_NOUN}(?:\\s*[(（][^()（）]{1,40}[)）])?$|^\\p{Script=Han}{0,8}${HAN_ROLE}$`,
  'iu',
)
const AFTER: readonly RegExp[] = [
  new RegExp(
    `^(?<venue>.{2,150}?[\\d)）\\p{L}])(?:\\s+|[,，]\\s*)(?<role>(?:\\p{Lu}[\\p{L}-]*\\s+){0,2}${ROLE_NOUN})\\.?$`,
    'iu',
  ),
  new RegExp(`^(?<venue>.{2,150}?)(?:等)?(?:国际)?(?:会议|期刊)?的?(?<role>${HAN_ROLE})$`, 'u'),
]

/** Words for what a person is somewhere, such as "Tutorial Chair". */
function isRolePhrase(text: string): boolean {
  const words = text.trim()
  return words.length <= 80 && ROLE_PHRASE.test(words)
}

/** One of the roles that have a name in the format, or the owner's own words. */
function roleOf(phrase: string, { lang }: Reader): Service['role'] {
  return serviceRole(phrase) ?? localized(languageOfText(phrase) ?? lang, phrase)
}

/** Roles that a person has at many venues, so that commas divide these. */
const ROLES_AT_MANY: ReadonlySet<string> = new Set([
  'reviewer',
  'program-committee',
  'area-chair',
  'senior-area-chair',
  'volunteer',
])

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

/** Venues of a list; a part of digits alone gives years to the venue before it, and a place belongs to it. */
function splitVenues(text: string): string[] {
  const venues: string[] = []
  let depth = 0
  let start = 0
  const end = (at: number): void => {
    const words = text.slice(start, at).replace(/^\s*(?:and|以及|和)\s+/u, '')
    const part = trimEndOf(words, /[.。\s]/u).trim()
    start = at + 1
    const isMore = YEARS.test(part) || isPlaceName(part)
    if (isMore && venues.length > 0) venues.push(`${venues.pop() ?? ''}, ${part}`)
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
  const withPlace = PLACE_AT_END.exec(text)
  if (withPlace !== null) {
    const [, venue = '', years = '', bracketed, place] = withPlace
    const read = readVenue(`${venue} ${years}`)
    const where = bracketed === undefined ? `, ${place ?? ''}` : ` (${bracketed})`
    return read === undefined ? undefined : { ...read, venue: `${read.venue}${where}` }
  }
  const yearsFirst = /^((?:19|20)\d{2})\s+(.+)$/su.exec(text)
  const match = YEARS_AT_END.exec(text)
  const words = yearsFirst?.[2] ?? (match === null ? text : text.slice(0, match.index))
  const venue = trimEndOf(words, /[\s,，:：]/u)
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
const ROLES: readonly (readonly [NamedRole, RegExp])[] = [
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
function serviceRole(text: string): NamedRole | undefined {
  return ROLES.find(([, pattern]) => pattern.test(text))?.[0]
}
