import type { Locale } from '#core/schema/locale.ts'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../entries/entry.ts'
import { localized } from '../text/language-of-text.ts'
import { joinTexts, pairLanguages } from './pair-languages.ts'

type News = { date: string; text: { en?: string; zh?: string } }

function entry(lang: Locale, date: string, text: string): Entry<News> {
  return { lang, text, value: { date, text: localized(lang, text) } }
}

function pair(...entries: Entry<News>[]): string[] {
  const paired = pairLanguages(entries, ({ date }) => date)
  return paired.map(({ date, text: { en, zh } }) => [date, en ?? '–', zh ?? '–'].join(' '))
}

describe('pairLanguages', () => {
  it.each([
    ['a name in common', ['KDD paper', 'KDD 论文'], ['2024-06 KDD paper KDD 论文']],
    ['a number in common', ['top 17', '前 17'], ['2024-06 top 17 前 17']],
    [
      'a link in common',
      ['[a](https://a.b)', '[甲](https://a.b)'],
      ['2024-06 [a](https://a.b) [甲](https://a.b)'],
    ],
    ['nothing, but nothing else of that month', ['a visit', '访问'], ['2024-06 a visit 访问']],
    [
      'links that are not the same',
      ['[a](https://a.b)', '[甲](https://c.d)'],
      ['2024-06 [a](https://a.b) –', '2024-06 – [甲](https://c.d)'],
    ],
  ] as const)('joins two of one date with %s', (_, [en, zh], expected) => {
    expect(pair(entry('en', '2024-06', en), entry('zh', '2024-06', zh))).toEqual(expected)
  })

  it('does not join entries of different dates', () => {
    expect(pair(entry('en', '2024-06', 'KDD'), entry('zh', '2024-05', 'KDD 会'))).toHaveLength(2)
  })

  it('does not join entries that share only the year', () => {
    expect(pair(entry('en', '2024', 'a visit'), entry('zh', '2024', '访问'))).toHaveLength(2)
  })

  it('finds partners in lists of unequal length and another order', () => {
    const en = ['ACL paper', 'KDD paper', 'a visit'].map((text) => entry('en', '2024-06', text))
    const zh = ['KDD 论文', 'ACL 论文'].map((text) => entry('zh', '2024-06', text))
    expect(pair(...en, ...zh)).toEqual([
      '2024-06 ACL paper ACL 论文',
      '2024-06 KDD paper KDD 论文',
      '2024-06 a visit –',
    ])
  })

  it('leaves alone what has two equally likely partners', () => {
    const zh = ['KDD 一', 'KDD 二'].map((text) => entry('zh', '2024-06', text))
    expect(pair(entry('en', '2024-06', 'KDD paper'), ...zh)).toHaveLength(3)
  })
})

describe('joinTexts', () => {
  it('joins texts on all levels, and lists of the same length', () => {
    const a = { role: { en: 'a' }, list: [{ en: 'b' }] }
    const b = { role: { zh: '甲' }, list: [{ zh: '乙' }], note: { zh: '丙' } }
    expect(joinTexts<object>(a, b)).toEqual({
      role: { en: 'a', zh: '甲' },
      list: [{ en: 'b', zh: '乙' }],
      note: { zh: '丙' },
    })
  })

  it('keeps all texts of lists of unequal length, each in its language', () => {
    expect(joinTexts({ list: [{ en: 'b' }] }, { list: [] as object[] } as never)).toEqual({
      list: [{ en: 'b' }],
    })
    expect(
      joinTexts<object>({ list: [{ en: 'b' }] }, { list: [{ zh: '甲' }, { zh: '乙' }] }),
    ).toEqual({ list: [{ en: 'b' }, { zh: '甲' }, { zh: '乙' }] })
  })

  it('unites links', () => {
    const link = (url: string) => ({ type: 'code', url })
    expect(joinTexts<object>({ links: [link('a')] }, { links: [link('a'), link('b')] })).toEqual({
      links: [link('a'), link('b')],
    })
  })
})
