import { describe, expect, it } from 'vitest'
import type { ReadPublication } from '../reading.ts'
import { uniqueReadings } from './unique-readings.ts'

type Facts = Partial<ReadPublication['publication']>

const work = (key: string, title: string, facts: Facts = {}): ReadPublication => ({
  key,
  publication: { type: 'article-journal', title, authors: [], ...facts },
})

const keys = (read: ReadPublication[]) => uniqueReadings(read).map(({ key }) => key)

describe('uniqueReadings', () => {
  it.each([
    ['under one key', work('a', 'On Tables'), work('a', 'On tables')],
    [
      'under two keys with one DOI',
      work('a', 'On Tables', { doi: '10.1234/T' }),
      work('b', 'On Tables', { doi: '10.1234/t' }),
    ],
  ])('joins the same work %s', (_, first, second) => {
    expect(keys([first, second])).toEqual(['a'])
  })

  it.each([
    ['other works under one key', work('a', 'On Tables'), work('a', 'On Chairs'), ['a', 'a#2']],
    [
      'other works under the DOI of their volume',
      work('a', 'On Tables', { doi: '10.1234/t' }),
      work('b', 'On Chairs', { doi: '10.1234/t' }),
      ['a', 'b'],
    ],
    [
      'works of one title without a DOI',
      work('a', 'On Tables'),
      work('b', 'On Tables'),
      ['a', 'b'],
    ],
  ])('keeps %s apart', (_, first, second, expected) => {
    expect(keys([first, second])).toEqual(expected)
  })

  it('takes from the second copy what the first lacks', () => {
    const [only] = uniqueReadings([
      work('a', 'On Tables', { doi: '10.1234/t' }),
      work('b', 'On Tables', { doi: '10.1234/t', volume: '3' }),
    ])
    expect(only?.publication).toMatchObject({ volume: '3' })
  })

  it('distinguishes a hundred thousand works under one key', () => {
    const works = Array.from({ length: 100_000 }, (_, at) => work('a', `On ${at}`))
    const found = keys(works)
    expect(found).toHaveLength(100_000)
    expect(found.at(-1)).toBe('a#100000')
  })
})
