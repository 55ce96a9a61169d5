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

  it.each([
    ['a role before the venue', '- Area Chair, RiverConf 2026', 'area-chair', 'RiverConf', [2026]],
    [
      'a role and a place',
      '- Area Chair, RiverConf 2026, Harbin',
      'area-chair',
      'RiverConf, Harbin',
      [2026],
    ],
    [
      'a place in brackets',
      '- Program Committee, RiverConf 2027(Canada)',
      'program-committee',
      'RiverConf (Canada)',
      [2027],
    ],
    [
      'a role of its own',
      '- Session Chair, IEEE RIV 2024',
      { en: 'Session Chair' },
      'IEEE RIV',
      [2024],
    ],
    [
      'a committee with commas in its name',
      '- Committee Member, Lakes, Rivers, and Seas (LRS), Water Society',
      { en: 'Committee Member' },
      'Lakes, Rivers, and Seas (LRS), Water Society',
      undefined,
    ],
    [
      'a role after the venue',
      '- RIV 2026 Workflow Chair',
      { en: 'Workflow Chair' },
      'RIV',
      [2026],
    ],
    [
      'a Chinese role before a comma',
      '- 副编辑, 国际期刊River Letters',
      'editor',
      '国际期刊River Letters',
      undefined,
    ],
    [
      'a Chinese role after the society',
      '- 中国河流学会专委会执行委员',
      { zh: '执行委员' },
      '中国河流学会专委会',
      undefined,
    ],
    [
      'a role on a line of its own',
      '- Area Chair  \n  RiverConf 2025',
      'area-chair',
      'RiverConf',
      [2025],
    ],
    [
      'a member for a society',
      '- Member of Water Society',
      { en: 'Member' },
      'Water Society',
      undefined,
    ],
  ])('are read with %s', (_, text, role, ...at) => {
    const [venue, years] = at
    const lines = text.replaceAll('  \n', '\u2028\n')
    const { values, problems } = read('Services', lines)
    expect(values('services')).toEqual([
      { role, venues: [years === undefined ? { venue } : { venue, years }] },
    ])
    expect(problems).toEqual([])
  })

  it('have each of two roles at one venue', () => {
    const { values } = read('Services', '- Tutorial Chair, Area Chair, RiverConf 2026')
    expect(values('services')).toEqual([
      { role: { en: 'Tutorial Chair' }, venues: [{ venue: 'RiverConf', years: [2026] }] },
      { role: 'area-chair', venues: [{ venue: 'RiverConf', years: [2026] }] },
    ])
  })
})
