import type { Education } from '#core/schema/profile-sections.ts'
import { trimEndOf } from '#core/text/trim-of.ts'
import { entryOf, textOfItem, type Entry, type Reader } from './entry.ts'
import { plainText } from '../text/inline-markdown.ts'
import { defined, filled } from '#core/json/defined.ts'
import { localizedName } from '../text/language-of-text.ts'
import { isPlaceName } from './place-names.ts'
import type { Item } from '../split/read-items.ts'
import { splitClauses } from './split-clauses.ts'
import { peopleBelow, takePeople } from './take-people.ts'
import { takePeriod } from './take-period.ts'

const DEGREE =
  /^(?:(?:joint|direct|full-time|visiting|exchange|master(?:'s)?|bachelor(?:'s)?|doctoral|undergraduate|graduate|combined)\s+)?(?:ph\.? ?d\.?|d\.?phil\.?|doctor(?:ate)?|doctoral|m\.?sc?\.?|m\.?eng\.?|m\.?phil\.?|m\.?a\.?|m\.?e\.?|mba|master(?:'s|s|’s)?|b\.?sc?\.?|b\.?eng\.?|b\.?e\.?|b\.?a\.?|b\.?tech\.?|bachelor(?:'s|s|’s)?|undergraduate|postdoc(?:toral)?|visiting|exchange|student|researcher|scholar|fellow|degree|candidate)(?![\p{L}])(?:\s+(?:of (?:science|engineering|arts|philosophy|technology)|degree|student|candidate|researcher|scholar|fellow|program))*/iu
const HAN_DEGREE =
  /(?:联合培养|直博|交换|访问)?(?:(?:工学|理学|文学|管理学|经济学|法学|医学|哲学|教育学)?(?:博士|硕士|学士)(?:研究生|学位|生)?|博士后|本科(?:生)?|直博生|访问学者|访问学生|交换生)/u
const INSTITUTION =
  /\b(?:universit\w*|institute|college|school|academy|polytechnic\w*|UCLA|MIT|ETH|EPFL|CMU|NUS|NTU|USTC|HKUST|KAIST|UC [A-Z]\w+)\b|大学|学院|研究院|研究所|中学|科学院/iu

/** A degree or stay: "Aug 2020 – Jun 2025. Ph.D in Physics, X University. Advisor: …". */
export function readEducation(item: Item, reader: Reader): Entry<Education>[] {
  const { report, lang } = reader
  const whole = textOfItem(item)
  const { text: undated, period, isDated } = takePeriod(item, report)
  if (period === undefined && isDated) return []
  const { text, people } = takePeople(undated, report)
  const below = peopleBelow(item, report)
  for (const child of below.others) report('not-understood', textOfItem(child), child.place)
  const found = readParts(splitClauses(plainText(text.replaceAll('\u2028', ' | '))))
  if (found === undefined) {
    report('not-understood', whole)
    return []
  }
  for (const left of found.left) report('not-understood', left)
  const { degree, field, institution } = found
  const value = defined({
    period,
    degree: localizedName(lang, degree),
    field: field === undefined ? undefined : localizedName(lang, field),
    institution: localizedName(lang, institution),
    people: filled([...people, ...below.people]),
  })
  return [entryOf(value, item, reader)]
}

type Parts = { degree: string; field: string | undefined; institution: string; left: string[] }

function readParts(written: readonly string[]): Parts | undefined {
  const clauses = written.flatMap(unfolded)
  const at = clauses.findIndex(isDegree)
  const place = clauses.findIndex((clause, index) => index !== at && INSTITUTION.test(clause))
  const clause = clauses[at]
  if (clause === undefined || place < 0) return undefined
  const { degree, field } = splitDegree(clause)
  const others = clauses.filter((_, index) => index !== at)
  const isHan = /\p{Script=Han}/u.test(clauses[place] ?? '')
  const names = at > place || isHan ? namesBefore(others) : others.slice(place - 1)
  const institution = names.join(/\p{Script=Han}/u.test(names.join('')) ? '，' : ', ')
  const rest = others.filter((other) => !names.includes(other))
  // Of several the one after the degree: the others may be towns.
  const behind = rest.length > 1 && rest.includes(clauses[at + 1] ?? '') ? clauses[at + 1] : rest[0]
  const left = rest.filter((other) => other !== behind)
  const next = behind
  // Between an institution and a degree a word in Latin letters may be a city.
  const isField =
    field === undefined &&
    next !== undefined &&
    !isPlaceName(next) &&
    (at < place || /\p{Script=Han}/u.test(next))
  return isField
    ? { degree, field: next, institution, left }
    : { degree, field, institution, left: rest }
}

/** Before the degree only clauses that are institutions; after it also what follows: "University of California, Los Angeles". */
function namesBefore(clauses: readonly string[]): string[] {
  return clauses.filter((clause) => INSTITUTION.test(clause) || /系$/u.test(clause))
}

function isDegree(clause: string): boolean {
  return DEGREE.test(clause) || HAN_DEGREE.test(clause)
}

/** "Ph.D. in Physics at X University" and 清华大学计算机系博士 contain more than one clause. */
function unfolded(clause: string): string[] {
  if (/\p{Script=Han}/u.test(clause)) {
    const match = /^(.*(?:大学|学院|研究院|研究所|系))(.*)$/su.exec(clause)
    const [, institution = '', rest = ''] = match ?? []
    if (match !== null && HAN_DEGREE.test(rest)) return [institution, ...unfolded(rest.trim())]
    const words = clause.trim().split(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u)
    return words.length > 1 ? words.flatMap(unfolded) : [clause]
  }
  const match = /^(.{2,200}?)(?<!\s)\s+(?:at|from)\s+(?:the\s+)?(\S.*)$/isu.exec(clause)
  const [, before = '', after = ''] = match ?? []
  return match !== null && isDegree(before) && INSTITUTION.test(after) ? [before, after] : [clause]
}

export function splitDegree(clause: string): { degree: string; field: string | undefined } {
  const han = DEGREE.test(clause) ? null : HAN_DEGREE.exec(clause)
  if (han !== null) {
    const [degree] = han
    const words = clause.replace(degree, '').replace(/^[\s，,（(]+/u, '')
    const field = trimEndOf(words, /[\s，,）)]/u).replace(/(?:专业|方向)$/u, '')
    return { degree, field: field === '' ? undefined : field }
  }
  const [degree = clause] = DEGREE.exec(clause) ?? []
  const rest = clause.slice(degree.length).replace(/^[\s:()-]+/u, '')
  const field = /^(?:in|of|on|major in)\s+(\S.*)$/isu.exec(rest)?.[1]
  if (field !== undefined) return { degree: degree.trim(), field }
  return rest === ''
    ? { degree: degree.trim(), field: undefined }
    : { degree: clause, field: undefined }
}
