import { describe, expect, it } from 'vitest'
import { authorName, authorNames } from './author-name.ts'

describe('an author', () => {
  it.each([
    ['Ada Li', ['Ada Li']],
    [{ name: 'Ada Li', equal: true }, ['Ada Li']],
    [{ name: { zh: '李达', en: 'Ada Li' } }, ['Ada Li', '李达']],
    [{ literal: 'River Team' }, ['River Team']],
  ])('%j has the names %j', (author, names) => {
    expect(authorNames(author)).toEqual(names)
    expect(authorName(author)).toBe(names[0])
  })
})
