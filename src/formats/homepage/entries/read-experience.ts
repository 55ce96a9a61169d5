import type { Experience } from '#core/schema/profile-sections.ts'
import { reportAt } from '../../report.ts'
import { entryOf, textOfItem, type Entry, type Reader } from './entry.ts'
import { LINK, plainText, tidyMarkdown } from '../text/inline-markdown.ts'
import { defined, filled } from '#core/json/defined.ts'
import { localized, localizedName } from '../text/language-of-text.ts'
import { isPlaceName } from './place-names.ts'
import type { Item } from '../split/read-items.ts'
import { splitClauses } from './split-clauses.ts'
import { peopleBelow, takePeople } from './take-people.ts'
import { takePeriod } from './take-period.ts'

const ROLE =
  /\b(?:intern|internship|researcher|scientist|engineer|professor|lecturer|postdoc\w*|fellow|assistant|associate|visiting|visitor|scholar|manager|director|developer|consultant|member of technical staff|founder|co-founder|student|analyst|architect|lead|head|chair|dean|advisor|algorithm expert)\b|实习生?|研究人?员|工程师|教授|讲师|博士后|助理|科学家|访问学者|访问学生|负责人|主任|顾问|专家|院长|算法岗|助教|干事|[组部会社队班]长|秘书|委员|志愿者$/iu
const UNIT =
  /\b(?:team|lab|labs|laboratory|department|dept|school|institute|center|centre|division|faculty|college)\b|团队|实验室|学院|系$|研究院|研究所|中心|课题组|部门?$|组$/iu

/** A position: "Oct 2024 – Present. Researcher. Qwen Team, Alibaba Group", with what was done below it. */
export function readExperience(item: Item, reader: Reader): Entry<Experience>[] {
  const { report, lang } = reader
  const { text: undated, period, isDated } = takePeriod(item, report)
  if (period === undefined && isDated) return []
  const { text, people } = takePeople(undated, report)
  const linked = [...text.matchAll(LINK)].map(([, label = '']) => plainText(label))
  const clauses = splitClauses(plainText(text.replaceAll('\u2028', ' | ')))
  const found = readParts(clauses, linked) ?? readUnderHeading(clauses, reader)
  if (found === undefined) {
    report('not-understood', textOfItem(item))
    return []
  }
  const below = peopleBelow(item, report)
  const highlights = below.others.map((child) =>
    localized(lang, tidyMarkdown(textOfItem(child), reportAt(child.place, report))),
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

type Parts = {
  role: string
  field: string | undefined
  unit: string | undefined
  organization: string
}

/** One clause is the role; the others are where. A unit is recognized only next to exactly one organization. */
function readParts(written: readonly string[], linked: readonly string[]): Parts | undefined {
  const clauses = written.flatMap(unfolded)
  const roles = clauses.filter(isRole)
  const [clause] = roles
  if (clause === undefined || roles.length > 1) return undefined
  const others = clauses.filter((other) => other !== clause)
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

function isRole(clause: string): boolean {
  return ROLE.test(clause) && !UNIT.test(clause)
}

function areNeighbors(clauses: readonly string[], [a = '', b = '']: readonly string[]): boolean {
  return Math.abs(clauses.indexOf(a) - clauses.indexOf(b)) === 1
}

function unfolded(clause: string): string[] {
  const match = /^(.{2,120}?)(?<!\s)\s+(?:at|@|with)\s+(?:the\s+)?(\S.*)$/isu.exec(clause)
  const [, before = '', after = ''] = match ?? []
  if (match !== null && ROLE.test(before)) return [before, after]
  return /\p{Script=Han}/u.test(clause)
    ? clause.split(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u)
    : [clause]
}
