import type { Publication } from '#core/schema/publication.ts'
import { trimEndOf, trimOf } from '#core/text/trim-of.ts'
import { defined } from '#core/json/defined.ts'
import { readDate } from '../text/read-date.ts'

type Numbers = Partial<Pick<Publication, 'issued' | 'volume' | 'issue' | 'page'>>

const YEAR = /(?<![\d-])(?:19|20)\d{2}(?!\d)/gu
const DATE = String.raw`(?:[-./](?<m1>\d{1,2})(?!\d)(?:[-./](?<d1>\d{1,2})(?!\d))?|\s*年\s*(?<m2>\d{1,2})\s*月(?:\s*(?<d2>\d{1,2})\s*日)?|\s*年)?`
const VOLUME = String.raw`(?:\s*(?:[,，]\s*)?(?:第\s*|[Vv]ol\.?\s*)?(?<volume>\d{1,4}|[A-Z]\d{0,3})(?:\s*卷)?(?=\s*(?:$|[(（:：,，.．。第])))?`
const ISSUE = String.raw`(?:\s*(?:[,，]\s*)?(?:[(（]\s*(?:第\s*)?(?!\s)(?<i1>[^()（）,，]{1,20}?)(?<!\s)\s*(?:期\s*)?[)）]|(?:第\s*)?(?<i2>\d{1,3})\s*期|[Nn]o\.?\s*(?<i3>\d{1,3})))?`
const ONE_PAGE = String.raw`[A-Za-z]?\d{1,7}`
const PAGE = String.raw`(?:\s*[:：,，.．]\s*(?:(?:第|pp?\.?)\s*)?(?<page>${ONE_PAGE}(?:\s*[-–—−~～]+\s*${ONE_PAGE})?(?:\s*\+\s*\d{1,6}(?:\s*[-–—]+\s*\d{1,6})?)?)(?:\s*页)?)?`
const EDGES = /[\s,，.．。;；]/u
const NUMBERS = new RegExp(`^${DATE}${VOLUME}${ISSUE}${PAGE}`, 'u')

/**
 * Year, volume, issue and pages at the end of a reference, as GB/T 7714 orders them; `where` is what
 * precedes them, `left` what follows.
 *
 * @example readGbNumbers('水利学报，2021，3(2)：1-9') // { where: '水利学报，', issued: '2021', volume: '3', issue: '2', page: '1-9', left: [] }
 */
export function readGbNumbers(text: string): Numbers & { where: string; left: string[] } {
  const main = withoutRemark(text)
  const remark = text.slice(main.length)
  const years = [...main.matchAll(YEAR)]
  // Pages may look like years, and a conference may have one in its name: the right year is followed by numbers up to the end.
  const readings = years.map((year) => readNumbers(main, year.index))
  const numbers = readings.find(({ left }) => left === '') ?? readings.at(-1)
  if (numbers === undefined) return { where: main, left: remarks(remark) }
  const { left, ...read } = numbers
  return { ...read, left: [...remarks(left), ...remarks(remark)] }
}

/** Words in brackets at the end are a remark, and not the number of an issue; a full stop before them is part of it. */
function withoutRemark(text: string): string {
  const words = trimEndOf(text, /[\s.．。]/u)
  const inside = /(?<=[(（])[^()（）]*(?=[)）]$)/u.exec(words)
  if (inside === null) return text
  const before = words.slice(0, inside.index - 1).trimEnd()
  if (/[.．。]/u.test(before.slice(-1))) return before.slice(0, -1)
  return /\p{L}{2}/u.test(inside[0]) && !/\d/u.test(before.slice(-1)) ? before : text
}

function readNumbers(text: string, at: number): Numbers & { where: string; left: string } {
  const year = text.slice(at, at + 4)
  const rest = text.slice(at + 4)
  const match = NUMBERS.exec(rest)
  const { m1, d1, m2, d2, volume, i1, i2, i3, page } = match?.groups ?? {}
  const parts = [m1 ?? m2, d1 ?? d2].flatMap((part) => part?.padStart(2, '0') ?? [])
  const date = readDate([year, ...parts].join('-'))
  return {
    ...defined({
      issued: typeof date === 'string' ? date : year,
      volume,
      issue: i1 ?? i2 ?? i3,
      page: page
        ?.replaceAll(/(?:(?<!\s)\s+)?[-–—−~～]+\s*/gu, '-')
        .replaceAll(/(?:(?<!\s)\s+)?\+\s*/gu, '+'),
    }),
    where: text.slice(0, at),
    left: trimOf(rest.slice(match?.[0].length), EDGES),
  }
}

function remarks(text: string): string[] {
  const remark = trimOf(text, EDGES)
  return remark === '' ? [] : [remark]
}
