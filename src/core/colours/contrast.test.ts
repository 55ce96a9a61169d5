import { describe, expect, it } from 'vitest'
import { contrast, nearestShade } from './contrast.ts'

describe('contrast', () => {
  // As other calculators for WCAG 2 have them.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4.0],
    ['#0000ff', '#ffffff', 8.59],
    ['#ffff00', '#ffffff', 1.07],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2)
    expect(contrast(other, one)).toBe(contrast(one, other))
  })

  it('takes large and small letters for the same', () => {
    expect(contrast('#A8321F', '#FBF9F4')).toBe(contrast('#a8321f', '#fbf9f4'))
  })
})

const readableOn =
  (...grounds: string[]) =>
  (shade: string) =>
    grounds.every((ground) => contrast(shade, ground) >= 4.5)

describe('the nearest shade', () => {
  it.each([
    ['#ff0000', '#ffffff', '#ed0000'],
    ['#00ff00', '#ffffff', '#008a00'],
    ['#0000ff', '#000000', '#5e5eff'],
    ['#777777', '#ffffff', '#757575'],
    ['#ffffff', '#ffffff', '#757575'],
    ['#000000', '#000000', '#757575'],
  ])('of %s that can be read on %s is %s', (colour, ground, shade) => {
    expect(nearestShade(colour, readableOn(ground))).toBe(shade)
  })

  it('is the color itself where that fits', () => {
    expect(nearestShade('#a8321f', () => true)).toBe('#a8321f')
  })

  it('is none where nothing fits', () => {
    expect(nearestShade('#a8321f', readableOn('#ffffff', '#555555'))).toBeUndefined()
  })

  it.each(['#a8321f', '#1f4b7a', '#00705a', '#7a5b00', '#6d3f83', '#f0897a', '#123456'])(
    'keeps the hue of %s',
    (colour) => {
      const shade = nearestShade(colour, readableOn('#fbf9f4')) ?? ''
      expect(channelOrder(shade)).toEqual(channelOrder(colour))
    },
  )
})

function channelOrder(colour: string): number[] {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  return [0, 1, 2].toSorted((a, b) => (channels[a] ?? 0) - (channels[b] ?? 0))
}
