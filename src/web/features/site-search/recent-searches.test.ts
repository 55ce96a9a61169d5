import { beforeEach, describe, expect, it, vi } from 'vitest'
import { recentSearches, rememberSearch } from './recent-searches.ts'

beforeEach(() => localStorage.clear())

describe('recent searches', () => {
  it('are none at first', () => {
    expect(recentSearches()).toEqual([])
  })

  it('have the latest first, each once, at most five', () => {
    for (const query of ['a', 'b', 'c', 'd', 'a', 'e', 'f']) rememberSearch(query)
    expect(recentSearches()).toEqual(['f', 'e', 'a', 'd', 'c'])
  })

  it('leave out the spaces around a query, and queries of nothing else', () => {
    rememberSearch('  彭儒 ')
    rememberSearch('   ')
    expect(recentSearches()).toEqual(['彭儒'])
  })

  it.each(['no JSON', '{"a":1}', '[1, null, "kept"]'])(
    'survive what is not theirs: %s',
    (stored) => {
      localStorage.setItem('recent-searches', stored)
      expect(recentSearches()).toEqual(stored.includes('kept') ? ['kept'] : [])
    },
  )

  it('are none where storage is switched off', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied')
    })
    expect(() => rememberSearch('a')).not.toThrow()
    expect(recentSearches()).toEqual([])
    vi.restoreAllMocks()
  })
})
