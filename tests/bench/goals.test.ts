import { describe, expect, it } from 'vitest'
import { checkGoals, checkImport } from './goals.ts'
import type { PageResult, SizeResult } from './measure-size.ts'

const PAGE: PageResult = {
  fcp: 500,
  lcp: 500,
  cls: 0,
  blocking: 0,
  longestTask: 0,
  scriptBlocking: 0,
  hydration: 100,
  requests: 1,
  bytes: { html: 0, json: 0, js: 0, css: 0, font: 0, other: 0 },
  keyMedian: 30,
  key95: 60,
  settled95: 80,
  clear: 60,
  keystrokes: 50,
}

function result(size: number, ours: Partial<PageResult>, citeBox = 100): SizeResult {
  return {
    size,
    buildSeconds: 1,
    ours: { ...PAGE, ...ours },
    static: PAGE,
    plainLcp: 500,
    citeBox: { first: citeBox, again: citeBox / 2 },
  }
}

const missed = (results: SizeResult[]) =>
  checkGoals(results).flatMap(({ goal, met }) => (met ? [] : [goal]))

describe('checkGoals', () => {
  it('are all met at their very limits', () => {
    const limits = { lcp: 525, requests: 12, key95: 72, settled95: 108 }
    const results = [
      result(20, limits),
      result(100, { ...limits, scriptBlocking: 50 }, 100),
      result(1_000, { ...limits, scriptBlocking: 100 }),
      result(10_000, { ...limits, key95: 108, scriptBlocking: 150 }),
    ]
    expect(missed(results)).toEqual([])
  })

  it.each<[string, number, Partial<PageResult>, string]>([
    ['a late largest paint', 20, { lcp: 530 }, "LCP at 20, times the static page's"],
    ['any layout shift', 100, { cls: 0.0001 }, 'layout shift at 100'],
    ['many requests', 100, { requests: 13 }, 'requests at 100'],
    [
      'a slow search',
      1_000,
      { key95: 73, settled95: 73 },
      'keystroke at 1000, times the static page',
    ],
    [
      'a list that does not come to rest',
      20,
      { settled95: 91 },
      'settled at 20, times the keystroke',
    ],
    ['a blocking take-over', 100, { scriptBlocking: 51 }, 'blocking of the take-over at 100, ms'],
    ['one of more', 1_000, { scriptBlocking: 101 }, 'blocking of the take-over at 1000, ms'],
    ['one of most', 10_000, { scriptBlocking: 151 }, 'blocking of the take-over at 10000, ms'],
  ])('notice %s', (_, size, ours, goal) => {
    expect(missed([result(size, ours)])).toEqual([goal])
  })

  it('notice a cite box that is slow to open', () => {
    expect(missed([result(100, {}, 101)])).toEqual(['opening the cite box at 100, ms'])
  })

  it('notice a search that grows with the list', () => {
    expect(missed([result(100, {}), result(10_000, { key95: 91 })])).toEqual([
      'keystroke at 10000, times that at 100',
    ])
  })

  it('say nothing about sizes that were not measured', () => {
    expect(checkGoals([result(10, {})]).map(({ goal }) => goal)).toEqual([
      "LCP at 10, times the static page's",
      'layout shift at 10',
      'requests at 10',
      'keystroke at 10, times the static page',
      'settled at 10, times the keystroke',
    ])
  })

  it('count a number that could not be measured as missed', () => {
    expect(missed([result(10, { lcp: Number.NaN })])).toHaveLength(1)
  })
})

describe('checkImport', () => {
  const at = (entries: number, milliseconds: number, memory: number) =>
    checkImport([{ entries, milliseconds, memory }]).map(({ met }) => met)

  it('is met at its very limits', () => {
    expect(at(2_500, 5_000, 500_000_000)).toEqual([true, true])
  })

  it('notices time and memory beyond them', () => {
    expect(at(2_500, 5_001, 500_000_001)).toEqual([false, false])
  })

  it('says nothing about other sizes', () => {
    expect(at(250, 9_000, 1)).toEqual([])
  })
})
