import { readHomeSection as read } from '#tests/support/site/read-home-section.ts'
import { describe, expect, it } from 'vitest'

describe('awards', () => {
  it.each([
    ['a year at the end', '**SAC Award**, 2025', { name: { en: 'SAC Award' }, date: '2025' }],
    [
      'an issuer',
      'Merit Student, X University, 2022 – 2024',
      {
        name: { en: 'Merit Student' },
        issuer: { en: 'X University' },
        date: { start: '2022', end: '2024' },
      },
    ],
    [
      'a remark',
      '*2019.10* National Scholarship (Top 2/100)',
      { name: { en: 'National Scholarship' }, date: '2019-10', note: { en: 'Top 2/100' } },
    ],
    [
      'a name in both languages',
      'Y Award (云帆奖), 2025',
      { name: { en: 'Y Award', zh: '云帆奖' }, date: '2025' },
    ],
    [
      'Chinese',
      '国家奖学金（前 2%），教育部，2019',
      { name: { zh: '国家奖学金' }, issuer: { zh: '教育部' }, date: '2019', note: { zh: '前 2%' } },
    ],
    [
      'how high it is',
      '*2023.10* River Prize, Second Class, X University',
      {
        name: { en: 'River Prize, Second Class' },
        issuer: { en: 'X University' },
        date: '2023-10',
      },
    ],
    ['no date', 'Best Student', { name: { en: 'Best Student' } }],
    [
      'clauses without a clear issuer',
      'ICML 2020, Best Paper Award of the year',
      { name: { en: 'ICML 2020, Best Paper Award of the year' } },
    ],
  ])('reads one with %s', (_, text, expected) => {
    expect(read('Awards', `- ${text}`).values('awards')).toEqual([expected])
  })

  it('reads one of several years once for each', () => {
    expect(read('Awards', '- *2019&2020* River Prize').values('awards')).toEqual([
      { name: { en: 'River Prize' }, date: '2019' },
      { name: { en: 'River Prize' }, date: '2020' },
    ])
  })

  it('takes points below a dated honour for a remark on it', () => {
    const { values } = read('Awards', '- River Prize, 2021\n  - Top 2/100')
    expect(values('awards')).toEqual([
      { name: { en: 'River Prize' }, date: '2021', note: { en: 'Top 2/100' } },
    ])
  })
})
