import { readHomeSection as read } from '#tests/support/site/read-home-section.ts'
import { describe, expect, it } from 'vitest'

describe('news', () => {
  it.each([
    [
      'a paper',
      '- *2024.05*: Our paper is accepted to ICML 2024',
      { date: '2024-05', kind: 'paper', text: { en: 'Our paper is accepted to ICML 2024' } },
    ],
    [
      'a prize in Chinese',
      '- [2024 年 5 月] 获得最佳论文奖',
      { date: '2024-05', kind: 'award', text: { zh: '获得最佳论文奖' } },
    ],
    [
      'a release with its links',
      '- 2024.05: Released X [[code]](https://a.b/c) [[arXiv]](https://a.b/d)',
      {
        date: '2024-05',
        kind: 'release',
        text: { en: 'Released X' },
        links: [
          { type: 'code', url: 'https://a.b/c' },
          { type: 'paper', url: 'https://a.b/d' },
        ],
      },
    ],
    [
      'a position',
      '- 2024.05: I joined X as an intern',
      { date: '2024-05', kind: 'position', text: { en: 'I joined X as an intern' } },
    ],
    [
      'service',
      '- 2024.05: Serving as area chair of X',
      { date: '2024-05', kind: 'service', text: { en: 'Serving as area chair of X' } },
    ],
    [
      'anything else',
      '- 2024.05: Hello',
      { date: '2024-05', kind: 'other', text: { en: 'Hello' } },
    ],
    [
      'what is highlighted',
      '- 2024.05: **==Hello==**',
      { date: '2024-05', kind: 'other', text: { en: '==Hello==' }, highlight: true },
    ],
    [
      'a link in its words',
      '- 2024.05: See [my page](https://a.b "t")',
      { date: '2024-05', kind: 'other', text: { en: 'See [my page](https://a.b)' } },
    ],
    [
      'without emoji',
      '- 2024.05: 🎉🎉 :tada: Hello',
      { date: '2024-05', kind: 'other', text: { en: 'Hello' } },
    ],
    [
      'the day of a heading',
      '## 2023\n- Hello',
      { date: '2023', kind: 'other', text: { en: 'Hello' } },
    ],
  ])('reads %s', (_, text, expected) => {
    const { values, problems } = read('News', text)
    expect(values('news')).toEqual([expected])
    expect(problems).toEqual([])
  })

  it.each([
    ['no date', '- Hello', 'not-understood: Hello'],
    ['a date that does not exist', '- 2024.13: Hello', 'unreadable-date: 2024.13: Hello'],
    [
      'an address that no page may have',
      '- 2024.05: a [code](javascript:x)',
      'unsafe-link: code javascript:x',
    ],
    [
      'a relative URL of an unknown site',
      '- 2024.05: my [cv page](cv.pdf)',
      'unsafe-link: cv page cv.pdf',
    ],
    ['a period', '- 2020.11.25 - 2020.12.02: A visit', 'invalid-value: 2020.11.25 - 2020.12.02'],
    [
      'text of a template',
      '- 2015.10.22: A simple inline announcement.',
      'placeholder: 2015.10.22: A simple inline announcement.',
    ],
  ])('reports %s', (_, text, problem) => {
    expect(read('News', text).problems).toEqual([problem])
  })
})
