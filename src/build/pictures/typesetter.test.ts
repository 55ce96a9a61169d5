import { beforeAll, describe, expect, it } from 'vitest'
import { createTypesetter, type TextStyle } from './typesetter.ts'

const typesetter = createTypesetter()
const bold: TextStyle = { weight: 600, lang: 'en' }

const SAMPLE = '郑楚杰彭儒 “引号” Office AVATAR x'
beforeAll(() => typesetter.load(SAMPLE, 600))

describe('a typesetter', () => {
  it('gives every Chinese character an outline of its own, as wide as the em', () => {
    const { glyphs, width } = typesetter.set('郑楚杰彭儒', { weight: 600, lang: 'zh' })
    expect(new Set(glyphs.map(({ outline }) => outline)).size).toBe(5)
    expect(glyphs.map(({ x }) => x)).toEqual([0, 1000, 2000, 3000, 4000])
    expect(width).toBe(5000)
  })

  it('kerns, and writes ligatures as one', () => {
    const widthOf = (text: string) => typesetter.set(text, bold).width
    expect(widthOf('AV')).toBeLessThan(widthOf('A') + widthOf('V'))
    expect(typesetter.set('ffi', bold).glyphs.length).toBeLessThan(3)
  })

  it('sets quotation marks of Chinese texts as wide as characters', () => {
    const widthIn = (lang: 'en' | 'zh') => typesetter.set('“', { weight: 600, lang }).width
    expect(widthIn('zh')).toBe(1000)
    expect(widthIn('en')).toBeLessThan(600)
  })

  it('places the two scripts one behind the other', () => {
    const both = typesetter.set('x郑', bold)
    expect(both.glyphs[1]?.x).toBe(typesetter.set('x', bold).width)
  })

  it('draws the same outlines each time', async () => {
    const other = createTypesetter()
    await other.load(SAMPLE, 600)
    expect(other.set('郑 Office', bold)).toEqual(typesetter.set('郑 Office', bold))
  })

  it('reports what it cannot set, and never sets an empty box for it', () => {
    expect(typesetter.canSet('郑', bold)).toBe(true)
    expect(typesetter.canSet('ع', bold)).toBe(false)
    expect(() => typesetter.set('ع', bold)).toThrow('no font is loaded for ع')
  })

  it('sets a text in a weight only when that has been loaded', () => {
    expect(typesetter.canSet('郑', { weight: 400, lang: 'zh' })).toBe(false)
  })
})
