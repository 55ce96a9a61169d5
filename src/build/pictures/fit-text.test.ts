import { describe, expect, it } from 'vitest'
import { fitText, type Room } from './fit-text.ts'
import type { Measure } from './wrap-text.ts'

/** Letters as wide as the font is large. */
const measure: Measure = (text) => text.length

const fit = (text: string, room: Partial<Room> = {}) => {
  const { size, lines } = fitText(
    [{ text, lang: 'en', weight: 600, ink: 'ink' }],
    { width: 100, sizes: [10, 5], lines: () => 2, ...room },
    measure,
  )
  return { size, lines: lines.map((line) => line.map(({ text }) => text).join('')) }
}

describe('fitText', () => {
  it('takes the first size where there is room enough', () => {
    expect(fit('a short text')).toEqual({ size: 10, lines: ['a short', 'text'] })
  })

  it('shrinks a text that is longer', () => {
    expect(fit('a text of more than thirty letters')).toEqual({
      size: 5,
      lines: ['a text of more than', 'thirty letters'],
    })
  })

  it('shrinks a text rather than to break a word', () => {
    expect(fit('a commonsense-aware b')).toEqual({ size: 5, lines: ['a commonsense-aware', 'b'] })
    expect(fit('incomprehensibilities').lines).toEqual(['incomprehensibilitie', 's'])
  })

  it('never breaks a word to make lines equal', () => {
    expect(fit('aaa bbbbbbbbb', { balanced: true }).lines).toEqual(['aaa', 'bbbbbbbbb'])
    expect(fit('aaaaaaaaa b', { balanced: true }).lines).toEqual(['aaaaaaaaa', 'b'])
  })

  it('allows as many lines as a size has room for', () => {
    expect(fit('one two three four five', { lines: (size) => (size === 10 ? 3 : 9) }).size).toBe(10)
    expect(fit('one two three four five', { lines: (size) => (size === 10 ? 1 : 9) }).size).toBe(5)
  })

  it('cuts what fits in no size', () => {
    const { size, lines } = fit('word '.repeat(40))
    expect(size).toBe(5)
    expect(lines).toEqual(['word word word word', 'word word word word…'])
  })

  it('makes lines about equally long, but never more of them', () => {
    expect(fit('aaa bbb ccc d', { balanced: true }).lines).toEqual(['aaa bbb', 'ccc d'])
    expect(fit('aa bb cc dd', { sizes: [10], balanced: true }).lines).toEqual(['aa bb', 'cc dd'])
  })

  it('has no lines for no text', () => {
    expect(fitText([], { width: 100, sizes: [10], lines: () => 1 }, measure).lines).toEqual([])
  })
})
