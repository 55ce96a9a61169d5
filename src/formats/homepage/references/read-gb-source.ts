import { PUBLICATION_TYPES } from '#core/schema/kinds.ts'
import { GB_MARKS } from '../../bibliography/gb-marks.ts'
import { isSafeUrl } from '#core/schema/url.ts'
import { trimEndOf, trimOf } from '#core/text/trim-of.ts'
import { arxivInText, readDoi } from '#core/publications/identifiers.ts'
import { plainText } from '../text/inline-markdown.ts'
import { defined } from '#core/json/defined.ts'
import { isPlaceName } from '../entries/place-names.ts'
import { readNames } from '../reference-model/read-names.ts'
import { readDate } from '../text/read-date.ts'
import { readGbNumbers } from './read-gb-numbers.ts'
import { DOI_IN_TEXT, PATENT, type SourceFacts, URL_IN_TEXT } from './read-source.ts'
import { takeDegree } from './read-venue.ts'
import type { GbMark } from './gb-mark.ts'
import { splitSentences } from '../entries/split-clauses.ts'

type Facts = SourceFacts & { 'publisher-place'?: string }

/** The date of access, which is not part of the work. */
const ACCESSED =
  /(?:(?<!\s)\s+)?[[［]\s*\d{4}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}\s*(?:日\s*)?[\]］]/gu
const UPDATED = /[(（]\s*(?<date>\d{4}\s*[-./年][^()（）]{1,12})[)）]/u
const PATENT_TITLE =
  /^(?<title>.+?)(?:(?<!\s)\s+)?[:：,，]\s*(?:中国[,，]?\s*)?(?<number>(?:CN|ZL|US|EP|WO|JP)\s?[A-Z/.]*\d[\dA-Z/.]*)$/u
/** GB/T 25100—2010, ISO 690:2021, RFC 9110. */
const STANDARD_TITLES = [
  /^(?<number>[A-Z][A-Z/]+\s?\d[\d.:—–-]*)\s+(?<title>\S.*)$/u,
  /^(?<title>.+?)(?:(?<!\s)\s+)?[:：]\s*(?<number>[A-Z][A-Z/]+\s?\d[\d.:—–-]*)$/u,
]
const TITLES_WITH_NUMBERS: Readonly<Record<string, readonly RegExp[]>> = {
  P: [PATENT_TITLE],
  S: STANDARD_TITLES,
}
const PLACE = /^(?<place>[^:：\d]{2,30})[:：]\s*(?<publisher>\S.*)$/u
const PUBLISHER =
  /出版社|学会$|书局$|\bPress\b|\bPublish|^(?:ACM|IEEE|AAAI|Springer|Elsevier|PMLR|USENIX|ACL|ISCA|Association for|Curran)/u
/** Not yet published: not part of the venue's name. */
const PENDING =
  /[,，]\s*(?<state>已?录用|待刊|待发表|网络首发|in press|to appear|accepted|online first)$/iu
const EDGES = /[\s,，.．。:：;；]/u

/** Where a work of GB/T 7714 appeared, from what follows its mark; `left` is what the rules do not cover. */
export function readGbSource({
  title: written,
  letter,
  isPart,
  after,
}: GbMark & { title: string }): {
  title: string
  facts: Facts
  left: string[]
} {
  const facts: Facts = {}
  let rest = plainText(after).replace(ACCESSED, '')
  const take = (pattern: RegExp): string | undefined => {
    const match = pattern.exec(rest)
    if (match !== null)
      rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`
    return Object.values(match?.groups ?? {})[0]
  }
  facts.arxiv = arxivInText(rest)
  const doi = take(DOI_IN_TEXT)
  facts.doi = doi === undefined ? undefined : readDoi(doi)
  const url = trimEndOf(take(URL_IN_TEXT) ?? '', /[.,;)]/u)
  if (url !== '' && isSafeUrl(url)) facts.links = [{ type: 'paper', url }]
  const { title, number } = numberedTitle(written, letter)
  if (letter === 'P') facts.number = number ?? take(PATENT)
  if (letter === 'S') facts.number = number
  if (letter === 'D') ({ genre: facts.genre, rest } = takeDegree(rest))
  const updated = /^(?:EB|DB|DS|CP|P|A)$/u.test(letter) ? textDate(take(UPDATED)) : undefined
  const { where, left, issue, ...numbers } = readGbNumbers(rest.replace(/arXiv\s*:\s*\S+/iu, ' '))
  // Of a newspaper the number is that of the page.
  Object.assign(facts, numbers, defined(letter === 'N' ? { page: issue } : { issue }))
  const place = placeIn(trimOf(where, EDGES), isPart ? 'C' : letter)
  const venue = place.venue ?? (facts.arxiv === undefined ? undefined : 'arXiv')
  return {
    title,
    facts: defined({
      ...facts,
      type: typeOf({ letter, isPart }, facts),
      venue,
      'publisher-place': place.town,
      issued: updated ?? facts.issued,
    }),
    left: [...place.left, ...left],
  }
}

function typeOf(
  { letter, isPart }: Pick<GbMark, 'letter' | 'isPart'>,
  { arxiv, doi }: Facts,
): Facts['type'] {
  if (arxiv !== undefined && doi === undefined) return 'article'
  if (isPart && letter === 'M') return 'chapter'
  return PUBLICATION_TYPES.find((one) => GB_MARKS[one].read.includes(letter))
}

function textDate(text = ''): string | undefined {
  const date = readDate(text)
  return typeof date === 'string' ? date : undefined
}

/** The title and the number beside it: behind that of a patent or standard, and since 2025 before that of a standard. */
function numberedTitle(title: string, letter: string): { title: string; number?: string } {
  const patterns = TITLES_WITH_NUMBERS[letter] ?? []
  const found = patterns.map((pattern) => pattern.exec(title)?.groups).find(Boolean)
  const { title: name, number } = found ?? {}
  return name === undefined || number === undefined ? { title } : { title: name, number }
}

interface GbPlace {
  venue?: string
  /** Where its publisher is. */
  town?: string
  left: string[]
}

/** The venue: the first part for proceedings, the publisher after its town for books and theses, otherwise everything. */
function placeIn(where: string, letter: string): GbPlace {
  if (where === '') return { left: [] }
  if (letter === 'J' || letter === 'N') {
    const state = PENDING.exec(where)?.groups?.['state']
    return { venue: where.replace(PENDING, ''), left: state === undefined ? [] : [state] }
  }
  const parts = where.split(/[．。]/u).flatMap(splitSentences)
  const names = parts.map((part) => PLACE.exec(part)?.groups?.['publisher'] ?? part)
  if (letter !== 'C' && letter !== 'G') {
    const [venue, last = ''] = [names.at(-1), parts.at(-1)]
    const town = PLACE.exec(last)?.groups?.['place']?.trim()
    return { ...defined({ venue, town }), left: parts.slice(0, -1) }
  }
  const [first = ''] = parts
  const isEdited = parts.length > 1 && readNames(first) !== undefined
  const [venue, ...more] = isEdited ? parts.slice(1) : parts
  if (venue === undefined || (names.at(-1) !== venue && PUBLISHER.test(venue)))
    return { left: more }
  const left = more.filter((part) => !PLACE.test(part) && !PUBLISHER.test(part))
  const [, name = venue, town = ''] = /^(.+)[,，]\s*([^\s,，][^,，]*)$/u.exec(venue) ?? []
  return { venue: isPlaceName(town) ? name : venue, left }
}
