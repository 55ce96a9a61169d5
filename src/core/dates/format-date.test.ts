import { describe, expect, it } from 'vitest'
import { formatDate, formatMonth, formatPeriod } from './format-date.ts'

describe('formatDate', () => {
  it.each([
    ['2025', '2025', '2025年'],
    ['2025-07', 'Jul 2025', '2025年7月'],
    ['2025-07-28', '28 Jul 2025', '2025年7月28日'],
    ['2025-12-01', '1 Dec 2025', '2025年12月1日'],
    ['2024-02-29', '29 Feb 2024', '2024年2月29日'],
  ])('writes %s as %j and %j', (date, en, zh) => {
    expect(formatDate(date, 'en')).toBe(en)
    expect(formatDate(date, 'zh')).toBe(zh)
  })
})

describe('formatMonth', () => {
  it.each([
    ['2025-09', 'Sep', '9月'],
    ['2025-10-03', 'Oct', '10月'],
    ['2025', '', ''],
  ])('writes the month of %s as %j and %j', (date, en, zh) => {
    expect(formatMonth(date, 'en')).toBe(en)
    expect(formatMonth(date, 'zh')).toBe(zh)
  })
})

describe('formatPeriod', () => {
  it.each([
    [{ start: '2022-09', end: 'present' }, 'Sep 2022 – present', '2022年9月至今'],
    [{ start: '2018', end: '2022' }, '2018 – 2022', '2018—2022年'],
    [{ start: '2023-06', end: '2023-08' }, 'Jun 2023 – Aug 2023', '2023年6月—8月'],
    [{ start: '2022-09', end: '2023-06' }, 'Sep 2022 – Jun 2023', '2022年9月—2023年6月'],
    [{ start: '2025-07-01', end: '2025-07-03' }, '1 Jul 2025 – 3 Jul 2025', '2025年7月1日—7月3日'],
    [{ start: '2022', end: '2023-06' }, '2022 – Jun 2023', '2022年—2023年6月'],
    [{ start: '2023', end: '2023-06' }, '2023 – Jun 2023', '2023年—2023年6月'],
    [{ start: '2025-03' }, 'Mar 2025', '2025年3月'],
    [{ start: '2025', end: '2025' }, '2025', '2025年'],
  ])('writes %j as %j and %j', (period, en, zh) => {
    expect(formatPeriod(period, 'en')).toBe(en)
    expect(formatPeriod(period, 'zh')).toBe(zh)
  })
})
