import type { RelatedPerson } from '#core/schema/person-name.ts'
import { isSafeUrl } from '#core/schema/url.ts'
import { LINK, plainText } from '../text/inline-markdown.ts'
import { defined } from '#core/json/defined.ts'
import type { Item } from '../split/read-items.ts'
import { reportAt, type Report } from '../../report.ts'
import { readPersonName } from './read-person-name.ts'

type Role = RelatedPerson['role']

const ROLES: readonly (readonly [Role, string])[] = [
  [
    'advisor',
    '(?:co-|main |primary |principal |phd |thesis )?(?:advisors?|advisers?|supervisors?|supervised by|advised by)|under the supervision of|导师|指导老师|指导教师',
  ],
  ['host', 'hosts?|hosted by|合作导师|接待导师|接待教授'],
  ['mentor', 'mentors?|mentored by|企业导师|实习导师|指导人'],
]
const ROLE_PATTERNS = ROLES.map(([role, words]) => ({
  role,
  pattern: new RegExp(`^(?:${words})`, 'iu'),
}))
const ANY_ROLE = new RegExp(
  `(?<![\\p{L}])(?:${ROLES.toReversed()
    .map(([, words]) => words)
    .join('|')})(?:\\s*(?:is|are|was|were|为|是))?\\s*[:：]?\\s*`,
  'iu',
)
const BEGINS_WITH_ROLE = new RegExp(`^${ANY_ROLE.source}`, 'iu')
const END = /(?<!\b(?:Prof|Dr|\p{Lu}))\.(?=\s|$)|[。)）|\u2028]/u
const BETWEEN = /(?:(?<!\s)\s+)?(?:,|，|、|;|；|&|\band\b|和|与)\s*/gu

/** "Lan Shen, PhD" is one person, too. */
const DEGREE = /^\s*(?:ph\.?\s?d|sc\.?d|m\.?d|csc|dsc|ed\.?d)\.?\s*$/iu
/** "Shen, Lan" is one person. */
const TURNED = /^\s*\p{Lu}[\p{L}'’-]+,\s*\p{Lu}[\p{L}'’-]+\.?\s*$/u

/** The advisors, hosts or mentors in an entry, and its text without them. */
export function takePeople(
  text: string,
  report: Report,
): { text: string; people: RelatedPerson[] } {
  const match = ANY_ROLE.exec(text)
  if (match === null) return { text, people: [] }
  const after = text.slice(match.index + match[0].length)
  // The dots and brackets of URLs do not end the list.
  const masked = after.replace(LINK, (link) => '_'.repeat(link.length))
  const end = END.exec(masked)
  const names = end === null ? after : after.slice(0, end.index)
  const role = ROLE_PATTERNS.find(({ pattern }) => pattern.test(match[0]))?.role ?? 'advisor'
  const separate = TURNED.test(plainText(names)) ? [names] : splitOutsideLinks(names)
  const people = separate
    .filter((name) => name.trim() !== '' && !DEGREE.test(name))
    .flatMap((name) => readPerson(name, role) ?? reportName(match[0] + name, report))
  const rest = text.slice(0, match.index) + after.slice(names.length).replace(/^\s*[.。]/u, '')
  return { text: rest.replace(/[(（]\s*[)）]|[(（]\s*$/gu, ''), people }
}

/** The people in nested items that name only people ("Advisor: Lan Shen"), and what else is nested. */
export function peopleBelow(
  { children }: Item,
  report: Report,
): { people: RelatedPerson[]; others: Item[] } {
  const people: RelatedPerson[] = []
  const others: Item[] = []
  for (const child of children) {
    const found = child.parts.map((part) => peopleOfPart(part, reportAt(child.place, report)))
    people.push(...found.flatMap((part) => part ?? []))
    const parts = child.parts.filter((_, at) => found[at] === undefined)
    if (parts.length > 0 || child.children.length > 0) others.push({ ...child, parts })
  }
  return { people, others }
}

/** The people of a line that names only people; undefined for any other. */
function peopleOfPart(text: string, report: Report): RelatedPerson[] | undefined {
  if (!BEGINS_WITH_ROLE.test(text)) return undefined
  const found = takePeople(text, () => undefined)
  const isRead = found.people.length > 0 && !/\p{L}/u.test(found.text)
  return isRead ? takePeople(text, report).people : undefined
}

/** "[Olsen, Mira](…) and Lan Shen" are two. */
function splitOutsideLinks(names: string): string[] {
  const masked = names.replace(LINK, (link) => '_'.repeat(link.length))
  const ends = [...masked.matchAll(BETWEEN)]
  const starts = [0, ...ends.map(({ index, 0: found }) => index + found.length)]
  return starts.map((start, at) => names.slice(start, ends[at]?.index))
}

function readPerson(text: string, role: Role): RelatedPerson | undefined {
  const url = [...text.matchAll(LINK)].map(([, , target = '']) => target).find(isSafeUrl)
  const name = readPersonName(plainText(text))
  return name === undefined ? undefined : defined({ role, name, url })
}

function reportName(text: string, report: Report): [] {
  report('not-understood', text)
  return []
}
