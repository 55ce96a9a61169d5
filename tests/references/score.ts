import type { ReadPublication } from '#formats/reading.ts'
import { authorName } from '#core/names/author-name.ts'
import { bothTexts } from '#core/text/both-languages.ts'
import { nameKey, nameKeys } from './people.ts'
import type { ReferenceList, SyntheticReference } from './reference-list.ts'

/** How much of some lists was read right; right is a paper whose title and authors all are. */
export type Score = { wanted: number; read: number; right: number; venues: number; years: number }

export const NOTHING: Score = { wanted: 0, read: 0, right: 0, venues: 0, years: 0 }

export function addScores(a: Score, b: Score): Score {
  const sum = { ...a }
  for (const key of Object.keys(a) as (keyof Score)[]) sum[key] += b[key]
  return sum
}

export const recallOf = ({ right, wanted }: Score) => right / wanted
export const precisionOf = ({ right, read }: Score) => right / read

/** Compares what was read of a list with what is in it. */
export function scoreReading(list: ReferenceList, read: readonly ReadPublication[]): Score {
  const left = new Map(read.map(({ publication }) => [keyOf(publication), publication]))
  const score = {
    ...NOTHING,
    wanted: new Set(list.references.map(({ work }) => nameKey(work.title))).size,
  }
  score.read = read.length
  for (const reference of list.references) {
    const key = titleKey(reference.work.title)
    const found = left.get(key)
    if (found === undefined || !hasAuthors(found, reference)) continue
    left.delete(key)
    score.right += 1
    if (isVenueRight(found.venue ?? '', reference)) score.venues += 1
    if (found.issued?.startsWith(String(reference.work.year)) === true) score.years += 1
  }
  return score
}

type Found = ReadPublication['publication']

function keyOf({ title }: Found): string {
  return titleKey(bothTexts(title)[0] ?? '')
}

/** Titles with every sign but quotation marks and the stop at their end. */
function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .replaceAll(/["'“”‘’*\\]/gu, '')
    .replaceAll(/[\s–—-]+/gu, ' ')
    .replace(/[.,。，?？]+$/u, '')
    .trim()
    .toLowerCase()
}

function hasAuthors({ authors }: Found, reference: SyntheticReference): boolean {
  const wanted = reference.authors.map(nameKeys)
  return (
    authors.length === wanted.length &&
    authors.every((author, at) => wanted[at]?.includes(nameKey(authorName(author))) === true)
  )
}

/** Styles abbreviate and decorate the names of venues: the words that are there must be those of the venue. */
function isVenueRight(venue: string, { work, pieces }: SyntheticReference): boolean {
  const printed = nameKey(
    pieces.flatMap(({ label, text }) => (label === 'V' ? text : [])).join(' '),
  )
  const read = nameKey(venue)
  if (printed === '') return true
  return [work.venue, work.short].some((name) => {
    const key = nameKey(name)
    return read.includes(key) || (read.length > 2 && (key.includes(read) || printed.includes(read)))
  })
}
