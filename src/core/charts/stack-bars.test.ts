import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barHeight, column, isLabelled, stackBars } from './stack-bars.ts'

const SCALE = { max: 4, height: 40, base: 50 }

describe('stackBars', () => {
  it('stacks upwards from the base line', () => {
    const stacked = stackBars(
      [
        ['a', 1],
        ['b', 3],
      ],
      SCALE,
    )
    expect(stacked).toEqual([
      { key: 'a', y: 40, height: 10 },
      { key: 'b', y: 10, height: 30 },
    ])
  })

  it('leaves out what is nothing', () => {
    expect(stackBars([['a', 0]], SCALE)).toEqual([])
  })

  it('leaves no gap and no overlap between segments', () => {
    const values = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(values, (list) => {
        const max = list.reduce((total, value) => total + value, 0)
        const stacked = stackBars(list.entries(), { max, height: 60, base: 74 })
        const bottoms = [74, ...stacked.map(({ y }) => y)]
        for (const [at, { y, height }] of stacked.entries()) {
          expect(y + height).toBe(bottoms[at])
        }
      }),
    )
  })
})

describe('barHeight', () => {
  it.each([
    [0, 0],
    [1, 10],
    [4, 40],
    [0.01, 1.5],
  ])('draws %d of 4 as %d of 40 pixels', (value, pixels) => {
    expect(barHeight(value, SCALE)).toBe(pixels)
  })

  it('is nothing where there is nothing to compare with', () => {
    expect(barHeight(1, { max: 0, height: 40 })).toBe(0)
  })
})

describe('isLabelled', () => {
  const labelled = (count: number, room: number) =>
    Array.from({ length: count }, (_, at) => at).filter((at) => isLabelled(at, count, room))

  it('labels every column where there is room', () => {
    expect(labelled(7, 8)).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  it('labels every second, fifth, tenth column where there are more, the last one always', () => {
    expect(labelled(9, 8)).toEqual([0, 2, 4, 6, 8])
    expect(labelled(31, 8)).toEqual([0, 5, 10, 15, 20, 25, 30])
    expect(labelled(60, 8)).toEqual([9, 19, 29, 39, 49, 59])
  })

  it('never labels more than there is room for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), (count) => {
        expect(labelled(count, 8).length).toBeLessThanOrEqual(8)
        expect(labelled(count, 8)).toContain(count - 1)
      }),
    )
  })
})

describe('column', () => {
  it('divides the width evenly, with the bar in the middle', () => {
    expect(column(1, 4)).toEqual({ x: 25, width: 25, barX: 34, barWidth: 7 })
  })

  it('lets many bars be close', () => {
    const { width, barWidth } = column(0, 40)
    expect(barWidth / width).toBeGreaterThan(0.8)
  })

  it('stays within the drawing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), (count) => {
        const { barX, barWidth } = column(count - 1, count)
        expect(barX + barWidth).toBeLessThanOrEqual(100.01)
      }),
    )
  })
})
