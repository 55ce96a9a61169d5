import { describe, expect, it } from 'vitest'
import { blockingTime, median, percentile } from './statistics.ts'

describe('median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 2, 3], 2.5],
    [[], Number.NaN],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected)
  })

  it('leaves the values in their order', () => {
    const values = [3, 1, 2]
    median(values)
    expect(values).toEqual([3, 1, 2])
  })
})

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at)

  it.each([
    [0, 1],
    [0.5, 50],
    [0.95, 95],
    [1, 100],
  ])('%d of 1 … 100 is %d', (share, expected) => {
    expect(percentile(hundred, share)).toBe(expected)
  })

  it('of one value is that value', () => {
    expect(percentile([7], 0.95)).toBe(7)
  })
})

describe('blockingTime', () => {
  it('counts only what a task takes beyond 50 ms', () => {
    expect(blockingTime([20, 50, 51, 250])).toBe(201)
  })
})
