import { defined, filled } from '#core/json/defined.ts'
import type { Teaching } from '#core/schema/profile-sections.ts'
import { trimOf } from '#core/text/trim-of.ts'
import type { Item } from '../split/read-items.ts'
import { plainText, tidyMarkdown } from '../text/inline-markdown.ts'
import { localized, localizedName } from '../text/language-of-text.ts'
import { findDates } from '../text/read-date.ts'
import { takeLinks } from '../text/take-links.ts'
import { entryOf, textOfItem, type Entry, type Reader } from './entry.ts'
import { splitClauses } from './split-clauses.ts'

const ROLE =
  /^(?:(?:graduate |head |undergraduate |lead )?(?:teaching assistant|ta|instructor|lecturer|guest lecturer|co-instructor|course assistant|tutor|teaching fellow)|助教|主讲(?:教师)?|讲师|授课教师|任课教师)$/iu
const INSTITUTION =
  /\b(?:university|institute|college|school|academy|ETH|MIT|CMU|HKUST|NUS|NTU)\b|大学|学院|研究院/iu
const CODE = /^(?<code>[A-Z]{2,6}[ -]?\d{2,5}[A-Z]?)(?=[ :：.–-])/u
const TERM =
  /\b(?:spring|summer|autumn|fall|winter)(?: semester| term)?,? ?(?:19|20)\d{2}\b|(?:19|20)\d{2}\s?年?\s?[春夏秋冬]季?(?:学期)?/iu

/** What is left of a term whose year is gone. */
const SEASON =
  /\|\s*(?:spring|summer|autumn|fall|winter)(?: semester| term)?(?=\s*[,，:：|)）]|\s*$)|(?:spring|summer|autumn|fall|winter)(?: semester| term)?\s*\|/giu

/** A course: "CS101 Rivers, North Bay University, Teaching Assistant, Fall 2023". */
export function readTeaching(item: Item, reader: Reader): Entry<Teaching>[] {
  const { text: written, links } = takeLinks(item.parts.join(' '), reader.report)
  const [term] = TERM.exec(written) ?? []
  const [found] = findDates(written)
  const start = typeof found?.value === 'object' ? found.value : undefined
  const period = start ?? (typeof found?.value === 'string' ? { start: found.value } : undefined)
  const undated = (found === undefined ? written : withoutDate(written, found)).replace(SEASON, ' ')
  const clauses = splitClauses(plainText(undated))
    .map((clause) => trimOf(clause, /[\s:：,，()（）|–-]/u))
    .filter((clause) => clause !== '')
  const role = clauses.find((clause) => ROLE.test(clause))
  const institution = clauses.find((clause) => clause !== role && INSTITUTION.test(clause))
  const names = clauses.filter((clause) => clause !== role && clause !== institution)
  const [first = institution ?? ''] = names
  const code = CODE.exec(first)?.groups?.['code']
  const course = [
    code === undefined ? first : first.slice(code.length).replace(/^[\s:：.–-]+/u, ''),
    ...names.slice(1),
  ].join(', ')
  if (course === '') {
    reader.report('not-understood', textOfItem(item))
    return []
  }
  const below = item.children.map((child) => `- ${tidyMarkdown(textOfItem(child), reader.report)}`)
  const { lang } = reader
  const value = defined({
    period,
    course: localizedName(lang, course),
    code,
    term: term === undefined ? undefined : localized(lang, term.trim()),
    role: role === undefined ? undefined : localizedName(lang, role),
    institution:
      institution === undefined || first === institution
        ? undefined
        : localizedName(lang, institution),
    text: below.length === 0 ? undefined : localized(lang, below.join('\n')),
    links: filled(links),
  })
  return [entryOf(value, item, reader)]
}

function withoutDate(text: string, { index, length }: { index: number; length: number }): string {
  return `${text.slice(0, index)} | ${text.slice(index + length)}`
}
