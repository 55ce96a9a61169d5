import { readHomeSection as read } from '#tests/support/site/read-home-section.ts'
import { describe, expect, it } from 'vitest'

describe('services', () => {
  it.each([
    [
      'years of two digits',
      '- **Reviewer:** ACL (22/23), EMNLP (24)',
      [
        {
          role: 'reviewer',
          venues: [
            { venue: 'ACL', years: [2022, 2023] },
            { venue: 'EMNLP', years: [2024] },
          ],
        },
      ],
    ],
    [
      'years after commas',
      '- Conference Reviewer: ICLR 2024, 2025; ICML 2023',
      [
        {
          role: 'reviewer',
          venues: [
            { venue: 'ICLR', years: [2024, 2025] },
            { venue: 'ICML', years: [2023] },
          ],
        },
      ],
    ],
    [
      'a range',
      '- Area Chair: ACL 2022-2024',
      [{ role: 'area-chair', venues: [{ venue: 'ACL', years: [2022, 2023, 2024] }] }],
    ],
    [
      'no years',
      '- Journal Reviewer: Transactions on Big Data (TBD), TMLR',
      [
        {
          role: 'reviewer',
          venues: [{ venue: 'Transactions on Big Data (TBD)' }, { venue: 'TMLR' }],
        },
      ],
    ],
    [
      'Chinese',
      '- 审稿人：ACL（2024、2025）、静音学报',
      [
        {
          role: 'reviewer',
          venues: [{ venue: 'ACL', years: [2024, 2025] }, { venue: '静音学报' }],
        },
      ],
    ],
    [
      'a sentence',
      '- Reviewer for ACL 2024 and EMNLP',
      [{ role: 'reviewer', venues: [{ venue: 'ACL', years: [2024] }, { venue: 'EMNLP' }] }],
    ],
    [
      'a list below a role',
      '- Publication Chair\n  - ICNLP 2025',
      [{ role: 'publication-chair', venues: [{ venue: 'ICNLP', years: [2025] }] }],
    ],
    [
      'a heading as its role',
      '## Journal Reviewer\n- TMLR',
      [{ role: 'reviewer', venues: [{ venue: 'TMLR' }] }],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(read('Services', text).values('services')).toEqual(expected)
  })

  it('reports a line without a role', () => {
    expect(read('Services', '- ACL 2024').problems).toEqual(['not-understood: ACL 2024'])
  })
})
