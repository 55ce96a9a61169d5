import { describe, expect, it } from 'vitest'
import { createNearIndex } from './near-index.ts'

const items = [
  'processbench identifying errors in reasoning 2024',
  'process reward models',
  'language models zhengchujie',
  '大语言模型 综述',
].map((search) => ({ search }))

function near(...terms: string[]): string[] {
  return createNearIndex(items)(terms).items.map(({ search }) => search.split(' ')[0] ?? '')
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
    const { wanted } = createNearIndex(items)(['langauge', 'models'])
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
    const find = createNearIndex([counted])
    find(['data'])
    expect(reads).toBe(0)
    expect(find(['langauge']).items).toHaveLength(1)
  })
})
