import { readHomeSection as read } from '#tests/support/read-home-section.ts'
import { describe, expect, it } from 'vitest'

describe('experience', () => {
  const period = { start: '2024-10', end: 'present' }
  it.each([
    [
      'a unit',
      'Oct 2024 – Present. Researcher. Q Team, A Group',
      {
        period,
        role: { en: 'Researcher' },
        unit: { en: 'Q Team' },
        organization: { en: 'A Group' },
      },
    ],
    [
      'an organization alone',
      '*2024.10 - now*, Research Intern, Bay',
      { period, role: { en: 'Research Intern' }, organization: { en: 'Bay' } },
    ],
    [
      'a dot in a name',
      'Oct 2024 – Present. Research Intern. 01.AI',
      { period, role: { en: 'Research Intern' }, organization: { en: '01.AI' } },
    ],
    [
      'a field',
      '2024.10 - now, Research Intern on Rivers, Bay',
      {
        period,
        role: { en: 'Research Intern' },
        field: { en: 'Rivers' },
        organization: { en: 'Bay' },
      },
    ],
    [
      'a preposition',
      '2024.10 - now: Research intern at Bay',
      { period, role: { en: 'Research intern' }, organization: { en: 'Bay' } },
    ],
    [
      'Chinese',
      '2024年10月 - 至今，某某集团，河流团队，研究员',
      {
        period,
        role: { zh: '研究员' },
        unit: { zh: '河流团队' },
        organization: { zh: '某某集团' },
      },
    ],
    [
      'what was done',
      '2024.10 - now, Intern, Bay\n  - Built **R**',
      {
        period,
        role: { en: 'Intern' },
        organization: { en: 'Bay' },
        highlights: [{ en: 'Built **R**' }],
      },
    ],
    [
      'where it is no clear unit',
      '2024.10 - now, Intern, Q Team, Bay, Town',
      { period, role: { en: 'Intern' }, organization: { en: 'Q Team, Bay, Town' } },
    ],
  ])('reads a position with %s', (_, text, expected) => {
    expect(read('Work Experience', `- ${text}`).values('experience')).toEqual([expected])
  })

  it('takes a list below a paragraph for what was done there', () => {
    const text = 'Bay 2024.10 - now\nIntern\n\n• Built R\n\n• Built S'
    expect(read('Experience', text).values('experience')).toMatchObject([
      { organization: { en: 'Bay' }, highlights: [{ en: 'Built R' }, { en: 'Built S' }] },
    ])
  })

  it('reports a position whose role is not told', () => {
    expect(read('Experience', '- 2024.10 - now, Bay').problems).toEqual([
      'not-understood: 2024.10 - now, Bay',
    ])
  })
})
