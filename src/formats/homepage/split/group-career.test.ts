import { describe, expect, it } from 'vitest'
import { readHomeSection as read } from '#tests/support/site/read-home-section.ts'

describe('the entries of a section about degrees and positions', () => {
  it.each([
    [
      'a place above two positions',
      '**Northlake Institute** | Northlake\n\n**Postdoctoral Fellow**, | Feb 2025 – Present\n\n**Engineer** | 2020 – 2022',
      [
        { role: { en: 'Postdoctoral Fellow' }, organization: { en: 'Northlake Institute' } },
        { role: { en: 'Engineer' }, organization: { en: 'Northlake Institute' } },
      ],
    ],
    [
      'positions as points below a place',
      '- Eastbay University\n  - Lecturer, 2020 – 2022\n  - Visiting Scholar, 2019',
      [
        { role: { en: 'Lecturer' }, organization: { en: 'Eastbay University' } },
        { role: { en: 'Visiting Scholar' }, organization: { en: 'Eastbay University' } },
      ],
    ],
    [
      'two places, each above its own position',
      '**Q Company**\n\nAnalyst | 2020 – 2022\n\n**R Company**\n\nDeveloper | 2018 – 2020',
      [
        { role: { en: 'Analyst' }, organization: { en: 'Q Company' } },
        { role: { en: 'Developer' }, organization: { en: 'R Company' } },
      ],
    ],
    [
      'all but the first as points below it',
      '- Analyst | Q Company | 2020 – 2022\n  - Developer | R Company | 2018 – 2020',
      [
        { role: { en: 'Analyst' }, organization: { en: 'Q Company' } },
        { role: { en: 'Developer' }, organization: { en: 'R Company' } },
      ],
    ],
    [
      'a point around all of them',
      '- \n  - Analyst | Q Company | 2020 – 2022\n  - Developer | R Company | 2018 – 2020',
      [
        { role: { en: 'Analyst' }, organization: { en: 'Q Company' } },
        { role: { en: 'Developer' }, organization: { en: 'R Company' } },
      ],
    ],
    [
      'the place in the second line',
      '2020 – 2022 | Analyst\n\nQ Company\n\n2018 – 2020 | Developer\n\nR Company',
      [
        { role: { en: 'Analyst' }, organization: { en: 'Q Company' } },
        { role: { en: 'Developer' }, organization: { en: 'R Company' } },
      ],
    ],
  ])('are found where the page has %s', (_, text, expected) => {
    expect(read('Experience', text).values('experience')).toMatchObject(expected)
  })

  it('has degrees as points below a university', () => {
    const text =
      '**Northlake University**\n\n- Ph.D. in Physics, April 2017\n  - Advisor: Lan Shen\n- M.S. in Physics, 2012'
    expect(read('Education', text).values('education')).toMatchObject([
      {
        degree: { en: 'Ph.D.' },
        institution: { en: 'Northlake University' },
        people: [{ name: { en: { family: 'Shen' } } }],
      },
      { degree: { en: 'M.S.' }, institution: { en: 'Northlake University' } },
    ])
  })

  it('does not take points with dates for positions of their own', () => {
    const text = '- Engineer, Q Company\n  - Built rivers in 2020\n  - Built lakes in 2021'
    expect(read('Experience', text).values('experience')).toMatchObject([
      { role: { en: 'Engineer' }, highlights: [{}, {}] },
    ])
  })
})
