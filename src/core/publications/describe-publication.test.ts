import { describe, expect, it } from 'vitest'
import { describePublication } from './describe-publication.ts'

const authors = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `A${at}` }))

describe('describePublication', () => {
  it.each([
    [1, 'A0 · ACL · Jul 2024', 'A0 · 计算语言学年会 · 2024年7月'],
    [3, 'A0, A1, A2 · ACL · Jul 2024', 'A0、A1、A2 · 计算语言学年会 · 2024年7月'],
    [4, 'A0, A1, A2 et al. · ACL · Jul 2024', 'A0、A1、A2 等 · 计算语言学年会 · 2024年7月'],
    [0, 'ACL · Jul 2024', '计算语言学年会 · 2024年7月'],
  ])('names %d authors, venue and date: %s, %s', (count, en, zh) => {
    const publication = { authors: authors(count), issued: '2024-07' }
    expect(describePublication(publication, 'ACL', 'en')).toBe(en)
    expect(describePublication(publication, '计算语言学年会', 'zh')).toBe(zh)
  })

  it('puts no space between a Chinese name and 等', () => {
    const names = ['彭儒', '赵俊博', '陈刚', '郝天永'].map((name) => ({ name }))
    expect(describePublication({ authors: names }, undefined, 'zh')).toBe('彭儒、赵俊博、陈刚等')
  })

  it('does without a date', () => {
    const publication = { authors: authors(1) }
    expect(describePublication(publication, 'ACL', 'en')).toBe('A0 · ACL')
  })

  it('does without a venue', () => {
    const publication = { authors: authors(1), issued: '2024' }
    expect(describePublication(publication, undefined, 'en')).toBe('A0 · 2024')
  })
})
