import type { Random } from '../bench/random.ts'
import { createGroup, createPerson, type Person } from './people.ts'
import * as words from './vocabulary.ts'

/** A made-up work with everything that a style may print of it. */
export type Work = {
  type: 'paper-conference' | 'article-journal' | 'article' | 'thesis' | 'chapter'
  lang: 'en' | 'zh'
  title: string
  authors: readonly Person[]
  /** The list is cut after these: "et al.". */
  isCut: boolean
  /** Of the book that it is in. */
  editors: readonly Person[]
  venue: string
  short: string
  year: number
  month: number
  day: number
  volume: string
  issue: string
  page: string
  doi: string
  arxiv: string
  town: string
  publisher: string
  award: string
  rank: string
  state: string
  links: readonly string[]
}

export type ListTraits = {
  lang: 'en' | 'zh'
  owner: Person
  /** How titles are capitalized. */
  titleCase: 'title' | 'sentence'
}

export function createWork(random: Random, { lang, owner, titleCase }: ListTraits): Work {
  const type = typeOf(random)
  const count = Math.max(1, random.pick([1, 2, 3, 3, 3, 4, 4, 5, 6, 8, 12]))
  const others = Array.from({ length: count - 1 }, () =>
    createPerson(random, lang === 'zh' ? 1 : 0.5),
  )
  const authors = random.sample([...others], others.length)
  authors.splice(random.between(0, authors.length), 0, owner)
  const venue = venueOf(random, type, lang)
  const start = random.between(1, 900)
  const title = lang === 'zh' ? chineseTitle(random) : englishTitle(random)
  return {
    type,
    lang,
    title: titleCase === 'sentence' && lang === 'en' ? sentenceCase(title) : title,
    authors: random.chance(0.03) ? [createGroup(random, lang)] : distinct(authors),
    editors: Array.from({ length: random.pick([1, 2, 3]) }, () =>
      createPerson(random, lang === 'zh' ? 1 : 0.3),
    ),
    isCut: random.chance(0.06),
    venue: venue.full,
    short: venue.short ?? venue.full,
    year: random.between(1998, 2026),
    month: random.between(1, 12),
    day: random.between(1, 28),
    volume: type === 'article-journal' ? String(random.between(1, 120)) : '',
    issue: type === 'article-journal' && random.chance(0.7) ? String(random.between(1, 12)) : '',
    page: random.chance(0.75) ? pageOf(random, start) : '',
    doi: random.chance(0.4)
      ? `10.${random.between(1000, 9999)}/x.${random.between(1, 99_999)}`
      : '',
    arxiv: `${random.between(10, 25)}0${random.between(1, 9)}.${random.between(10_000, 29_999)}`,
    town: random.chance(0.4) ? random.pick(words.TOWNS) : '',
    publisher: random.pick(words.PUBLISHERS),
    award: random.chance(0.15) ? random.pick(words.AWARDS) : '',
    rank: random.chance(0.5) ? random.pick(words.RANKS) : '',
    state: random.chance(0.1) ? random.pick(words.STATES) : '',
    links: random.sample(words.LINKS, random.pick([0, 0, 1, 1, 2, 2, 3, 4])),
  }
}

function typeOf(random: Random): Work['type'] {
  return random.pick([
    'paper-conference',
    'paper-conference',
    'article-journal',
    'article-journal',
    'article-journal',
    'article',
    'chapter',
  ])
}

function pageOf(random: Random, start: number): string {
  if (random.chance(0.15)) return `e${start}`
  return random.chance(0.15) ? String(start + 1_000) : `${start}-${start + random.between(2, 19)}`
}

function venueOf(random: Random, type: Work['type'], lang: 'en' | 'zh'): words.VenueName {
  if (lang === 'zh')
    return type === 'paper-conference'
      ? { full: random.pick(words.ZH_CONFERENCES) }
      : { full: random.pick(words.ZH_JOURNALS) }
  if (type === 'article') return { full: 'arXiv', short: 'arXiv' }
  return random.pick(type === 'article-journal' ? words.JOURNALS : words.CONFERENCES)
}

/** No two authors whom their initials would not distinguish in a list. */
function distinct(people: readonly Person[]): Person[] {
  const seen = new Set<string>()
  return people.filter(({ given, family }) => {
    const key = family + given.charAt(0)
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

function englishTitle(random: Random): string {
  const thing = random.pick(words.THINGS)
  const quality = random.pick(words.QUALITIES)
  const action = random.pick(words.ACTIONS)
  const method = random.pick(words.METHODS)
  const name = random.pick(words.NAMES_OF_METHODS)
  const other = random.pick(words.THINGS)
  const [one, two, three] = random.sample(words.ASPECTS, 3)
  return random.pick([
    `On the ${quality} Side of ${thing}: ${one}, ${two}, and ${three}`,
    `${name}: ${one}, ${two}, and ${three}`,
    `${thing} Prediction Method, ${one}, ${two} and ${three}`,
    `${thing}, ${other} and ${one}`,
    `${name}: ${action} ${quality} ${thing} with ${method}`,
    `${name}: ${quality} ${method} for ${thing}`,
    `${action} ${thing}: A ${quality} Approach`,
    `Towards ${quality} ${thing}`,
    `${quality} ${thing} from ${method}`,
    `On the Role of ${method} in ${thing}`,
    `A Survey of ${thing}`,
    `${thing}, ${other}, and the Limits of ${method}`,
    `Do ${thing} Need ${method}? A ${quality} Study`,
    `“${thing} Conflict!” Exploring the Impact of ${other}`,
    `What Makes ${thing} ${quality}?`,
    `${action} to ${action} ${thing} under ${quality} Noise`,
    `A Field Guide to ${thing} v2.0 (second print)`,
    `${thing} and ${other}`,
    `${thing} in ${random.between(1950, 2024)}: Evidence from ${other}`,
    `The Effect of ${method} on ${quality} ${thing} vs. ${other}`,
    `${quality} ${thing} - A Review of ${method}`,
    `${action} ${thing}, One ${quality} Step at a Time`,
    `${thing} Revisited`,
    name,
    `${name}: An Open Benchmark for ${action} ${thing}`,
    `Beyond ${method}: Is ${quality} ${action} Enough for ${thing}?`,
  ])
}

function chineseTitle(random: Random): string {
  const thing = random.pick(words.ZH_THINGS)
  const quality = random.pick(words.ZH_QUALITIES)
  const action = random.pick(words.ZH_ACTIONS)
  const other = random.pick(words.ZH_THINGS)
  return random.pick([
    `${thing}的${quality}${action}研究`,
    `基于${other}的${thing}${action}方法`,
    `面向${thing}的${quality}${action}`,
    `${thing}与${other}：${quality}${action}综述`,
    `“${thing}”与“${other}”的${action}`,
    `${thing}${action}研究进展`,
    `论${thing}的${action}`,
    `一种${quality}${thing}${action}算法`,
    `${thing}、${other}与${action}：来自2010—2020年的证据`,
  ])
}

function sentenceCase(title: string): string {
  return title.replaceAll(/(?<=[\p{L},] )\p{Lu}(?=\p{Ll}+\b)/gu, (letter) => letter.toLowerCase())
}
