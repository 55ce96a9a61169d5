import { readHomeSection as read } from '#tests/support/site/read-home-section.ts'
import { describe, expect, it } from 'vitest'

describe('education', () => {
  const period = { start: '2020-09', end: '2024-06' }
  it.each([
    [
      'sentences',
      'Sep 2020 – Jun 2024. Ph.D in Physics, X University. Advisor: [Minlie Huang](https://a.b/)',
      {
        period,
        degree: { en: 'Ph.D' },
        field: { en: 'Physics' },
        institution: { en: 'X University' },
        people: [
          {
            role: 'advisor',
            name: { en: { given: 'Minlie', family: 'Huang' } },
            url: 'https://a.b/',
          },
        ],
      },
    ],
    [
      'commas',
      '*2020.09 - 2024.06*, M.S. in Physics, School of Y, X University',
      {
        period,
        degree: { en: 'M.S.' },
        field: { en: 'Physics' },
        institution: { en: 'School of Y, X University' },
      },
    ],
    [
      'the institution first',
      '**X University**, 2020.09 - 2024.06, B.Eng. in Physics',
      {
        period,
        degree: { en: 'B.Eng.' },
        field: { en: 'Physics' },
        institution: { en: 'X University' },
      },
    ],
    [
      'a preposition',
      '2020.09 - 2024.06: PhD student in Physics at X University',
      {
        period,
        degree: { en: 'PhD student' },
        field: { en: 'Physics' },
        institution: { en: 'X University' },
      },
    ],
    [
      'a name with a comma',
      '2020.09 - 2024.06. Visiting Researcher. University of X, Los Y',
      {
        period,
        degree: { en: 'Visiting Researcher' },
        institution: { en: 'University of X, Los Y' },
      },
    ],
    [
      'Chinese',
      '2020.09 - 2024.06，某某大学，物理学，博士，导师：赵俊博',
      {
        period,
        degree: { zh: '博士' },
        field: { zh: '物理学' },
        institution: { zh: '某某大学' },
        people: [{ role: 'advisor', name: { zh: { family: '赵', given: '俊博' } } }],
      },
    ],
    [
      'Chinese with spaces',
      '2020年9月 - 2024年6月 某某大学 物理学 硕士',
      { period, degree: { zh: '硕士' }, field: { zh: '物理学' }, institution: { zh: '某某大学' } },
    ],
    [
      'Chinese in one word',
      '2020.09 - 2024.06 某某大学物理系博士研究生',
      { period, degree: { zh: '博士研究生' }, institution: { zh: '某某大学物理系' } },
    ],
  ])('reads an entry with %s', (_, text, expected) => {
    expect(read('Education', `- ${text}`).values('education')).toEqual([expected])
  })

  it.each([
    [
      'a field after it',
      '2020.09 - 2024.06，硕士，某某大学，计算机科学与技术',
      {
        degree: { zh: '硕士' },
        field: { zh: '计算机科学与技术' },
        institution: { zh: '某某大学' },
      },
      [],
    ],
    [
      'a town after it',
      '2020.09 - 2024.06，硕士，某某大学，北京',
      { degree: { zh: '硕士' }, institution: { zh: '某某大学' } },
      ['not-understood: 北京'],
    ],
  ])('reads an institution with %s', (_, text, expected, problems) => {
    const section = read('Education', `- ${text}`)
    expect(section.values('education')).toEqual([{ period, ...expected }])
    expect(section.problems).toEqual(problems)
  })

  it.each(['now', '至今', 'Present'])(
    'reads an end that is only expected (%s) as ongoing, and reports it',
    (now) => {
      const section = read('Education', `- *2020.09 - 2024.06 (${now})*, Ph.D., X University.`)
      expect(section.values('education')).toEqual([
        {
          period: { start: '2020-09', end: 'present' },
          degree: { en: 'Ph.D.' },
          institution: { en: 'X University' },
        },
      ])
      expect(section.problems).toEqual([`unreadable-date: 2020.09 - 2024.06 (${now})`])
    },
  )

  it.each([
    [
      '2020 | Doctor of Philosophy (Astronomy) | Q Polytechnic',
      'Doctor of Philosophy',
      'Astronomy',
    ],
    ['2020 | Eastbay Tech | BASc in Physics | Atlanta, GA', 'BASc', 'Physics'],
    ['2020 | M.S. & Ph.D. in Physics | Eastbay University', 'M.S. & Ph.D.', 'Physics'],
    ['2020 | PhD, Applied Physics | Eastbay University | GPA 3.9/4.0', 'PhD', 'Applied Physics'],
    [
      '2020 | Eastbay University\u2028Bachelor of Science\u2028Physics',
      'Bachelor of Science',
      'Physics',
    ],
  ])('reads degree and institution in columns or lines of their own: %s', (text, degree, field) => {
    expect(read('Education', text).values('education')).toMatchObject([
      { degree: { en: degree }, field: { en: field } },
    ])
  })

  it('keeps a thesis and grades as what there is to say about a degree', () => {
    const text = '2020 | Eastbay University | PhD in Physics | Thesis: Rivers, Lakes | GPA: 3.9'
    expect(read('Education', text).values('education')).toMatchObject([
      {
        institution: { en: 'Eastbay University' },
        highlights: [{ en: 'Thesis: Rivers, Lakes' }, { en: 'GPA: 3.9' }],
      },
    ])
  })

  it.each(['Advisor: Shen, Lan', 'Advisor: Lan Shen'])('reads one advisor in %s', (advisor) => {
    const text = `2020 | Eastbay University | PhD in Physics\n- ${advisor}\u2028Thesis: Rivers`
    expect(read('Education', text).values('education')).toMatchObject([
      { people: [{ name: { en: { family: 'Shen' } } }], highlights: [{ en: 'Thesis: Rivers' }] },
    ])
  })

  it('reads an advisor at the end of a sentence', () => {
    const text =
      '2020.09 - 2024.06, Ph.D., X University. Supervised by Prof. [Minlie Huang](https://a.b).'
    expect(read('Education', `- ${text}`).values('education')).toMatchObject([
      { institution: { en: 'X University' }, people: [{ role: 'advisor' }] },
    ])
  })

  it('reads a degree without a period', () => {
    expect(read('Education', '- Ph.D., X University').values('education')).toEqual([
      { degree: { en: 'Ph.D.' }, institution: { en: 'X University' } },
    ])
  })

  it.each([
    ['no institution', '2020 - 2024, Ph.D.', 'not-understood: 2020 - 2024, Ph.D.'],
    ['no degree', '2020 - 2024, X University', 'not-understood: 2020 - 2024, X University'],
    [
      'an advisor who is nobody',
      '2020 - 2024, Ph.D., X University. Advisor: the faculty',
      'not-understood: Advisor: the faculty',
    ],
  ])('reports an entry with %s', (_, text, problem) => {
    expect(read('Education', `- ${text}`).problems).toEqual([problem])
  })

  it('finds people in the points below, and loses no other point', () => {
    const { values, problems } = read(
      'Education',
      '- 2020 – 2024, Ph.D. in Physics, X University\n  - Advisor: [Huang, Minlie](https://a.b/)\n  - A thesis on rivers',
    )
    expect(values('education')).toMatchObject([
      {
        people: [{ name: { en: { given: 'Minlie', family: 'Huang' } }, url: 'https://a.b/' }],
        highlights: [{ en: 'A thesis on rivers' }],
      },
    ])
    expect(problems).toEqual([])
  })

  it('reads what follows the degree as the field, and ignores a town', () => {
    const { values, problems } = read(
      '教育背景',
      '2018年9月 – 2021年6月 | **北湖大学**, 北湖\u2028*硕士* 计算机科学与技术',
    )
    expect(values('education')).toMatchObject([
      { institution: { zh: '北湖大学' }, field: { zh: '计算机科学与技术' } },
    ])
    expect(problems).toEqual(['not-understood: 北湖'])
  })

  it('joins two lines of one entry, and leaves an entry alone that needs no second', () => {
    const { values } = read(
      'Education',
      'X University 2020 – 2024\n\nPh.D. in Physics\n\nB.Sc., Y University, 2016 – 2020',
    )
    expect(values('education')).toMatchObject([
      { degree: { en: 'Ph.D.' }, institution: { en: 'X University' } },
      { degree: { en: 'B.Sc.' }, institution: { en: 'Y University' } },
    ])
  })

  it('ends with any number of asterisks', () => {
    const { values } = read('Education', `- ${'*'.repeat(1_000)} Ph.D., X University, 2019 - 2023`)
    expect(values('education')).toMatchObject([{ period: { start: '2019', end: '2023' } }])
  })
})
