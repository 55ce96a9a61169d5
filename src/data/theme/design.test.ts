import { describe, expect, it } from 'vitest'
import { contrast } from '#core/colours/contrast.ts'
import { designOf } from './design.ts'
import { COLOURS, FONTS } from './tokens.ts'

describe('the design of a site', () => {
  it('is that of the tokens where there is no theme', () => {
    const { colours, fonts } = designOf()
    const { 'seal-ink': sealInk, ...others } = colours
    expect(others).toEqual(COLOURS)
    expect(fonts).toEqual(FONTS)
    expect(sealInk).toEqual({ light: COLOURS.paper.light, dark: COLOURS.paper.light })
  })

  it('takes one color for both sides, or each side for itself', () => {
    const { colours } = designOf({
      paper: '#eef6f4',
      ink: { dark: '#ddeeee' },
      rule: { light: '#cccccc', dark: '#333333' },
      kind: { talk: { light: '#556600' } },
    })
    expect(colours.paper).toEqual({ light: '#eef6f4', dark: '#eef6f4' })
    expect(colours.ink).toEqual({ light: designOf().colours.ink.light, dark: '#ddeeee' })
    expect(colours.rule).toEqual({ light: '#cccccc', dark: '#333333' })
    expect(colours['kind.talk']).toEqual({
      light: '#556600',
      dark: designOf().colours['kind.talk'].dark,
    })
  })

  it.each([
    ['indigo', 'kind.paper'],
    ['cinnabar', 'kind.award'],
    ['muted', 'kind.other'],
  ] as const)(
    'changes %s and %s together, until the second has a color of its own',
    (one, other) => {
      expect(designOf().colours[other]).toEqual(designOf().colours[one])
      const shades = { light: '#123456', dark: '#abcdef' }
      expect(designOf({ [one]: shades }).colours[other]).toEqual(shades)
      const kind = { [other.slice('kind.'.length)]: { light: '#654321' } }
      expect(designOf({ [one]: shades, kind }).colours[other]).toEqual({
        light: '#654321',
        dark: '#abcdef',
      })
    },
  )

  it.each([
    [
      'that of what is set off, in light and in dark',
      { cinnabar: { light: '#00705a', dark: '#63c7ac' } },
      '#00705a',
      '#00705a',
    ],
    ['its own', { cinnabar: '#00705a', seal: { dark: '#123456' } }, '#00705a', '#123456'],
    [
      'as it was where only the dark side is another',
      { cinnabar: { dark: '#63c7ac' } },
      '#a8321f',
      '#b23a27',
    ],
  ])('has a seal whose color is %s', (_, theme, light, dark) => {
    expect(designOf(theme).colours.seal).toEqual({ light, dark })
  })

  it.each([
    ['the paper', { paper: '#eef6f4' }, '#eef6f4'],
    ['white, where the paper is too dark', { paper: '#203030' }, '#ffffff'],
    ['black, on a bright seal', { seal: '#ffcc00' }, '#000000'],
  ])('writes on the seal in the color of %s', (_, theme, ink) => {
    const { colours } = designOf(theme)
    expect(colours['seal-ink'].light).toBe(ink)
    expect(contrast(ink, colours.seal.light)).toBeGreaterThanOrEqual(4.5)
  })

  it('puts the fonts of a theme before its own', () => {
    const { fonts } = designOf({ serif: ['Kaiti SC', 'KaiTi'] })
    expect(fonts.serif.slice(0, 3)).toEqual(['Kaiti SC', 'KaiTi', 'Source Serif'])
    expect(fonts.sans).toEqual(designOf().fonts.sans)
  })
})
