import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNearIndex, isForgiven, isOneTypo } from './near-index.ts'
import { editDistance } from './nearest.ts'

const items = [
  'processbench identifying errors in reasoning 2024',
  'process reward models',
  'language models zhengchujie',
  '大语言模型 综述',
].map((search) => ({ search }))

function near(...terms: string[]): string[] {
  return createNearIndex(items)
    .find(terms)
    .items.map(({ search }) => search.split(' ')[0] ?? '')
}

describe('createNearIndex', () => {
  it.each([
    ['a typo', ['procesbench'], ['processbench']],
    ['a typo in pinyin', ['zhengchujei'], ['language']],
    ['a typo next to a right word', ['langauge', 'models'], ['language']],
    ['two words with a typo each', ['proces', 'rewrad'], ['process']],
    ['a typo in a word being typed', ['identifz'], []],
    ['nothing in short words', ['eror'], []],
    ['nothing in Han', ['大语言模形'], []],
    ['nothing where another word is not there', ['langauge', 'cooking'], []],
    ['nothing without terms', [], []],
  ])('forgives %s: %j', (_, terms, found) => {
    expect(near(...terms)).toEqual(found)
  })

  it('leaves out what is found without typos', () => {
    expect(near('models')).toEqual([])
    expect(near('modles')).toEqual(['process', 'language'])
  })

  it('gives what stands for each term', () => {
    const { wanted } = createNearIndex(items).find(['langauge', 'models'])
    expect(wanted).toEqual([['langauge', 'language'], ['models']])
  })

  it('gathers the words only when they are needed', () => {
    let reads = 0
    const counted = {
      get search() {
        reads += 1
        return 'language'
      },
    }
    const { find } = createNearIndex([counted])
    find(['data'])
    expect(reads).toBe(0)
    expect(find(['langauge']).items).toHaveLength(1)
  })
})

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
