import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance, nearest } from './nearest.ts'

const KEYS = ['title', 'authors', 'issued', 'id', 'doi', 'venue', 'type']

describe('nearest', () => {
  test.each([
    ['auhtors', 'authors', 'swapped letters'],
    ['author', 'authors', 'a dropped letter'],
    ['titel', 'title', 'a swap at the end'],
    ['Title', 'title', 'another case'],
    ['DOI', 'doi', 'capitals'],
    ['isssued', 'issued', 'a doubled letter'],
    ['tpye', 'type', 'a swap in a short word'],
  ])('takes %s for %s: %s', (word, expected) => {
    expect(nearest(word, KEYS)).toBe(expected)
  })

  test.each(['journal', 'x', '', 'publisher', '标题'])('has no guess for %j', (word) => {
    expect(nearest(word, KEYS)).toBeUndefined()
  })

  test('does not take a whole short word for another', () => {
    expect(nearest('a', ['x', 'y'])).toBeUndefined()
  })

  test('prefers the first of equally near words', () => {
    expect(nearest('tall', ['talk', 'tale'])).toBe('talk')
  })

  test('is at a loss when nothing is known', () => {
    expect(nearest('title', [])).toBeUndefined()
  })
})

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['abc', '', 3],
    ['', 'abc', 3],
    ['abc', 'acb', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
    ['论文', '论坛', 1],
  ])('from %j to %j is %d', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance)
  })

  test('is symmetric, zero only for equal words, and never more than the longer word', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const distance = editDistance(a, b)
        expect(distance).toBe(editDistance(b, a))
        expect(distance === 0).toBe(a === b)
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
      }),
    )
  })
})
