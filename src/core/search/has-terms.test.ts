import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchTerms } from './fold.ts'
import { hasTerms } from './has-terms.ts'

describe('hasTerms', () => {
  it.each(['a', '2', '数', ' x ', '①', '™'])('is true for %j', (query) => {
    expect(hasTerms(query)).toBe(true)
  })

  it.each(['', ' ', '—', '?!', '\u0301', '🎉'])('is false for %j', (query) => {
    expect(hasTerms(query)).toBe(false)
  })

  it('is true wherever there are terms', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        fc.pre(searchTerms(query).length > 0)
        expect(hasTerms(query)).toBe(true)
      }),
    )
  })
})
