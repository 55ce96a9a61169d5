import { describe, expect, it } from 'vitest'
import { compareNewestFirst, yearOf } from './compare-dates.ts'

describe('compareNewestFirst', () => {
  it('puts newer dates first and less precise ones after those of the same span', () => {
    const dates = ['2024-12', '2025', '2025-07', '2025-07-02', '2025-07-28', '2025-11', '2026']
    expect(dates.toSorted(compareNewestFirst)).toEqual([
      '2026',
      '2025-11',
      '2025-07-28',
      '2025-07-02',
      '2025-07',
      '2025',
      '2024-12',
    ])
  })

  it.each([
    ['2025-07-28', '2025-07-02'],
    ['2025-07-02', '2025-07'],
    ['2025-07', '2025-06-30'],
    ['2025-01-01', '2025'],
    ['2025', '2024-12-31'],
  ])('puts %s before %s, however they come', (first, second) => {
    expect([second, first].sort(compareNewestFirst)).toEqual([first, second])
    expect([first, second].sort(compareNewestFirst)).toEqual([first, second])
  })

  it('puts what has no date last', () => {
    const entries = [{ id: 'a' }, { id: 'b', date: '1999' }, { id: 'c' }, { id: 'd', date: '2099' }]
    const sorted = entries.toSorted((a, b) => compareNewestFirst(a.date, b.date))
    expect(sorted.map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c'])
  })

  it('keeps the order of equal dates', () => {
    const entries = [
      { id: 'a', date: '2025' },
      { id: 'b', date: '2026' },
      { id: 'c', date: '2025' },
    ]
    const sorted = entries.toSorted((a, b) => compareNewestFirst(a.date, b.date))
    expect(sorted.map(({ id }) => id)).toEqual(['b', 'a', 'c'])
  })
})

describe('yearOf', () => {
  it.each([
    ['2025', 2025],
    ['2025-07', 2025],
    ['1999-12-31', 1999],
  ])('reads %s as %d', (date, year) => {
    expect(yearOf(date)).toBe(year)
  })
})
