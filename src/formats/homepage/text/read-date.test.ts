import { describe, expect, it } from 'vitest'
import { findDates, readDate } from './read-date.ts'

describe('readDate', () => {
  it.each([
    ['a year', '2024', '2024'],
    ['a year in Chinese', '2024年', '2024'],
    ['year and month with a dot', '2024.05', '2024-05'],
    ['a month without its zero', '2024.5', '2024-05'],
    ['year and month with a slash', '2024/05', '2024-05'],
    ['year and month with a hyphen', '2024-05', '2024-05'],
    ['month before year', '05/2024', '2024-05'],
    ['month before year with a dot', '5.2024', '2024-05'],
    ['a month in Chinese', '2024年5月', '2024-05'],
    ['a month in Chinese with spaces', '2024 年 5 月', '2024-05'],
    ['a day in Chinese', '2024年5月6日', '2024-05-06'],
    ['a short month', 'Mar 2024', '2024-03'],
    ['a month with a dot that has none', 'May. 2024', '2024-05'],
    ['a month of four letters', 'Sept. 2024', '2024-09'],
    ['a month in capitals', 'AUG 2025', '2025-08'],
    ['a whole month', 'September 2024', '2024-09'],
    ['a month after its year', '2024 Mar', '2024-03'],
    ['an American day', 'March 4, 2024', '2024-03-04'],
    ['a British day', '4 March 2024', '2024-03-04'],
    ['the year of a season', 'Summer 2016', '2016'],
    ['the year of a season in Chinese', '2022年春季学期', '2022'],
    ['a day with dots', '2020.11.25', '2020-11-25'],
    ['an ISO day', '2015-10-22', '2015-10-22'],
    ['an ISO day with its time', '2015-10-22 15:59:00-0400', '2015-10-22'],
    ['an ISO day with a time zone apart', '2015-10-22 15:59:00 +0800', '2015-10-22'],
  ])('reads %s', (_, text, expected) => {
    expect(readDate(text)).toBe(expected)
  })

  it.each([
    ['seasons', 'Fall 2015 – Spring 2016', '2015', '2016'],
    ['dots and a hyphen', '2020.09 - 2024.06', '2020-09', '2024-06'],
    ['a dash without spaces', '2020.09–2024.06', '2020-09', '2024-06'],
    ['an end that is now', '2024.10 - now', '2024-10', 'present'],
    ['an end in Chinese', '2024年9月 - 至今', '2024-09', 'present'],
    ['an end in Chinese without a hyphen', '2024年9月至今', '2024-09', 'present'],
    ['Chinese months', '2020年9月-2024年6月', '2020-09', '2024-06'],
    ['Chinese months of one year', '2023年6月—8月', '2023-06', '2023-08'],
    ['Chinese days of one month', '2025年7月1日—3日', '2025-07-01', '2025-07-03'],
    ['Chinese days of one year', '2025年6月30日—7月3日', '2025-06-30', '2025-07-03'],
    ['Chinese years with one 年', '2018—2022年', '2018', '2022'],
    ['months before years', '09.2020-06.2024', '2020-09', '2024-06'],
    ['months before years, present', '09.2020 - present', '2020-09', 'present'],
    ['names of months', 'Aug 2020 – Jun 2025', '2020-08', '2025-06'],
    ['a first month without its year', 'Sep - Dec 2021', '2021-09', '2021-12'],
    ['years', '2021-2022', '2021', '2022'],
    ['years with spaces', '2022 – 2024', '2022', '2024'],
    ['days', '2020.11.25 - 2020.12.02', '2020-11-25', '2020-12-02'],
    ['a year and a month of it', '2024 - 2024.05', '2024', '2024-05'],
    ['what is ongoing', '2023 - Ongoing', '2023', 'present'],
  ])('reads a period with %s', (_, text, start, end) => {
    expect(readDate(text)).toEqual({ start, end })
  })

  it.each([
    ['an invalid month', '2024.13'],
    ['a day that no calendar has', '2006-06-31'],
    ['a range that runs backwards', '2024 - 2022'],
    ['words', 'last summer'],
    ['a date with words', 'in 2024'],
    ['nothing', ''],
  ])('does not read %s', (_, text) => {
    expect(readDate(text)).toBeUndefined()
  })
})

describe('findDates', () => {
  it.each([
    ['a version', 'Qwen2.5-2507'],
    ['an arXiv id', 'arXiv:2304.10844'],
    ['a long number', '120241'],
    ['a word that begins like a month', 'Marching 2x'],
    ['an abbreviated year', 'ACL (24/25)'],
  ])('takes %s for no date', (_, text) => {
    expect(findDates(text)).toEqual([])
  })

  it('returns the position of a date', () => {
    expect(findDates('Won in May 2024, again 2025.')).toEqual([
      { index: 7, length: 8, value: '2024-05' },
      { index: 23, length: 4, value: '2025' },
    ])
  })

  it('finds a date that does not exist, without a value', () => {
    expect(findDates('on 2023-02-30')).toEqual([{ index: 3, length: 10, value: undefined }])
  })

  it('reads a text of a million digits to its end', () => {
    expect(findDates(`${'2024.'.repeat(200_000)} in May 2024`).at(-1)).toMatchObject({
      value: '2024-05',
    })
  })
})
