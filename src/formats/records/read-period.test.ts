import { expect, test } from 'vitest'
import { isOngoing, readPeriod } from './read-period.ts'

test.each(['present', 'Ongoing', 'NOW', 'current', '至今', 'to date'])('%s is ongoing', (text) => {
  expect(isOngoing(text)).toBe(true)
})

test.each(['', 'soon', '2024', 'nowhere'])('%j is not ongoing', (text) => {
  expect(isOngoing(text)).toBe(false)
})

test.each([
  [{ date: '2020' }, { date: '2021' }, { start: '2020', end: '2021' }, []],
  [{ date: '2020-05' }, { date: '2020' }, { start: '2020-05', end: '2020' }, []],
  [{ date: '2020' }, 'present' as const, { start: '2020', end: 'present' }, []],
  [{ date: '2020' }, {}, { start: '2020' }, []],
  [{ date: '2020' }, { date: '2019' }, { start: '2020' }, ['x: 2020 – 2019']],
  [{ date: '2020' }, { unread: 'soon' }, { start: '2020' }, ['x: soon']],
  [{ unread: 'once' }, { date: '2019' }, undefined, ['x: once']],
  [{}, { date: '2019' }, undefined, ['x: – 2019']],
  [{}, {}, undefined, ['x: –']],
])('from %o to %o is %o', (start, end, period, problems) => {
  const reported: string[] = []
  expect(readPeriod({ start, end }, 'x', (_, found) => reported.push(found.trim()))).toEqual(period)
  expect(reported).toEqual(problems)
})
