import { describe, expect, it } from 'vitest'
import { chooseYears, yearsBetween } from './choose-years.ts'

const years = ['2019', '2021', '2022', '2023']

describe('chooseYears', () => {
  it.each([
    ['a year', '2021', 'one', [], undefined, ['2021']],
    ['another year in place of those chosen', '2023', 'one', ['2021', '2022'], '2021', ['2023']],
    ['one of several alone', '2022', 'one', ['2021', '2022'], '2021', ['2022']],
    ['nothing, when it is the only one already', '2022', 'one', ['2022'], '2022', []],
    ['a further year', '2019', 'add', ['2022'], '2022', ['2019', '2022']],
    ['all but a year', '2022', 'add', ['2019', '2022'], '2022', ['2019']],
    ['a range', '2023', 'range', ['2021'], '2021', ['2021', '2022', '2023']],
    ['a range backwards', '2019', 'range', ['2022'], '2022', ['2019', '2021', '2022']],
    ['a range anew, not in addition', '2022', 'range', ['2019'], '2021', ['2021', '2022']],
    ['one year, when a range has no beginning', '2022', 'range', [], undefined, ['2022']],
  ] as const)('chooses %s', (_, year, gesture, chosen, anchor, expected) => {
    expect(chooseYears(year, gesture, { years, chosen, anchor })).toEqual(expected)
  })

  it('keeps years that the list does not have when one is added', () => {
    const choice = { years, chosen: ['1999'], anchor: undefined }
    expect(chooseYears('2021', 'add', choice)).toEqual(['1999', '2021'])
  })
})

describe('yearsBetween', () => {
  it('leaves out years that cannot be chosen', () => {
    expect(yearsBetween(years, '2019', '2022')).toEqual(['2019', '2021', '2022'])
  })

  it('is empty between years beyond the list', () => {
    expect(yearsBetween(years, '2030', '2040')).toEqual([])
  })
})
