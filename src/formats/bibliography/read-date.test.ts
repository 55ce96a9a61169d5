import { describe, expect, it } from 'vitest'
import { dateFromParts, dateFromText } from './read-date.ts'

describe('dateFromText', () => {
  it.each([
    ['2024', '2024'],
    ['2024-07', '2024-07'],
    ['2024/7/4', '2024-07-04'],
    ['2024.07', '2024-07'],
    ['2024-07-28T10:00:00Z', '2024-07-28'],
    ['2024/2025', '2024'],
    ['2024-07/..', '2024-07'],
    ['2024年7月28日', '2024-07-28'],
    ['2024 年 7 月', '2024-07'],
    ['July 28th, 2024', '2024-07-28'],
    ['Sept. 2024', '2024-09'],
    ['28 July 2024', '2024-07-28'],
    ['2024 Jul 28', '2024-07-28'],
    ['07/2024', '2024-07'],
    ['7.2024', '2024-07'],
    ['2024/07', '2024-07'],
    ['July 2024', '2024-07'],
  ])('reads %s', (text, date) => {
    expect(dateFromText(text)).toEqual({ date })
  })

  it.each(['in press', '24', 'Spring 2024x', '2024a', 'before 2024', '2021 or 2022', 'soon'])(
    'reports %s',
    (text) => {
      expect(dateFromText(text)).toEqual({ unread: text })
    },
  )

  it.each([
    ['2023-02-30', '2023-02'],
    ['2024-13', '2024'],
    ['13/2024', '2024'],
    ['03/04/2024', '2024'],
    ['Spring 2024', '2024'],
    ['Q3 2024', '2024'],
    ['2024年春季', '2024'],
    ['2024年上半年', '2024'],
    ['2024年底', '2024'],
  ])('keeps of %s what there is: %s', (text, date) => {
    expect(dateFromText(text)).toEqual({ date, unread: text })
  })

  it('is empty for an empty text', () => {
    expect(dateFromText(' ')).toEqual({})
    expect(dateFromParts({})).toEqual({})
  })

  it.each([
    [{ year: '2024年', month: '5月' }, '2024-05'],
    [{ year: '2024', month: '五月' }, '2024-05'],
    [{ year: '2024', month: '12 月', day: '3日' }, '2024-12-03'],
    [{ year: '2020年6月' }, '2020-06'],
  ])('reads Chinese parts: %j', (parts, date) => {
    expect(dateFromParts(parts)).toEqual({ date })
  })
})
