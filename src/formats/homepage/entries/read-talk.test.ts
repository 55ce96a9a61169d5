import { readHomeSection as read } from '#tests/support/site/read-home-section.ts'
import { describe, expect, it } from 'vitest'

describe('talks', () => {
  it.each([
    [
      'sentences',
      'Feb 2025, On Rivers: A Talk. Synced (机器之心).',
      {
        date: '2025-02',
        title: { en: 'On Rivers: A Talk' },
        host: { en: 'Synced', zh: '机器之心' },
      },
    ],
    [
      'a marked title',
      '*2023.06*, **On Rivers**, X University',
      { date: '2023-06', title: { en: 'On Rivers' }, host: { en: 'X University' } },
    ],
    [
      'quotation marks',
      '2023.06: "On Rivers" at X University [[video]](https://a.b)',
      {
        date: '2023-06',
        title: { en: 'On Rivers' },
        host: { en: 'X University' },
        links: [{ type: 'video', url: 'https://a.b' }],
      },
    ],
  ])('reads one with %s', (_, text, expected) => {
    expect(read('Talks', `- ${text}`).values('talks')).toEqual([expected])
  })

  it('reports one without a date', () => {
    expect(read('Talks', '- On Rivers. Bay.').problems).toEqual(['not-understood: On Rivers. Bay.'])
  })

  it('separates a host after a Chinese comma from a title in Latin letters', () => {
    expect(read('邀请报告', '- 2024年3月 Rivers of the North，北湖大学').values('talks')).toEqual([
      { date: '2024-03', title: { zh: 'Rivers of the North' }, host: { zh: '北湖大学' } },
    ])
  })
})
