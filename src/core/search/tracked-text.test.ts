import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import {
  concatTracked,
  foldJoined,
  foldJoinedTracked,
  foldTracked,
  wordsOf,
  type TrackedText,
} from './tracked-text.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 40 })
const awkward = fc
  .array(
    fc.constantFrom(
      'a',
      'É',
      'e\u0301',
      '\\"',
      '{',
      '}',
      '$',
      '\\o',
      '\\textbf',
      ' ',
      '-',
      '鄭',
      'ﬃ',
      '𠮷',
      '½',
    ),
  )
  .map((pieces) => pieces.join(''))

/** The stretch of the original for a word of the folded text. */
function original(text: string, word: string, folded: TrackedText = foldTracked(text)): string {
  const at = folded.text.indexOf(word)
  return text.slice(folded.from[at], folded.to[at + word.length - 1])
}

describe('foldTracked', () => {
  it('folds as fold does', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, awkward), (text) => {
        expect(foldTracked(text).text).toBe(fold(text))
      }),
    )
  })

  it('has a place within the original for every unit, in order', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, awkward), (text) => {
        const folded = foldTracked(text)
        expect(folded.from).toHaveLength(folded.text.length)
        expect(folded.to).toHaveLength(folded.text.length)
        folded.from.forEach((from, at) => {
          expect(from).toBeLessThan(folded.to[at] ?? 0)
          expect(from).toBeGreaterThanOrEqual(folded.from[at - 1] ?? 0)
          expect(folded.to[at]).toBeLessThanOrEqual(text.length)
        })
      }),
    )
  })

  it.each([
    ['case', 'The DataMan', 'dataman', 'DataMan'],
    ['accents', 'Herr Müller kommt', 'muller', 'Müller'],
    ['accents as marks', 'Herr Mu\u0308ller kommt', 'muller', 'Mu\u0308ller'],
    ['width', 'a Ｑｗｅｎ２', 'qwen2', 'Ｑｗｅｎ２'],
    ['ligatures', 'an eﬃcient way', 'ffi', 'ﬃ'],
    ['punctuation before', '《数据》管理', '管理', '管理'],
    ['apostrophes', 'by O’Brien', 'obrien', 'O’Brien'],
    ['accents of LaTeX', String.raw`by G\"{o}del`, 'godel', String.raw`G\"{o}del`],
    ['letters of LaTeX', String.raw`by S{\o}ren`, 'soren', String.raw`S{\o}ren`],
    ['formulae', 'the $L^2$ norm', 'l2', 'L^2'],
    ['letters beyond the first plane', '𠮷野家', '野', '野'],
  ])('finds the place through %s', (_, text, word, place) => {
    expect(original(text, word)).toBe(place)
  })

  it('reads characters as others', () => {
    const folded = foldTracked(
      '鄭楚傑',
      new Map([
        ['鄭', '郑'],
        ['傑', '杰'],
      ]),
    )
    expect(folded.text).toBe('郑楚杰')
    expect(folded.from).toEqual([0, 1, 2])
  })
})

describe('foldJoined', () => {
  it.each([
    ['Pre-training of T-5', 'pretraining of t5'],
    ['Rui‑Jie Zhu', 'ruijie zhu'],
    ['a -- b - c', 'a b c'],
    ['no hyphen', 'no hyphen'],
  ])('leaves out the hyphens inside words of %j', (text, joined) => {
    expect(foldJoined(text)).toBe(joined)
  })

  it('is tracked the same way', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, awkward), (text) => {
        expect(foldJoinedTracked(text).text).toBe(foldJoined(text))
      }),
    )
    const text = 'On Pre-training'
    expect(original(text, 'pretraining', foldJoinedTracked(text))).toBe('Pre-training')
  })
})

describe('wordsOf and concatTracked', () => {
  it('take a text apart and put it together in another order', () => {
    const words = wordsOf(foldTracked('Ru Peng'))
    expect(words.map(({ text }) => text)).toEqual(['ru', 'peng'])
    expect(concatTracked(words.toReversed())).toEqual({
      text: 'pengru',
      from: [3, 4, 5, 6, 0, 1],
      to: [4, 5, 6, 7, 1, 2],
    })
  })

  it('find no words in nothing', () => {
    expect(wordsOf(foldTracked(' '))).toEqual([])
  })
})
