import { doiOf, foldedTitles, titleKeys } from '#core/publications/same-paper.ts'
import { bothTexts } from '#core/text/both-languages.ts'
import type { Reading, ReadPublication } from '../reading.ts'

/** What one file of publications contains. */
export type FileOfPublications = Pick<Reading, 'publications' | 'problems'>

/** What the files of a bibliography contain together. */
export function joinReadings(read: readonly FileOfPublications[]): Reading {
  return {
    profile: {},
    publications: uniqueReadings(read.flatMap(({ publications }) => publications)),
    news: [],
    problems: read.flatMap(({ problems }) => problems),
  }
}

/**
 * Gives every work a key of its own. A work without one goes by its DOI, its arXiv id or its title. Different works
 * under one key are distinguished by a number; the same work twice, by key or DOI and by title, is merged into one with
 * the fields of both.
 */
export function uniqueReadings(read: readonly ReadPublication[]): ReadPublication[] {
  const byKey = new Map<string, ReadPublication>()
  /** Keys by DOI and title: reference managers export a work twice under two keys. */
  const works = new Map<string, string>()
  const groups = new Map<string, Group>()
  for (const { key: written, publication } of read) {
    const key = written === '' ? ownKey(publication) : written
    // Under one key the type does not matter: `@misc` may be the thesis.
    const titles = titleKeys({ title: publication.title })
    const group = groups.get(key) ?? { last: 0, keys: new Map<string, string>() }
    groups.set(key, group)
    const worksOf = titles.map((title) => `${doiOf(publication) ?? key} ${title}`)
    const known = [
      ...titles.map((title) => group.keys.get(title)),
      ...worksOf.map((work) => works.get(work)),
    ].find((found) => found !== undefined)
    const earlier = known === undefined ? undefined : byKey.get(known)
    const own = earlier?.key ?? freeKey(key, group, byKey)
    for (const title of titles) if (!group.keys.has(title)) group.keys.set(title, own)
    for (const work of worksOf) if (!works.has(work)) works.set(work, own)
    byKey.set(own, { key: own, publication: { ...publication, ...earlier?.publication } })
  }
  return [...byKey.values()]
}

/** The works that a source has under one key: their keys by title, and the last number added to one. */
interface Group {
  last: number
  keys: Map<string, string>
}

function freeKey(key: string, group: Group, byKey: ReadonlyMap<string, unknown>): string {
  for (;;) {
    group.last += 1
    const candidate = group.last === 1 ? key : `${key}#${group.last}`
    if (!byKey.has(candidate)) return candidate
  }
}

function ownKey(publication: ReadPublication['publication']): string {
  const { doi, arxiv, title } = publication
  if (doi !== undefined) return doi
  return arxiv === undefined
    ? (foldedTitles(publication)[0] ?? bothTexts(title).join())
    : `arXiv:${arxiv}`
}
