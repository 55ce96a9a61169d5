import { describe, expect, it } from 'vitest'
import { createRandom } from './random.ts'

describe('createRandom', () => {
  it('repeats itself for the same seed and not for another', () => {
    const draw = (seed: number) => {
      const random = createRandom(seed)
      return Array.from({ length: 20 }, () => random.next())
    }
    expect(draw(1)).toEqual(draw(1))
    expect(draw(1)).not.toEqual(draw(2))
  })

  it('stays within its bounds and reaches both', () => {
    const random = createRandom(3)
    const drawn = Array.from({ length: 500 }, () => random.between(2, 5))
    expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([2, 5])
  })

  it('samples different values, at most all there are', () => {
    const random = createRandom(4)
    expect(random.sample(['a', 'b', 'c'], 9).toSorted()).toEqual(['a', 'b', 'c'])
    expect(new Set(random.sample([1, 2, 3, 4, 5], 3)).size).toBe(3)
  })

  it('refuses to pick from nothing', () => {
    expect(() => createRandom(5).pick([])).toThrow('nothing to pick from')
  })
})
