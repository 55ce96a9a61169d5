import { readHomeSection as read } from '#tests/support/site/read-home-section.ts'
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
      'a country',
      '2024.10 - now, Intern, Q Lab, China',
      { period, role: { en: 'Intern' }, organization: { en: 'Q Lab, China' } },
    ],
    [
      'a link to the laboratory alone',
      '2024.10 - now, Intern at [Q Lab](https://a.b), Town',
      { period, role: { en: 'Intern' }, organization: { en: 'Q Lab, Town' } },
    ],
    [
      'where the unit is unclear',
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

  it.each([
    [
      'Internships',
      '*2024.10 - now*, [Q Lab](https://a.b), Town.',
      { role: { en: 'Intern' }, organization: { en: 'Q Lab, Town' } },
    ],
    [
      '🔬 Research Internship',
      '2024.10 - now, Bay',
      { role: { en: 'Research Intern' }, organization: { en: 'Bay' } },
    ],
    [
      '实习经历',
      '*2024.10 - 至今*，[某某研究院](https://a.b)，北京。',
      { role: { zh: '实习生' }, organization: { zh: '某某研究院，北京' } },
    ],
    [
      '研究实习',
      '2024.10 - 至今，某某集团',
      { role: { zh: '研究实习生' }, organization: { zh: '某某集团' } },
    ],
  ])('takes the role from the heading %s', (heading, text, expected) => {
    expect(read(heading, `- ${text}`)).toMatchObject({ problems: [] })
    expect(read(heading, `- ${text}`).values('experience')).toEqual([{ period, ...expected }])
  })

  it.each([
    '2024.10 - now, worked on rivers, Bay',
    '2024.10 - now, Bay, Rivers, Lakes, Seas',
    '2024.10 - now',
  ])('does not take all of %s under Internships for an organization', (text) => {
    expect(read('Internships', `- ${text}`).problems).toEqual([`not-understood: ${text}`])
  })

  it.each([
    ['2020 – 2022 | Professor, Head of Group | Institute of Rivers', 'Professor, Head of Group'],
    ['2020 – 2022 | Eastbay University | Postdoc in the Lab of Lan Shen', 'Postdoc'],
    ['2020 – 2022 | Master Thesis | Eastbay University', 'Master Thesis'],
    [
      'Eastbay University | 2020 – 2022\u2028R&D Engineer | Saint Petersburg, Russia',
      'R&D Engineer',
    ],
  ])('finds the role in a column of its own: %s', (text, role) => {
    expect(read('Experience', text).values('experience')).toMatchObject([{ role: { en: role } }])
  })

  it('leaves out a town in a column of its own, and reports it', () => {
    const { values, problems } = read('Experience', '2020 | Analyst | Q Company | Atlanta, GA')
    expect(values('experience')).toMatchObject([{ organization: { en: 'Q Company' } }])
    expect(problems).toEqual(['not-understood: Atlanta, GA'])
  })

  it('marks a role that no word shows', () => {
    const { problems } = read('Experience', '2020 – 2022 | Master Thesis | Eastbay University')
    expect(problems).toEqual(['unsure: Master Thesis – Eastbay University'])
  })

  it('reports a position without a role', () => {
    expect(read('Experience', '- 2024.10 - now, Bay').problems).toEqual([
      'not-understood: 2024.10 - now, Bay',
    ])
  })
})
