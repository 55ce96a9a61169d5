import { describe, expect, it } from 'vitest'
import { labelsOf } from './search-keys.ts'
import { spellingsOf } from './spellings-of.ts'

const zheng = {
  slug: 'zheng',
  name: {
    en: { given: 'Qing', family: 'Dan' },
    zh: { given: '青', family: '单' },
    aliases: ['單青'],
  },
}

describe('spellingsOf', () => {
  it('reads authors and researchers, whose own reading wins', () => {
    const entry = { search: '', authors: [{ name: '单青' }, { name: '曾禾' }, { name: 'Ann Li' }] }
    expect(spellingsOf([entry], [zheng]).readings).toEqual({
      单青: 'dan/qing',
      單青: 'dan/qing',
      曾禾: 'zeng/he',
    })
  })

  it('does not read the names of organizations', () => {
    const entry = { search: '', authors: [{ name: '语言组', literal: true as const }] }
    expect(spellingsOf([entry], []).readings).toEqual({})
  })

  it('contains the variants of characters in search keys', () => {
    expect(spellingsOf([{ search: '单青' }], []).variants).toContain('單单')
  })

  it('names awards and tracks in use in both languages', () => {
    const entry = { search: '', awards: [{ kind: 'oral' as const }], track: 'demo' as const }
    expect(spellingsOf([entry, entry], []).labels).toEqual({
      oral: ['oral', 'Oral', '口头报告'],
      demo: ['demo', 'Demo', '系统演示'],
    })
  })

  it('reads titles in Han', () => {
    const entry = { search: '', title: { en: 'Data', zh: '数据的清洗' } }
    expect(spellingsOf([entry], []).readings).toEqual({ 数据的清洗: 'shu ju de qing xi' })
  })

  it('contains what the site calls co-authors without a page, however a paper prints their names', () => {
    const huang = {
      en: { given: 'Minlie', family: 'Huang' },
      zh: { given: '民烈', family: '黄' },
    }
    const entry = { search: '', authors: [{ name: 'Huang, Minlie' }, { name: 'Ann Li' }] }
    expect(spellingsOf([entry], [], { others: [huang] })).toMatchObject({
      names: { 'Huang, Minlie': ['黄民烈'] },
      readings: { 黄民烈: 'huang/min lie' },
      variants: expect.stringContaining('黃黄') as string,
    })
  })

  it('is empty where nothing is to be said', () => {
    expect(spellingsOf([], [])).toEqual({ readings: {}, names: {}, variants: '', labels: {} })
  })
})

describe('labelsOf', () => {
  it.each([
    ['findings', ['findings', 'Findings of', 'Findings']],
    ['best-paper', ['best-paper', 'Best paper', '最佳论文奖']],
    ['no-such-thing', ['no-such-thing']],
  ])('of %s are %j', (id, labels) => {
    expect(labelsOf(id)).toEqual(labels)
  })
})
