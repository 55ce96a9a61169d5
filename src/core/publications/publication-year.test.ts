import { describe, expect, it } from 'vitest'
import { newestYearFirst, yearOfPublication } from './publication-year.ts'

describe('yearOfPublication', () => {
  it.each([
    ['2025', '2025'],
    ['2025-07-28', '2025'],
    ['2099', '2099'],
    [undefined, 'undated'],
  ])('of a paper issued %s is %s', (issued, year) => {
    expect(yearOfPublication({ issued })).toBe(year)
  })
})

describe('newestYearFirst', () => {
  it('puts what has no year last, however the years come', () => {
    const sorted = ['2099', '2025', '1999', 'undated']
    expect(sorted.toSorted(newestYearFirst)).toEqual(sorted)
    expect(sorted.toReversed().sort(newestYearFirst)).toEqual(sorted)
  })

  it('leaves equals where they are', () => {
    expect(newestYearFirst('undated', 'undated')).toBe(0)
    expect(newestYearFirst('2025', '2025')).toBe(0)
  })
})
