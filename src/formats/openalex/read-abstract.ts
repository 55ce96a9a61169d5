import { isRecord } from '../records/json-record.ts'

/**
 * The text of an inverted index: each word with the places where it stands.
 *
 * @example readAbstract({ words: [1, 3], We: [0], 'count.': [2] }) // 'We words count. words'
 */
export function readAbstract(index: unknown): string {
  if (!isRecord(index)) return ''
  const placed = Object.entries(index).flatMap(([word, places]) =>
    Array.isArray(places)
      ? places.flatMap((place: unknown) => (typeof place === 'number' ? [{ place, word }] : []))
      : [],
  )
  return placed
    .toSorted((a, b) => a.place - b.place)
    .map(({ word }) => word)
    .join(' ')
}
