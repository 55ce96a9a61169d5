import { describe, expect, it } from 'vitest'
import type { BundleAuthor } from '#core/bundle/publications-bundle.ts'
import { foldAuthors } from './fold-authors.ts'

/** `count` authors, those at `ours` being researchers of this site. */
function authorsOf(count: number, ours: readonly number[] = []): BundleAuthor[] {
  return Array.from({ length: count }, (_, at) => ({
    name: `Author ${at}`,
    ...(ours.includes(at) && { person: `person-${at}` }),
  }))
}

/** Runs as text: `6 (5) 1` are six that stay, five that fold and one that stays. */
function runs(authors: readonly BundleAuthor[], center?: string): string {
  return foldAuthors(authors, center)
    .map((run) => (run.folded ? `(${run.authors.length})` : String(run.authors.length)))
    .join(' ')
}

describe('foldAuthors', () => {
  it.each<[string, number, number[], string]>([
    ['no authors', 0, [], '0'],
    ['a list of twelve whole', 12, [], '12'],
    ['the first six and the last of thirteen', 13, [], '6 (6) 1'],
    ['a list of 700', 700, [], '6 (693) 1'],
    ['researchers of this site where they stand', 20, [9, 15], '6 (3) 1 (5) 1 (3) 1'],
    ['researchers at the head', 20, [0, 3], '6 (13) 1'],
    ['a researcher at the end', 20, [19], '6 (13) 1'],
    ['neighbours together', 20, [9, 10], '6 (3) 2 (8) 1'],
    ['a gap of one before a researcher', 20, [7], '8 (11) 1'],
    ['a gap of one before the last', 20, [17], '6 (11) 3'],
    ['a gap of two, folded', 20, [8], '6 (2) 1 (10) 1'],
    ['every second one a researcher', 14, [7, 9, 11], '14'],
  ])('shows %s', (_, count, ours, expected) => {
    expect(runs(authorsOf(count, ours))).toBe(expected)
  })

  it.each<[string, number, number[], string]>([
    ['six on both sides', 135, [90], '6 (78) 13 (37) 1'],
    ['those at the head together with the first', 135, [4], '11 (123) 1'],
    ['those at the end together with the last', 135, [130], '6 (118) 11'],
    ['no neighbors of others', 135, [20, 90], '6 (14) 1 (63) 13 (37) 1'],
  ])('keeps the neighbors of the owner of a CV: %s', (_, count, ours, expected) => {
    const owner = `person-${ours.at(-1)}`
    expect(runs(authorsOf(count, ours), owner)).toBe(expected)
  })

  it('loses no one and keeps the order', () => {
    const authors = authorsOf(700, [50, 300, 301, 698])
    expect(foldAuthors(authors).flatMap((run) => run.authors)).toEqual(authors)
  })
})
