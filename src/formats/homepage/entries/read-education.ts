import type { Education } from '#core/schema/profile-sections.ts'
import { trimEndOf } from '#core/text/trim-of.ts'
import { entryOf, textOfItem, type Entry, type Reader } from './entry.ts'
import { tidyMarkdown } from '../text/inline-markdown.ts'
import { defined, filled } from '#core/json/defined.ts'
import { localized, localizedName } from '../text/language-of-text.ts'
import { reportAt, type Report } from '../../report.ts'
import { isPlace, isPlaceName } from './place-names.ts'
import type { Item } from '../split/read-items.ts'
import { divideProse, splitCells } from './split-cells.ts'
import { peopleBelow, takePeople } from './take-people.ts'
import { takePeriod } from './take-period.ts'

const DEGREE =
  /^(?:(?:joint|direct|direct-entry|dual|double|integrated|full-time|part-time|visiting|exchange|master(?:'s)?|bachelor(?:'s)?|doctoral|undergraduate|graduate|postgraduate|combined|executive|honou?rs)\s+)?(?:ph\.? ?d\.?|d\.?phil\.?|d\.?sc\.?|ed\.?d\.?|doctor(?:ate|al)?|dr\. ?rer\. ?nat\.?|dr\.-ing\.?|m\.?d\.?|m\.?sc?\.?|m\.?a\.?sc\.?|m\.?eng\.?|m\.?s\.?e\.?|b\.?s\.?e\.?|mfe|mpp|mpa|mcs|b\.?com|m\.?com|m\.?phil\.?|m\.?res\.?|m\.?p\.?h\.?|m\.?ed\.?|m\.?f\.?a\.?|ll\.?m\.?|ll\.?b\.?|j\.?d\.?|m\.?a\.?|m\.?e\.?|mba|emba|master(?:'s|s|’s)?|b\.?sc?\.?|b\.?a\.?sc\.?|b\.?eng\.?|b\.?e\.?|b\.?a\.?|b\.?tech\.?|m\.?tech\.?|b\.?ed\.?|b\.?f\.?a\.?|b\.?b\.?a\.?|mbbs|bm ?bch|bachelor(?:'s|s|’s)?|licence|licenciatura|laurea|dipl(?:om|oma)?\.?(?:-ing\.?)?|rndr\.?|mgr\.?|certificate|a-levels?|baccalaur[eé]at|high school|undergraduate|post-?graduate|graduate|postdoc(?:toral)?|visiting|exchange|student|researcher|scholar|fellow|degree|candidate)(?![\p{L}])(?:\s*(?:&|\/|\+|and)\s*(?:ph\.? ?d\.?|m\.?sc?\.?|m\.?a\.?|b\.?sc?\.?)(?![\p{L}]))?(?:\s+(?:of (?:science|engineering|arts|philosophy|technology|applied science|business administration|medicine|laws|education)|degree|diploma|studies|study|student|candidate|researcher|scholar|fellow|program(?:me)?))*/iu
const HAN_DEGREE =
  /(?:联合培养|直博|交换|访问)?(?:(?:工学|理学|文学|管理学|经济学|法学|医学|哲学|教育学|工程|农学|历史学|艺术学)?(?:博士|硕士|学士)(?:研究生|学位|生)?|博士后|本科(?:生)?|直博生|研究生|访问学者|访问学生|交换生|交流生|高中)/u
const INSTITUTION =
  /\b(?:universi\w*|université|universität|università|institut\w*|college|school|academy|polytech\w*|politecnico|école|ecole|UCLA|UCL|MIT|ETH|EPFL|CMU|NYU|UPenn|NUS|NTU|USTC|HKUST|HKU|CUHK|KAIST|KAUST|POSTECH|TU \p{L}+|(?:georgia|virginia|texas) tech|caltech|UC [A-Z]\w+)(?![\p{L}])|大学|学院|研究院|研究所|中学|科学院/iu
/** What is said about a degree, and not where it is from. */
const REMARK =
  /^(?:gpa|cgpa|grade|score|average|rank(?:ing)?|top \d|(?:\p{L}+['’]?s? )?(?:thesis|dissertation)|topics?|focus|minors?|courses?|coursework|relevant|honou?rs|major gpa|with|summa|magna|cum laude|first class|distinction|成绩|绩点|排名|专业排名|主修|课程|论文|毕业论文|毕业设计|研究方向)(?![\p{L}])|\d\.\d+\s*\/\s*\d|[:：]\s*\S/iu
const STUDENT =
  /\b(?:visiting|exchange|graduate|postgraduate|ph\.?d\.?|doctoral|master['’]?s?) student\b/iu
const MAX_FIELD = 9

/** A degree or stay: "Aug 2020 – Jun 2025. Ph.D in Physics, X University. Advisor: …". */
export function readEducation(item: Item, reader: Reader): Entry<Education>[] {
  const { report, lang } = reader
  const whole = textOfItem(item)
  const { text: undated, period, isDated } = takePeriod(item, report)
  if (period === undefined && isDated) return []
  const { names, prose, addresses } = divideProse(undated)
  const { text, people } = takePeople(names, report)
  const below = peopleBelow(item, report)
  const cells = splitCells(text)
  const found = readCells(cells, report) ?? readClauses(cells.flat())
  if (found === undefined) {
    report('not-understood', whole)
    return []
  }
  const { degree, field, institution, towns, left } = found
  const isTown = (text: string): boolean =>
    isPlace(text.split(/[,，]\s*/u)) || /^\p{Script=Han}{2,3}$/u.test(text)
  for (const other of [...towns, ...left.filter(isTown), ...addresses])
    report('not-understood', other)
  const remarks = left.filter((text) => !isTown(text))
  const points = below.others.map((child) =>
    tidyMarkdown(textOfItem(child), reportAt(child.place, report)),
  )
  const value = defined({
    period,
    degree: localizedName(lang, degree),
    field: field === undefined ? undefined : localizedName(lang, field),
    institution: localizedName(lang, institution),
    people: filled([...people, ...below.people]),
    highlights: filled(
      [...remarks, ...prose.map((cell) => tidyMarkdown(cell, report)), ...points].map((point) =>
        localized(lang, point),
      ),
    ),
  })
  return [entryOf(value, item, reader)]
}

type Parts = {
  degree: string
  field: string | undefined
  institution: string
  towns: string[]
  /** What else is said about the degree. */
  left: string[]
}

/** Degree and institution stand in lines or columns of their own. */
function readCells(written: readonly string[][], report: Report): Parts | undefined {
  const cells = written.map((cell) => cell.flatMap(unfolded))
  const degrees =
    cells.find((cell) => isDegree(cell[0] ?? '')) ?? cells.find((cell) => cell.some(isDegree))
  if (degrees === undefined) return undefined
  const others = cells.filter((cell) => cell !== degrees)
  const isNamed = (cell: readonly string[]): boolean =>
    cell.some((clause) => INSTITUTION.test(clause))
  if (degrees.some((clause) => !isDegree(clause) && INSTITUTION.test(clause))) return undefined
  const isOther = (cell: readonly string[]): boolean =>
    !isPlace(cell) && !REMARK.test(cell[0] ?? '') && /^[\p{Lu}\p{Script=Han}]/u.test(cell[0] ?? '')
  const institutions = others.find(isNamed) ?? others.find(isOther)
  if (institutions === undefined) return undefined
  if (!isNamed(institutions)) report('unsure', textOfCell([...degrees, ...institutions]))
  const at = degrees.findIndex(isDegree)
  const { degree, field: own } = splitDegree(degrees[at] ?? '')
  const beside = degrees.filter((_, index) => index !== at)
  const names = namesOfCell(institutions)
  const towns = institutions.filter((clause) => !names.includes(clause))
  const rest = others.filter((cell) => cell !== institutions)
  const fields = own === undefined ? [...beside.slice(0, 1), ...rest.map(textOfCell)] : []
  const field = own ?? fields.find(isField)
  const left = [...beside, ...rest.map(textOfCell)].filter((text) => text !== field)
  return { degree, field, institution: textOfCell(names), towns, left }
}

/** In Chinese what is no institution is a town; in English the name itself may end with one. */
function namesOfCell(cell: readonly string[]): string[] {
  const names = namesBefore(cell)
  const isHan = /\p{Script=Han}/u.test(cell.join(''))
  return isHan && names.length > 0 ? names : [...cell]
}

function isField(text: string): boolean {
  const isShort = text.split(/\s+/u).length <= MAX_FIELD && text.length < 100
  return isShort && !REMARK.test(text) && !/\d/u.test(text) && !isPlace(text.split(/,\s*/u))
}

function textOfCell(clauses: readonly string[]): string {
  return clauses.join(/\p{Script=Han}/u.test(clauses.join('')) ? '，' : ', ')
}

/** Degree and institution stand in one line. */
function readClauses(written: readonly string[]): Parts | undefined {
  const clauses = written.flatMap(unfolded)
  const at = clauses.findIndex(isDegree)
  const place = clauses.findIndex((clause, index) => index !== at && INSTITUTION.test(clause))
  const clause = clauses[at]
  if (clause === undefined) return undefined
  const { degree, field } = splitDegree(clause)
  if (place < 0) return undefined
  const others = clauses.filter((_, index) => index !== at)
  const isHan = /\p{Script=Han}/u.test(clauses[place] ?? '')
  const names = at > place || isHan ? namesBefore(others) : namesAfter(others.slice(place - 1))
  const institution = textOfCell(names)
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
    !REMARK.test(next) &&
    (at < place || /\p{Script=Han}/u.test(next))
  return isField
    ? { degree, field: next, institution, towns: [], left }
    : { degree, field, institution, towns: [], left: rest }
}

/** Up to a remark. */
function namesAfter(clauses: readonly string[]): string[] {
  const remark = clauses.findIndex((clause) => REMARK.test(clause))
  return remark < 0 ? [...clauses] : clauses.slice(0, remark)
}

/** Before the degree only clauses that are institutions; after it also what follows: "University of California, Los Angeles". */
function namesBefore(clauses: readonly string[]): string[] {
  return clauses.filter((clause) => INSTITUTION.test(clause) || /[系部所]$/u.test(clause))
}

function isDegree(clause: string): boolean {
  return DEGREE.test(clause) || HAN_DEGREE.test(clause) || STUDENT.test(clause)
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
  const field =
    /^(?:in|of|on|major in)\s+(\S.*)$/isu.exec(rest)?.[1] ??
    /^\(([\p{Lu}][^()\d]{3,80})\)$/u.exec(clause.slice(degree.length).trim())?.[1]
  if (field !== undefined) return { degree: degree.trim(), field }
  return rest === ''
    ? { degree: degree.trim(), field: undefined }
    : { degree: clause, field: undefined }
}
