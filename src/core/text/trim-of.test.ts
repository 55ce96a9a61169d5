import { describe, expect, it } from 'vitest'
import { trimEndOf, trimOf } from './trim-of.ts'

/** So long that a search from each character never ends. */
const MANY = 5_000_000

describe('trimEndOf', () => {
  it.each([
    ['nothing', 'a b', 'a b'],
    ['the run at the end', ' ,a, b ,; ', ' ,a, b'],
    ['everything', ' ,;', ''],
    ['the empty text', '', ''],
  ])('removes %s', (_, text, trimmed) => {
    expect(trimEndOf(text, /[\s,;]/u)).toBe(trimmed)
  })

  it('takes a pair of surrogates for one character', () => {
    expect(trimEndOf('a📧📧', /📧/u)).toBe('a')
    expect(trimEndOf('a𝒳', /[^\p{L}]/u)).toBe('a𝒳')
    expect(trimEndOf('𝒳', /[^\p{L}]/u)).toBe('𝒳')
    expect(trimEndOf('a\uDC00', /\uDC00/u)).toBe('a')
  })

  it('does not depend on runs within the text', () => {
    const text = `a${' '.repeat(MANY)}b`
    expect(trimEndOf(`${text}, `, /[\s,]/u)).toBe(text)
  })
})

describe('trimOf', () => {
  it.each([
    ['both ends', ', a, b; ', 'a, b'],
    ['the beginning only', '; a', 'a'],
    ['everything', ' ,;', ''],
  ])('removes %s', (_, text, trimmed) => {
    expect(trimOf(text, /[\s,;]/u)).toBe(trimmed)
  })

  it('takes a pair of surrogates for one character', () => {
    expect(trimOf('📧a📧', /📧/u)).toBe('a')
    expect(trimOf('𝒳', /[^\p{L}]/u)).toBe('𝒳')
  })
})
