import { describe, expect, it } from 'vitest'
import { PUBLICATION_TYPES } from '#core/schema/kinds.ts'
import {
  CHART_KINDS,
  chartKindOf,
  countByYear,
  countKinds,
  isSameCount,
  papersPerYear,
  papersUndated,
  typesOf,
} from './papers-per-year.ts'

type Type = (typeof PUBLICATION_TYPES)[number]

const paper = (issued: string | undefined, type: Type = 'paper-conference') => ({ issued, type })

describe('papersPerYear', () => {
  it('counts by the year of a date of any precision, the oldest first', () => {
    const list = [paper('2024-07-28'), paper('2024-07'), paper('2023')]
    expect(papersPerYear(countByYear(list)).map(({ year, total }) => [year, total])).toEqual([
      ['2023', 1],
      ['2024', 2],
    ])
  })

  it('counts the types of each year', () => {
    const [year] = papersPerYear(
      countByYear([paper('2024'), paper('2024', 'patent'), paper('2024')]),
    )
    expect([...(year?.types ?? [])]).toEqual([
      ['paper-conference', 2],
      ['patent', 1],
    ])
  })

  it('keeps a place for years without a paper', () => {
    const years = papersPerYear(countByYear([paper('2019'), paper('2022')]))
    expect(years.map(({ total }) => total)).toEqual([1, 0, 0, 1])
  })

  it('does not fill centuries that a typo has opened', () => {
    const years = papersPerYear(countByYear([paper('1204'), paper('2024'), paper('2022')]))
    expect(years.map(({ year }) => year)).toEqual(['1204', '2022', '2024'])
  })

  it('does not count what has no year', () => {
    expect(papersPerYear(countByYear([paper(undefined), paper('2024')]))).toHaveLength(1)
    expect(papersPerYear(countByYear([]))).toEqual([])
  })
})

describe('papersUndated', () => {
  it('is what the years leave over', () => {
    const list = [paper(undefined), paper('2024'), paper(undefined, 'thesis')]
    const { total, types } = papersUndated(countByYear(list))
    expect([total, [...types.keys()]]).toEqual([2, ['paper-conference', 'thesis']])
    expect(papersPerYear(countByYear(list)).reduce((sum, year) => sum + year.total, total)).toBe(
      list.length,
    )
  })
})

describe('chartKindOf', () => {
  it('gives every type a kind', () => {
    for (const type of PUBLICATION_TYPES) expect(CHART_KINDS).toContain(chartKindOf(type))
  })

  it.each([
    ['article', 'article'],
    ['thesis', 'other'],
    ['post-weblog', 'other'],
  ] as const)('draws %s as %s', (type, kind) => {
    expect(chartKindOf(type)).toBe(kind)
  })
})

describe('countKinds', () => {
  it('adds up rare types, in the order of the legend', () => {
    const types = new Map<Type, number>([
      ['patent', 1],
      ['paper-conference', 3],
      ['thesis', 2],
    ])
    expect([...countKinds({ types })]).toEqual([
      ['paper-conference', 3],
      ['other', 3],
    ])
  })

  it('is empty for a year without papers', () => {
    expect(countKinds({ types: new Map() }).size).toBe(0)
  })
})

describe('typesOf', () => {
  it('lists the types in use by kind, then the most frequent first', () => {
    const list = [
      paper('2021', 'thesis'),
      paper('2021', 'patent'),
      paper('2022', 'patent'),
      paper('2022'),
    ]
    expect(typesOf(papersPerYear(countByYear(list)))).toEqual([
      'paper-conference',
      'patent',
      'thesis',
    ])
  })
})

describe('isSameCount', () => {
  const [year] = papersPerYear(countByYear([paper('2024'), paper('2024'), paper('2024', 'patent')]))

  it.each([
    ['the same papers', [paper('2024', 'patent'), paper('2024'), paper('2024')], true],
    ['one paper less', [paper('2024'), paper('2024', 'patent')], false],
    ['as many of another type', [paper('2024'), paper('2024'), paper('2024', 'dataset')], false],
    [
      'other numbers of these',
      [paper('2024'), paper('2024', 'patent'), paper('2024', 'patent')],
      false,
    ],
  ])('compares with %s', (_, papers, same) => {
    expect(isSameCount(papersPerYear(countByYear(papers))[0], year)).toBe(same)
  })

  it('treats two missing counts as the same', () => {
    expect(isSameCount(undefined, undefined)).toBe(true)
    expect(isSameCount(undefined, year)).toBe(false)
  })
})
