import { describe, expect, it } from 'vitest'
import { createParts, type HomePageParts } from './home-page-parts.ts'
import { createProblemList } from './problem-list.ts'
import { readSection } from './read-section.ts'
import { splitSections } from './split-sections.ts'

type Lists = Exclude<keyof HomePageParts, 'facts'>

function read(heading: string, text: string, owner: readonly string[] = []) {
  const { problems, report } = createProblemList()
  const parts = createParts()
  const lines = `# ${heading}\n${text}`.split('\n')
  const page = lines.map((line, index) => ({ file: 'a.md', line: index, text: line }))
  for (const section of splitSections(page, 'a.md')) {
    readSection(section, { report, owner, lang: undefined }, parts)
  }
  const values = (list: Lists): unknown[] => parts[list].map(({ value }) => value)
  return {
    values,
    facts: parts.facts,
    problems: problems.map(({ code, found }) => `${code}: ${found}`),
  }
}

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
      'an address within a site that is not known',
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
    ['no period', 'Ph.D., X University', 'not-understood: Ph.D., X University'],
    ['no institution', '2020 - 2024, Ph.D.', 'not-understood: 2020 - 2024, Ph.D.'],
    ['no degree', '2020 - 2024, X University', 'not-understood: 2020 - 2024, X University'],
    [
      'an advisor whose family name is not told',
      '2020 - 2024, Ph.D., X University. Advisor: Ada Brook',
      'not-understood: Advisor: Ada Brook',
    ],
  ])('reports an entry with %s', (_, text, problem) => {
    expect(read('Education', `- ${text}`).problems).toEqual([problem])
  })
})

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
    ['no date', 'Best Student', { name: { en: 'Best Student' } }],
    [
      'clauses that do not tell the issuer',
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
})

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

  it('reports a line that tells no role', () => {
    expect(read('Services', '- ACL 2024').problems).toEqual(['not-understood: ACL 2024'])
  })
})

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
})

describe('about the person', () => {
  it('reads research areas, interests and prose of one section', () => {
    const { values, facts } = read(
      'Research Interests',
      '- **Rivers**: how they remember what they were.\n- Lakes\n\nI also like the sea and what is in it, mostly.',
    )
    expect(values('research')).toEqual([
      { name: { en: 'Rivers' }, text: { en: 'how they remember what they were.' } },
    ])
    expect(values('interests')).toEqual([{ en: 'Lakes' }])
    expect(facts.biography.en).toEqual(['I also like the sea and what is in it, mostly.'])
  })

  it('reads a line of contacts, but no telephone number', () => {
    const { facts, problems } = read(
      'About',
      'Homepage: ada.github.io\n\nEmail: ada@b.example | Phone: (+86)13900000000',
    )
    expect(facts.links).toEqual([
      { type: 'homepage', url: 'https://ada.github.io/' },
      { type: 'email', url: 'mailto:ada@b.example' },
    ])
    expect(problems).toEqual(['not-understood: Phone'])
  })

  it("takes a link that is called after its service for the person's", () => {
    const { facts } = read(
      'About',
      'See [Google Scholar](https://scholar.google.com/citations?user=A) and [a friend](https://github.com/friend).',
    )
    expect(facts.links).toEqual([
      { type: 'scholar', url: 'https://scholar.google.com/citations?user=A' },
    ])
  })

  it('reads skills', () => {
    expect(read('Skills', '- Languages: Python, C++').values('skills')).toEqual([
      { name: { en: 'Languages' }, items: ['Python', 'C++'] },
    ])
  })

  it.each(['Visitor Map', 'Something Else', 'Teaching'])(
    'reports what stands under %s',
    (heading) => {
      expect(read(heading, '- a line').problems).toEqual(['not-understood: a line'])
    },
  )
})
