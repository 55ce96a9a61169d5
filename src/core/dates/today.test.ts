import { describe, expect, it } from 'vitest'
import { dayOfToday, hasEnded, hasPassed } from './today.ts'

describe('dayOfToday', () => {
  it('is the day of the clock on the wall', () => {
    expect(dayOfToday(new Date(2026, 6, 5, 23, 59))).toBe('2026-07-05')
  })
})

describe('hasPassed', () => {
  it.each([
    ['2026-07-27', true],
    ['2026-07-28', false],
    ['2026-07-29', false],
    ['2026-06', true],
    ['2026-07', false],
    ['2025', true],
    ['2026', false],
  ])('of %s on 28 July 2026 is %s', (date, expected) => {
    expect(hasPassed(date, '2026-07-28')).toBe(expected)
  })
})

describe('hasEnded', () => {
  it.each([
    [{ start: '2020', end: '2024-06' }, true],
    [{ start: '2020', end: 'present' }, false],
    [{ start: '2020', end: '2027' }, false],
    [{ start: '2020' }, false],
  ] as const)('of %j is %s', (period, expected) => {
    expect(hasEnded(period, '2026-07-28')).toBe(expected)
  })
})
