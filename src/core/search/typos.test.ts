import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from './nearest.ts'
import { isForgiven, isOneTypo } from './typos.ts'

describe('isForgiven', () => {
  it.each(['model', 'процесс', 'qwen25', 'zhengchujie'])('is true for %j', (term) => {
    expect(isForgiven(term)).toBe(true)
  })

  it.each(['', 'data', 'qwen', '20245', '大语言模型', 'ai大语言模型'])(
    'is false for %j',
    (term) => {
      expect(isForgiven(term)).toBe(false)
    },
  )
})

describe('isOneTypo', () => {
  it.each([
    ['a letter too few', 'procesbench', 'processbench'],
    ['a letter too many', 'modells', 'models'],
    ['another letter', 'langoage', 'language'],
    ['swapped letters', 'langauge', 'language'],
    ['a typo in the first letter', 'kanguage', 'language'],
    ['a first letter too few', 'anguage', 'language'],
    ['swapped first letters', 'alnguage', 'language'],
    ['a typo in the last letter', 'modem', 'model'],
    ['a last letter too many', 'modela', 'model'],
    ['swapped last letters', 'modle', 'model'],
    ['a typo in the beginning of a word', 'procesben', 'processbench'],
  ])('forgives %s: %s for %s', (_, term, word) => {
    expect(isOneTypo(term, word)).toBe(true)
  })

  it.each([
    ['no typo at all', 'model', 'model'],
    ['the beginning of a word', 'model', 'models'],
    ['two typos', 'langoagw', 'language'],
    ['letters swapped over another', 'elmod', 'model'],
    ['a typo that nothing after it confirms', 'modex', 'modelling'],
    ['an empty word', 'model', ''],
    ['a typo in the middle of a longer word', 'anguagz', 'metalanguage'],
  ])('does not count %s: %s for %s', (_, term, word) => {
    expect(isOneTypo(term, word)).toBe(false)
  })

  it('agrees with the edit distance on whole words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 8 })
    fc.assert(
      fc.property(word, word, (term, other) => {
        const prefixes = Array.from({ length: other.length + 1 }, (_, at) => other.slice(0, at))
        const nearest = Math.min(...prefixes.map((prefix) => editDistance(term, prefix)))
        const isTypo = isOneTypo(term, other)
        const whole = editDistance(term, other) === 1 && !other.startsWith(term)
        expect(isTypo || !whole).toBe(true)
        expect(isTypo ? nearest : 1).toBe(1)
      }),
    )
  })
})
