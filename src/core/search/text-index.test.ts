import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesAll } from './fold.ts'
import { createTextIndex } from './text-index.ts'

const items = [{ search: 'data management' }, { search: 'language data' }, { search: '数据 语言' }]

describe('createTextIndex', () => {
  it('finds everything, as the very list, without terms', () => {
    expect(createTextIndex(items)([])).toBe(items)
  })

  it('finds the items with every term, in their order', () => {
    expect(createTextIndex(items)(['data'])).toEqual([items[0], items[1]])
    expect(createTextIndex(items)(['data', 'lang'])).toEqual([items[1]])
    expect(createTextIndex(items)(['语'])).toEqual([items[2]])
  })

  it('finds nothing in an empty list', () => {
    expect(createTextIndex([])(['data'])).toEqual([])
  })

  it.each([
    ['a longer word', ['da'], ['data']],
    ['a word that contains the former', ['ata'], ['data']],
    ['one more word', ['data'], ['data', 'man']],
  ])('does not look again at what a wider query left out, after %s', (_, wide, narrow) => {
    const reads = { count: 0 }
    const find = createTextIndex([countReads('data management', reads), countReads('other', reads)])
    find(wide)
    reads.count = 0
    expect(find(narrow)).toHaveLength(1)
    expect(reads.count).toBe(1)
  })

  it('answers the same question from memory', () => {
    const reads = { count: 0 }
    const find = createTextIndex([countReads('data management', reads)])
    const found = find(['data', 'man'])
    reads.count = 0
    expect(find(['data', 'man'])).toBe(found)
    expect(reads.count).toBe(0)
  })

  it('looks at everything again after a query that is not narrower', () => {
    const find = createTextIndex(items)
    expect(find(['management'])).toHaveLength(1)
    expect(find(['language'])).toHaveLength(1)
    expect(find(['da'])).toHaveLength(2)
  })

  it('gives the same answers whatever was asked before', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '数'), minLength: 1, maxLength: 3 })
    const queries = fc.array(fc.uniqueArray(word, { maxLength: 3 }), { maxLength: 12 })
    const texts = fc.array(fc.array(word).map((words) => ({ search: words.join(' ') })))
    fc.assert(
      fc.property(texts, queries, (list, asked) => {
        const find = createTextIndex(list)
        for (const terms of asked) {
          expect(find(terms)).toEqual(list.filter((item) => matchesAll(item.search, terms)))
        }
      }),
    )
  })
})

function countReads(search: string, reads: { count: number }): { readonly search: string } {
  return {
    get search() {
      reads.count += 1
      return search
    },
  }
}
