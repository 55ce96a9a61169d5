import type { Experience } from '#core/schema/profile-sections.ts'
import { reportAt, type Report } from '../../report.ts'
import { entryOf, textOfItem, type Entry, type Reader } from './entry.ts'
import { LINK, plainText, tidyMarkdown } from '../text/inline-markdown.ts'
import { defined, filled } from '#core/json/defined.ts'
import { localized, localizedName } from '../text/language-of-text.ts'
import { ORGANIZATION, UNIT, WHOLE } from './organization-words.ts'
import { isPlace, isPlaceName } from './place-names.ts'
import type { Item } from '../split/read-items.ts'
import { divideProse, splitCells } from './split-cells.ts'
import { findDates } from '../text/read-date.ts'
import { peopleBelow, takePeople } from './take-people.ts'
import { takePeriod } from './take-period.ts'

const ROLE =
  /\b(?:intern|internship|traineeship|trainee|researcher|scientist|engineer|professor|prof\.|lecturer|instructor|tutor|demonstrator|teacher|reader|postdoc\w*|post-doc\w*|fellow|fellowship|assistant|assistantship|associate|visiting|visitor|scholar|manager|director|developer|programmer|designer|consultant|member of technical staff|founder|co-founder|president|officer|specialist|coordinator|student|candidate|analyst|architect|lead|leader|head|chair|dean|advisor|mentor|physician|resident|clinician|CEO|CTO|algorithm expert)\b|实习生?|研究人?员|工程师|教授|讲师|教师|博士后|助理|科学家|访问学者|访问学生|负责人|主任|顾问|专家|院长|经理|总监|算法岗|助教|干事|[组部会社队班]长|秘书|委员|研究生|志愿者$/iu
/** "Test Team Leader": the last word decides. */
const LAST_ROLE =
  /\b(?:leader|director|manager|engineer|assistant|researcher|scientist|lecturer|professor|fellow|intern|coordinator|developer|analyst|consultant|member)s?$/iu

/** A position: "Oct 2024 – Present. Researcher. Qwen Team, Alibaba Group", with what was done below it. */
export function readExperience(written: Item, reader: Reader): Entry<Experience>[] {
  const { report, lang } = reader
  const item = withPlaceBelow(written)
  const { text: undated, period, isDated } = takePeriod(item, report)
  if (period === undefined && isDated) return []
  const { names, prose, addresses } = divideProse(undated)
  const { text, people } = takePeople(names, report)
  const linked = [...text.matchAll(LINK)].map(([, label = '']) => plainText(label))
  const cells = splitCells(text)
  const towns = townsIn(cells)
  const named = cells.filter((cell) => !towns.includes(cell))
  const found =
    readParts(named, linked) ??
    readUnderHeading(named.flat(), reader) ??
    (isDated ? readColumns(named, report) : undefined)
  if (found === undefined) {
    report('not-understood', textOfItem(item))
    return []
  }
  for (const left of [...towns.map((town) => town.join(', ')), ...addresses])
    report('not-understood', left)
  const below = peopleBelow(item, report)
  const points = below.others.map((child) =>
    tidyMarkdown(textOfItem(child), reportAt(child.place, report)),
  )
  const highlights = [...prose.map((cell) => tidyMarkdown(cell, report)), ...points].map((point) =>
    localized(lang, point),
  )
  const { role, field, unit, organization } = found
  const value = defined({
    period,
    role: localizedName(lang, role),
    field: field === undefined ? undefined : localizedName(lang, field),
    organization: localizedName(lang, organization),
    unit: unit === undefined ? undefined : localizedName(lang, unit),
    people: filled([...people, ...below.people]),
    highlights: filled(highlights),
  })
  return [entryOf(value, item, reader)]
}

/** What the points below a position begin with that is not where it is. */
const DUTY =
  /^[^,，]{0,40}[:：]|[.。!]$|^(?:\p{L}+(?:ed|ing)|built|led|wrote|made|taught|ran|won|gave|held|did|set)\b/iu

/** "Summer 2015: Research Assistant", and the place as the first point below. */
function withPlaceBelow(item: Item): Item {
  const [first, ...others] = item.children
  const own = withoutDates(plainText(item.parts.join('|').replaceAll('\n', '|')))
    .split(/[|,，:：]|\.\s/u)
    .filter((clause) => /\p{L}{2}/u.test(clause))
    .flatMap(unfolded)
  const isAlone = own.length > 0 && own.every(isRole)
  const place = first === undefined ? '' : plainText(textOfItem(first))
  const isPlaced = isAlone && place !== '' && place.length < 120
  const isOrganization = [ORGANIZATION, UNIT, WHOLE].some((words) => words.test(place))
  if (!isPlaced || !isOrganization || DUTY.test(place) || isRole(place)) return item
  return { ...item, parts: [...item.parts, place], children: others }
}

function withoutDates(text: string): string {
  return findDates(text).reduceRight(
    (rest, { index, length }) => `${rest.slice(0, index)}|${rest.slice(index + length)}`,
    text,
  )
}

/** Columns that are only a place: one that is known, or a name after an organization that needs no other. */
function townsIn(cells: readonly string[][]): string[][] {
  if (cells.length < 3) return []
  const isNamed = cells.some((cell) => cell.some((clause) => WHOLE.test(clause)))
  return cells.filter((cell) => isPlace(cell) || (isNamed && isShortName(cell)))
}

function isShortName([clause = '', ...more]: readonly string[]): boolean {
  const isName = more.length === 0 && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(clause)
  return isName && !ROLE.test(clause) && !UNIT.test(clause) && !ORGANIZATION.test(clause)
}

type Parts = {
  role: string
  field: string | undefined
  unit: string | undefined
  organization: string
}

/** One clause is the role, or several of one cell; the others are where. A unit is recognized only next to exactly one organization. */
function readParts(cells: readonly string[][], linked: readonly string[]): Parts | undefined {
  const unfoldedCells = cells.map((cell) => cell.flatMap(unfolded))
  const clauses = unfoldedCells.flat()
  const [first = [], ...more] = unfoldedCells
    .map((cell) => cell.filter(isRole))
    .filter((found) => found.length > 0)
  const isClearRole = first.length === 1 || (cells.length > 1 && first.length > 0)
  const clause = first.join(', ')
  if (!isClearRole || (more.length > 0 && cells.length < 2)) return undefined
  const others = clauses.filter((other) => !first.includes(other))
  const organization = others.join(/\p{Script=Han}/u.test(others.join('')) ? '，' : ', ')
  if (organization === '') return undefined
  const match = /^(.{2,80}?)(?<!\s)\s+(?:on|in the field of)\s+(\S.*)$/isu.exec(clause)
  const [, role = clause, field] = match ?? []
  const units = others.filter((other) => UNIT.test(other))
  const [unit] = units
  const isClear =
    others.length === 2 &&
    units.length === 1 &&
    areNeighbors(clauses, others) &&
    !others.some(isPlaceName)
  const whole = others.find((other) => other !== unit)
  // Who links "Q Lab" alone of "Q Lab, Bay" means it as the organization, and Bay may be a town.
  const isOwn = linked.includes(unit ?? '') && !linked.includes(whole ?? '')
  if (!isClear || isOwn || unit === undefined || whole === undefined)
    return { role, field, unit: undefined, organization }
  return { role, field, unit, organization: whole }
}

const INTERNSHIPS: readonly (readonly [RegExp, { en: string; zh: string }])[] = [
  [/research internships?|研究实习|科研实习/iu, { en: 'Research Intern', zh: '研究实习生' }],
  [/\binternships?\b|实习/iu, { en: 'Intern', zh: '实习生' }],
]
const MAX_NAMES = 3

/** "*2021.06 - 2021.09*, [Q Lab](…), Bay." under Internships: only names; the heading is the role. */
function readUnderHeading(
  clauses: readonly string[],
  { heading, lang }: Reader,
): Parts | undefined {
  const role = INTERNSHIPS.find(([pattern]) => pattern.test(heading))?.[1][lang]
  const areNames = clauses.every((clause) => /^[\p{Lu}\p{Script=Han}\p{N}]/u.test(clause))
  if (role === undefined || !areNames || clauses.length > MAX_NAMES || clauses.some(isRole))
    return undefined
  const organization = clauses.join(lang === 'zh' ? '，' : ', ')
  return organization === '' ? undefined : { role, field: undefined, unit: undefined, organization }
}

/** A cell with an organization in it, beside another one: that one is most likely the role. */
function readColumns(cells: readonly string[][], report: Report): Parts | undefined {
  const isOrganization = (cell: readonly string[]): boolean =>
    cell.some((clause) => ORGANIZATION.test(clause) || UNIT.test(clause))
  const [where, ...more] = cells.filter(isOrganization)
  const [what] = cells.filter((cell) => cell !== where)
  if (where === undefined || what === undefined || more.length > 0 || cells.length > 3)
    return undefined
  const role = what.join(', ')
  const isName = /^(?:\p{Lu}\S*\s+\S|\p{Script=Han})/u.test(role)
  if (role.length > MAX_ROLE || !isName) return undefined
  report('unsure', `${role} – ${where.join(', ')}`)
  return { role, field: undefined, unit: undefined, organization: where.join(', ') }
}

const MAX_ROLE = 60

/** A word for a role, unless it only describes a unit: "Student Affairs Office", "Professor Lin's Group". */
function isRole(clause: string): boolean {
  if (LAST_ROLE.test(clause)) return true
  return ROLE.test(clause) && !UNIT.test(clause) && !ORGANIZATION.test(clause)
}

function areNeighbors(clauses: readonly string[], [a = '', b = '']: readonly string[]): boolean {
  return Math.abs(clauses.indexOf(a) - clauses.indexOf(b)) === 1
}

function unfolded(clause: string): string[] {
  const match = /^(.{2,120}?)(?<!\s)\s+(?:at|@|with)\s+(?:the\s+)?(\S.*)$/isu.exec(clause)
  const [, before = '', after = ''] = match ?? []
  if (match !== null && ROLE.test(before)) return [before, after]
  const inside = /^(.{2,80}?)(?<!\s)\s+(?:in|of|for)\s+(?:the\s+)?(\S.*)$/isu.exec(clause)
  const [, role = '', unit = ''] = inside ?? []
  if (inside !== null && isRole(role) && (UNIT.test(unit) || ORGANIZATION.test(unit)))
    return [role, unit]
  return /\p{Script=Han}/u.test(clause)
    ? clause.split(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u)
    : [clause]
}
