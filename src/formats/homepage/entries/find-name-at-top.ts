import { formatName } from '#core/names/format-name.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import { fold } from '#core/search/fold.ts'
import type { CleanPage } from '../clean/clean-page.ts'
import { plainText } from '../text/inline-markdown.ts'
import { kindOfMarkedHeading } from '../text/heading-words.ts'
import { HARD_BREAK } from '../text/page-line.ts'
import { couldBeName, TURNED_NAME } from './could-be-name.ts'
import type { ProfileFacts } from './profile-facts.ts'
import { readPersonName } from './read-person-name.ts'

/** Above the first section of a CV. */
const MAX_LINES = 12
const BETWEEN = new RegExp(`[|｜·•${HARD_BREAK}]|\\s[–—-]\\s|\\s{3,}`, 'u')
/** Of what a CV calls itself, before a name and after it. */
const BEFORE =
  /^(?:curriculum vitae|vitae|cv|r[eé]sum[eé]|short cv|academic cv|name|姓名|个人简历|简历|中文简历)(?![\p{L}])(?: (?:of|for|[–-]))? ?[:：]? ?/iu
const AFTER =
  /(?:['’]s (?:cv|r[eé]sum[eé])| curriculum vitae| cv| r[eé]sum[eé]|的?个人简历|的简历)$/iu

const TITLE = /^(?:prof(?:essor)?|dr|mr|ms|mrs)\b\.? ?/iu

/** A CV has the name of its owner at its top: the first words there that read like one, best such that its text repeats. */
export function findNameAtTop(pages: readonly CleanPage[], facts: ProfileFacts): void {
  if (facts.names.length > 0) return
  for (const { lines } of pages) {
    const name = nameAtTop(lines.map(({ text }) => text))
    if (name !== undefined) facts.names.push(name)
  }
}

function nameAtTop(lines: readonly string[]): PersonName | undefined {
  const filled = lines.filter((text) => /\p{L}/u.test(text))
  const first = filled.findIndex(
    (text) => kindOfMarkedHeading(text.replace(/^#+\s+/u, '')) !== undefined,
  )
  const top = filled.slice(0, Math.min(first < 0 ? MAX_LINES : first, MAX_LINES))
  const words = top
    .flatMap((text) => text.split(BETWEEN))
    .map(withoutWords)
    .flatMap((text) =>
      TURNED_NAME.test(text) ? [text] : text.split(/,\s|,$|，/u).map(withoutWords),
    )
  const names = words.flatMap((text, at) => {
    const name = couldBeName(text) ? readPersonName(text) : undefined
    return name === undefined ? [] : [{ name, at }]
  })
  const rest = fold(filled.slice(0, 400).join(' '))
  const repeated = names.find(({ name }) => timesIn(rest, name) > 1)
  return repeated?.name ?? names.find(({ at }) => at < 2)?.name
}

/** The name in a title such as "Lan Shen – Curriculum Vitae"; undefined where it has none. */
export function nameInTitle(title: string): PersonName | undefined {
  return title
    .split(BETWEEN)
    .map(withoutWords)
    .filter(couldBeName)
    .flatMap((text) => readPersonName(text) ?? [])[0]
}

function withoutWords(text: string): string {
  const words = plainText(text.replace(/^\s*#+\s+/u, ''))
  const name = words.replace(BEFORE, '').replace(TITLE, '').replace(AFTER, '').trim()
  // 林 舟 is set wide.
  return /^\p{Script=Han}(?: \p{Script=Han}){1,2}$/u.test(name) ? name.replaceAll(' ', '') : name
}

/** How often the family name is in the text, or the whole name where nothing divides it. */
function timesIn(text: string, { en, zh }: PersonName): number {
  const wanted = en?.family ?? (zh === undefined ? (en?.literal ?? '') : formatName(zh, 'zh'))
  return wanted === '' ? 0 : text.split(fold(wanted)).length - 1
}
