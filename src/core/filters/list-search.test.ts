import { describe, expect, it } from 'vitest'
import { createFacetedIndex } from './faceted-index.ts'
import { createListSearch } from './list-search.ts'
import { createSpelling, termsIn } from '../search/spelling.ts'

const items = ['language models', 'language agents', 'modern languages', '郑楚杰 zhengchujie'].map(
  (search, at) => ({ search, year: at < 2 ? '2025' : '2024' }),
)

const spelling = createSpelling({ readings: {}, names: {}, variants: '鄭郑傑杰', labels: {} })
const index = createFacetedIndex(items, {
  search: (item) => item.search,
  terms: (query) => termsIn(spelling, query),
  facets: { year: (item) => [item.year] },
})
const search = createListSearch(index, spelling)

describe('createListSearch', () => {
  it('finds everything and marks nothing without a query', () => {
    const hits = search({ q: ' ', year: [] })
    expect(hits.found).toBe(items)
    expect([hits.marks, hits.near, hits.nearMarks]).toEqual([undefined, [], undefined])
  })

  it('finds what contains every term', () => {
    const { found, marks, near } = search({ q: 'models language', year: [] })
    expect(found).toEqual([items[0]])
    expect(marks?.hits('Models')).toEqual(new Set([0]))
    expect(near).toEqual([])
  })

  it('reads traditional characters', () => {
    expect(search({ q: '鄭楚傑', year: [] }).found).toEqual([items[3]])
  })

  it('puts similar spellings beside exact hits', () => {
    const { found, near, nearMarks } = search({ q: 'langauge', year: [] })
    expect(found).toEqual([])
    expect(near).toEqual(items.slice(0, 3))
    expect(nearMarks?.parts('Language')).toEqual([{ text: 'Language', hit: true }])
  })

  it('applies the facets to similar spellings', () => {
    expect(search({ q: 'langauge', year: ['2024'] }).near).toEqual([items[2]])
  })

  it('does not look for similar spellings where enough is found', () => {
    const many = ['modle', 'modle', 'modle', 'modle', 'modle', 'model'].map((text) => ({
      search: text,
    }))
    const full = createFacetedIndex(many, { search: (item) => item.search, facets: {} })
    expect(createListSearch(full, spelling)({ q: 'modle' }).near).toEqual([])
    const few = createFacetedIndex(many.slice(2), { search: (item) => item.search, facets: {} })
    expect(createListSearch(few, spelling)({ q: 'modle' }).near).toHaveLength(1)
  })
})
