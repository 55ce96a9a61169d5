import { describe, expect, it } from 'vitest'
import { chooseYears, yearsBetween } from './choose-years.ts'

const years = ['2019', '2021', '2022', '2023']

describe('chooseYears', () => {
  it.each([
    ['a year', '2021', 'one', { chosen: [] }, ['2021']],
    ['another year in place of those chosen', '2023', 'one', { chosen: ['2021'] }, ['2023']],
    ['one of several alone', '2022', 'one', { chosen: ['2021', '2022'] }, ['2022']],
    ['nothing, when it is the only one already', '2022', 'one', { chosen: ['2022'] }, []],
  ] as const)('chooses %s', (...[, year, gesture, { chosen }, expected]) => {
    expect(chooseYears(year, gesture, { years, chosen, anchor: chosen[0] })).toEqual(expected)
  })

  it.each([
    ['a further year', '2019', { chosen: ['2022'] }, ['2019', '2022']],
    ['all but a year', '2022', { chosen: ['2019', '2022'] }, ['2019']],
  ] as const)('adds %s', (_, year, { chosen }, expected) => {
    expect(chooseYears(year, 'add', { years, chosen, anchor: undefined })).toEqual(expected)
  })

  it.each([
    ['from the year chosen last', '2023', '2021', ['2021', '2022', '2023']],
    ['backwards', '2019', '2022', ['2019', '2021', '2022']],
    ['in place of what is chosen', '2022', '2021', ['2021', '2022']],
    ['of one year, when it has no beginning', '2022', undefined, ['2022']],
  ] as const)('chooses a range %s', (_, year, anchor, expected) => {
    expect(chooseYears(year, 'range', { years, chosen: ['2019'], anchor })).toEqual(expected)
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
