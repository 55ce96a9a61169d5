import { describe, expect, it } from 'vitest'
import { trendsOf } from './trends.ts'

const paper = (issued: string | undefined, topics: string[], venue?: string) => ({
  issued,
  topics,
  ...(venue === undefined ? {} : { venue }),
})

/** Each topic once a year. */
const EVEN = ['2021-05', '2022', '2023-01-02'].map((issued) => paper(issued, ['a', 'b', 'c']))

describe('trendsOf', () => {
  it('counts topics by year from the first year to the last', () => {
    const trends = trendsOf([...EVEN, paper('2025', ['b'])])
    expect(trends).toMatchObject({ first: 2021, last: 2025, venues: [] })
    expect(trends?.topics).toEqual([
      { value: 'b', total: 4, counts: [1, 1, 1, 0, 1] },
      { value: 'a', total: 3, counts: [1, 1, 1, 0, 0] },
      { value: 'c', total: 3, counts: [1, 1, 1, 0, 0] },
    ])
  })

  it('counts venues alike', () => {
    const list = ['acl', 'emnlp', 'iclr'].flatMap((venue) =>
      ['2021', '2022', '2023'].map((issued) => paper(issued, [], venue)),
    )
    expect(trendsOf(list)?.venues.map(({ value }) => value)).toEqual(['acl', 'emnlp', 'iclr'])
    expect(trendsOf(list)?.topics).toEqual([])
  })

  it('leaves out what has fewer than three papers', () => {
    const trends = trendsOf([...EVEN, paper('2023', ['rare']), paper('2022', ['rare'])])
    expect(trends?.topics.map(({ value }) => value)).toEqual(['a', 'b', 'c'])
  })

  it.each([
    ['an empty list', []],
    ['two years', [...EVEN, ...EVEN].filter(({ issued }) => issued !== '2022')],
    ['two topics', EVEN.map(({ issued }) => paper(issued, ['a', 'b']))],
    ['papers without a year', EVEN.map(() => paper(undefined, ['a', 'b', 'c']))],
  ])('says nothing of %s', (_, list) => {
    expect(trendsOf(list)).toBeUndefined()
  })

  it('counts what has a year as if the rest were not there', () => {
    expect(trendsOf([...EVEN, paper(undefined, ['a'])])).toEqual(trendsOf(EVEN))
  })

  it('counts a topic that a paper names twice once', () => {
    const list = EVEN.map(({ issued }) => paper(issued, ['a', 'a', 'b', 'c']))
    expect(trendsOf(list)?.topics[0]).toMatchObject({ value: 'a', total: 3 })
  })

  it('shows the twelve most frequent', () => {
    const topics = Array.from({ length: 20 }, (_, at) => `topic-${at}`)
    const list = EVEN.map(({ issued }) => paper(issued, topics))
    expect(trendsOf(list)?.topics).toHaveLength(12)
  })

  it('looks back forty years at most', () => {
    const trends = trendsOf([...EVEN, paper('1901', ['a'])])
    expect(trends).toMatchObject({ first: 1984, last: 2023 })
    expect(trends?.topics[0]?.counts).toHaveLength(40)
  })
})
