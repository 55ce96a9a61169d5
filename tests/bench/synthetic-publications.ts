import type { Publication } from '#core/schema/publication.ts'
import type { Author } from '#core/schema/publication-parts.ts'
import type { Random } from './random.ts'
import { TOPICS, VENUE_WEIGHTS, VENUES } from './synthetic-vocabulary.ts'
import {
  APPROACHES,
  CHINESE_METHODS,
  CHINESE_TASKS,
  FAMILY_NAMES,
  GIVEN_NAMES,
  METHODS,
  TASKS,
} from './synthetic-words.ts'

const FIRST_YEAR = 2006
const LAST_YEAR = 2026

const VENUE_IDS = Object.entries(VENUE_WEIGHTS).flatMap(([id, weight]) =>
  Array<string>(weight).fill(id),
)

/** As many publications of one researcher as wanted: more in later years, most with four to eight authors, a few with eighty. */
export function syntheticPublications(random: Random, owner: string, count: number): Publication[] {
  const titles = new Set<string>()
  return Array.from({ length: count }, (_, at) => syntheticPublication(random, owner, at, titles))
}

function syntheticPublication(
  random: Random,
  owner: string,
  at: number,
  titles: Set<string>,
): Publication {
  const year = LAST_YEAR - Math.floor((LAST_YEAR - FIRST_YEAR + 1) * random.next() ** 2)
  const month = String(random.between(1, 12)).padStart(2, '0')
  const number = String(at + 1).padStart(5, '0')
  const venue = random.pick(VENUE_IDS)
  const kind = VENUES.find(({ id }) => id === venue)?.kind
  const published = kind !== 'preprint'
  return {
    id: `paper-${number}`,
    type: kind === 'journal' ? 'article-journal' : published ? 'paper-conference' : 'article',
    title: syntheticTitle(random, titles),
    authors: syntheticAuthors(random, owner),
    issued: `${year}-${month}`,
    venue,
    ...(!published && year > 2007 && { arxiv: `${String(year).slice(2)}${month}.${number}` }),
    ...(published && random.chance(0.7) && { doi: `10.5555/${owner.length}${year}.${number}` }),
    ...(kind === 'conference' && random.chance(0.25) && { track: 'findings' as const }),
    ...(kind === 'journal' && { volume: String(year - 1990), page: `${at + 1}–${at + 18}` }),
    links: syntheticLinks(random, number),
    ...(random.chance(0.06) && {
      awards: [random.pick(['oral', 'spotlight', 'best-paper'] as const)],
    }),
    topics: random.sample(TOPICS, random.between(1, 3)).map(({ id }) => id),
    ...(at < 8 && { selected: true }),
  }
}

function syntheticTitle(random: Random, taken: Set<string>): Publication['title'] {
  const task = random.pick(TASKS)
  const method = `${random.pick(APPROACHES)} ${random.pick(METHODS)}`
  const joined = random.pick([`${method} for ${task}`, `Towards ${task} with ${method}`])
  const en = random.chance(0.4) ? `${acronym(random, method)}: ${joined}` : joined
  if (taken.has(en)) return syntheticTitle(random, taken)
  taken.add(en)
  if (!random.chance(0.06)) return en
  return { en, zh: `面向${random.pick(CHINESE_TASKS)}的${random.pick(CHINESE_METHODS)}方法研究` }
}

function acronym(random: Random, words: string): string {
  return words.replaceAll(/[^A-Z]/gu, '') + random.pick(['', 'er', 'Net', 'Bench', '-2', 'Former'])
}

function syntheticAuthors(random: Random, owner: string): Author[] {
  const many = random.chance(0.02)
  const others = Array.from({ length: many ? random.between(30, 80) : random.between(2, 8) }, () =>
    syntheticAuthor(random),
  )
  const at = random.chance(0.4) ? 0 : random.between(0, others.length)
  const equal = at < 2 && random.chance(0.3)
  const self = equal ? { name: owner, equal: true } : owner
  return others.toSpliced(at, 0, self)
}

function syntheticAuthor(random: Random): Author {
  const name = `${random.pick(GIVEN_NAMES)} ${random.pick(FAMILY_NAMES)}`
  return random.chance(0.08) ? { name, corresponding: true } : name
}

function syntheticLinks(random: Random, number: string): NonNullable<Publication['links']> {
  const types = (['pdf', 'code', 'data', 'slides'] as const).filter((_, at) =>
    random.chance(0.6 / (at + 1)),
  )
  return types.map((type) => ({ type, url: `https://example.org/${type}/${number}` }))
}
