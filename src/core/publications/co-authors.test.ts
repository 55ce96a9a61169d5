import { describe, expect, it } from 'vitest'
import { authorId, coAuthorIds, coAuthorsOf, yearsOfWork } from './co-authors.ts'

const paper = (issued: string | undefined, ...names: string[]) => ({
  issued,
  authors: names.map((name) => (name === 'Ru Peng' ? { name, person: 'ru-peng' } : { name })),
})

describe('authorId', () => {
  it.each([
    ['Minlie Huang', 'minlie-huang'],
    ['Huang, Minlie', 'minlie-huang'],
    ['MINLIE  HUANG', 'minlie-huang'],
    ['Édouard Łukasz', 'edouard-lukasz'],
    ['Jean-Paul O’Neil', 'jean-paul-oneil'],
    ['黄 民烈', '黄民烈'],
    ['J. Li', 'j-li'],
    ['Qwen Team', 'qwen-team'],
    ['Plato', 'plato'],
    ['𠮷田', '𠮷田'],
    ['…', '…'],
  ])('of %s is %s', (name, id) => {
    expect(authorId({ name })).toBe(id)
  })

  it('is the slug of a researcher of this site, however the paper spells the name', () => {
    expect(authorId({ name: 'R. Peng', person: 'ru-peng' })).toBe('ru-peng')
  })

  it('keeps the order of words: Li Wei is not Wei Li', () => {
    expect(authorId({ name: 'Li Wei' })).not.toBe(authorId({ name: 'Wei Li' }))
  })

  it('is the same when it is asked for again', () => {
    expect(authorId({ name: 'Bo Wang' })).toBe(authorId({ name: 'Bo Wang' }))
  })
})

describe('coAuthorIds', () => {
  it('names each author once, in the order of the paper', () => {
    expect(coAuthorIds(paper('2024', 'Bo Wang', 'Ada Li', 'Wang, Bo'))).toEqual([
      'bo-wang',
      'ada-li',
    ])
  })

  it('leaves out the one whose list it is', () => {
    expect(coAuthorIds(paper('2024', 'Ru Peng', 'Ada Li'), 'ru-peng')).toEqual(['ada-li'])
  })

  it('is empty for a paper of no one', () => {
    expect(coAuthorIds(paper('2024'))).toEqual([])
  })
})

describe('coAuthorsOf', () => {
  const list = [
    paper('2025-07', 'Ru Peng', 'Wang, Bo', 'Ada Li'),
    paper('2021', 'Bo Wang', 'Bo Wang'),
    paper('2023-01-05', 'Bo Wang', 'Ru Peng'),
  ]

  it('counts papers and gives first and last year', () => {
    expect(coAuthorsOf(list).get('bo-wang')).toEqual({
      id: 'bo-wang',
      name: 'Wang, Bo',
      papers: 3,
      first: '2021',
      last: '2025',
    })
  })

  it('recognizes the researchers of this site', () => {
    expect(coAuthorsOf(list).get('ru-peng')).toMatchObject({ person: 'ru-peng', papers: 2 })
  })

  it('leaves out the one whose list it is', () => {
    expect([...coAuthorsOf(list, 'ru-peng').keys()]).toEqual(['bo-wang', 'ada-li'])
  })

  it('takes years from the papers that have one', () => {
    const mixed = [paper('2024', 'Bo Wang'), paper(undefined, 'Bo Wang', 'Ada Li')]
    const span = { first: '2024', last: '2024' }
    expect(coAuthorsOf(mixed).get('bo-wang')).toMatchObject({ papers: 2, ...span })
    expect(coAuthorsOf(mixed.toReversed()).get('bo-wang')).toMatchObject({ papers: 2, ...span })
    expect(coAuthorsOf(mixed).get('ada-li')).toMatchObject({ papers: 1, first: '', last: '' })
  })

  it('counts the authors of a paper of hundreds like all others', () => {
    const crowd = Array.from({ length: 300 }, (_, at) => `Author N${at}`)
    expect(coAuthorsOf([paper('2024', ...crowd), paper('2025', 'Author N7')])).toHaveProperty(
      'size',
      300,
    )
  })
})

describe('yearsOfWork', () => {
  it('is a span, or one year', () => {
    expect(yearsOfWork({ first: '2021', last: '2025' })).toBe('2021–2025')
    expect(yearsOfWork({ first: '2021', last: '2021' })).toBe('2021')
    expect(yearsOfWork({ first: '', last: '' })).toBe('')
  })
})
