import type { ResourceLink } from '#core/schema/link.ts'
import type { Award } from '#core/schema/profile-sections.ts'
import { trimEndOf } from '#core/text/trim-of.ts'
import { entryOf, textOfItem, valueTextOfItem, type Entry, type Reader } from './entry.ts'
import { plainText } from '../text/inline-markdown.ts'
import { defined, filled } from '#core/json/defined.ts'
import { localized, localizedName } from '../text/language-of-text.ts'
import { MAX_ITEM } from '../text/page-line.ts'
import { findDates, readDate } from '../text/read-date.ts'
import type { Item } from '../split/read-items.ts'
import { splitClauses } from './split-clauses.ts'
import { takeDate } from './take-date.ts'
import { namedLinks, takeLinks, uniqueLinks } from '../text/take-links.ts'

const HONOR =
  /\b(?:awards?|prizes?|scholarships?|fellowships?|medals?|honou?rs?|outstanding|excellent|merit|winner|champion|graduates?|student|recipient|finalist|runner-up|best|top|place|rank)\b|奖|优秀|荣誉|称号|三好|冠军|亚军|第.名/iu
const SEVERAL_YEARS =
  /^[\s*_`[(]*((?:19|20)\d{2}(?:\s*[&,/、]\s*(?:19|20)\d{2})+)[\s*_`\]):：,，.]*/u
const IN_BRACKETS = /(?:(?<!\s)\s+)?[(（]([^()（）]*)[)）]/gu
const NOTE = /%|％|\btop\b|\d\s*\/\s*\d|前|rank|第.名|RMB|USD|元/iu

/** An honor, once for each of its years: "**National Scholarship (Top 2/100)**, Ministry of Education, 2019". */
export function readAward(item: Item, reader: Reader): Entry<Award>[] {
  const remarks = remarksBelow(item)
  if (remarks !== undefined && remarks.length <= MAX_ITEM) {
    const entries = readAward({ ...item, children: [] }, reader)
    return entries.map((entry) => ({
      ...entry,
      value:
        remarks === '' ? entry.value : { note: localized(reader.lang, remarks), ...entry.value },
    }))
  }
  const whole = valueTextOfItem(item, reader.report)
  const several = SEVERAL_YEARS.exec(whole)
  if (several !== null) {
    const years = several[1]?.match(/\d{4}/gu) ?? []
    const rest = whole.slice(several[0].length)
    return years.flatMap((date) => awardOf({ text: rest, date, links: [] }, item, reader))
  }
  const taken = takeDate(takeLinks(whole, () => undefined).text)
  if (taken !== undefined && taken.value === undefined) {
    reader.report('unreadable-date', whole)
  }
  const date = taken === undefined ? readDate(reader.heading) : taken.value
  const rest = taken === undefined ? whole : (takeDate(whole)?.rest ?? taken.rest)
  return awardOf({ text: rest, date, links: takeLinks(whole, reader.report).links }, item, reader)
}

/** Nested items under an honor that has a date: remarks on it. */
function remarksBelow({ parts, children }: Item): string | undefined {
  const isDated = takeDate(parts.join(' ')) !== undefined
  const texts = children.map((child) => plainText(textOfItem(child)))
  const areRemarks = texts.length > 0 && texts.every((text) => findDates(text).length === 0)
  return isDated && areRemarks ? texts.filter((text) => text !== '').join('; ') : undefined
}

function awardOf(
  { text, date, links: given }: { text: string; date: Award['date']; links: ResourceLink[] },
  item: Item,
  reader: Reader,
): Entry<Award>[] {
  const { text: unlinked, links: own } = takeLinks(text, reader.report)
  const links = [...given, ...own]
  const words = plainText(unlinked)
  const [found, inside] =
    [...words.matchAll(IN_BRACKETS)].find(([, text = '']) => NOTE.test(text)) ?? []
  const note = inside?.trim()
  const [name, issuer] = nameAndIssuer(found === undefined ? words : words.replace(found, ''))
  if (name === '' || !/\p{L}/u.test(name)) {
    reader.report('not-understood', textOfItem(item))
    return []
  }
  const say = (words: string | undefined): Award['name'] | undefined =>
    words === undefined || words === '' ? undefined : localizedName(reader.lang, words)
  const value = defined({
    name: localizedName(reader.lang, name),
    issuer: say(issuer),
    date,
    note: say(note),
    links: filled(uniqueLinks([...links, ...namedLinks(unlinked)])),
  })
  return [entryOf(value, item, reader)]
}

/** "Second Class" is the rank of the honor, not its issuer. */
const RANK =
  /^(?:first|second|third|grand|special|1st|2nd|3rd|gold|silver|bronze)[ -](?:class|prize|place|medal|award)$/iu

/** The first clause is the name if it is the only one with a word for an honor; otherwise the whole text is. */
function nameAndIssuer(text: string): [name: string, issuer?: string] {
  const whole = trimEndOf(text, /[\s,，.。;；]/u).replace(/\.{2,}/gu, '')
  const [first = '', ...clauses] = splitClauses(whole)
  const ranks = clauses.filter((clause) => RANK.test(clause))
  const name = [first, ...ranks].join(', ')
  const others = clauses.filter((clause) => !ranks.includes(clause))
  const isClear =
    others.length > 0 && HONOR.test(first) && !others.some((other) => HONOR.test(other))
  if (!isClear) return [whole]
  return [name, others.join(/\p{Script=Han}/u.test(whole) ? '，' : ', ')]
}
