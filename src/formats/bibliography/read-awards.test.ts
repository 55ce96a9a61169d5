import { describe, expect, it } from 'vitest'
import { isOnlyAward, readAwards, withoutAwards } from './read-awards.ts'

describe('readAwards', () => {
  it.each([
    ['Oral', ['oral']],
    ['EMNLP 2022 Oral', ['oral']],
    ['Spotlight (5%)', [{ kind: 'spotlight', note: '5%' }]],
    ['Oral, top 4.1%', ['oral']],
    ['Best Student Paper Award', []],
    ['Best Paper Award Candidate', ['best-paper-candidate']],
    ['Oral and Outstanding Paper', ['oral', 'outstanding-paper']],
    ['Moral values', []],
    ['', []],
  ])('of %s', (text, awards) => {
    expect(readAwards(text)).toEqual(awards)
  })
})

describe('a badge', () => {
  it('without its distinctions is the venue', () => {
    expect(withoutAwards('CCMT 2019 Best Paper Candidates')).toBe('CCMT 2019')
  })

  it('may be only a distinction', () => {
    expect(isOnlyAward('Oral presentation.')).toBe(true)
    expect(isOnlyAward('Oral at a workshop')).toBe(false)
  })
})
