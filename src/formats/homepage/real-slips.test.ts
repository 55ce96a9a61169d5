import { describe, expect, it } from 'vitest'
import { authorNames } from '#core/names/author-name.ts'
import type { ImportFile } from '../reading.ts'
import { readHomepageWith } from './read-homepage.ts'

const CONFIG = { path: '_config.yml', text: 'author:\n  name: "Yuanming Shen"\n' }

function read(...files: ImportFile[]) {
  return readHomepageWith({})([CONFIG, ...files])
}

function about(text: string): ImportFile {
  return { path: '_pages/about.md', text: `---\npermalink: /\n---\nI study rivers.\n\n${text}\n` }
}

function authorsOf(...files: ImportFile[]): string[][] {
  return read(...files).publications.map(({ publication }) =>
    publication.authors.flatMap(authorNames),
  )
}

function paper(citation: string): ImportFile {
  const text = `---\ntitle: "Rivers Remember"\ndate: 2024-05-01\nvenue: Floods\n${citation}\n---\n`
  return { path: '_publications/2024-rivers.md', text }
}

describe('a paper of academicpages', () => {
  it.each([
    ['a year', `citation: 'Bo Lin, Yuanming Shen. (2024). "Rivers Remember." Floods.'`],
    ['no year', `citation: 'Bo Lin, Yuanming Shen. Rivers Remember. Floods.'`],
    ['its title in bold', `citation: 'Bo Lin and Yuanming Shen <b>Rivers Remember</b>. Floods.'`],
    [
      'quotation marks as entities',
      `citation: 'Bo Lin, Yuanming Shen, &quot;Rivers Remember,&quot; Floods'`,
    ],
    [
      'a colon that is not quoted',
      'citation: Bo Lin, Yuanming Shen. Rivers Remember[J]. Floods, 2024: 1-12.',
    ],
    [
      'another title',
      `citation: 'Bo Lin, Yuanming Shen. Rivers Do Remember. Journal of Floods, 2024.'`,
    ],
  ])('has the authors of a citation with %s', (_, citation) => {
    expect(authorsOf(paper(citation))).toEqual([['Bo Lin', 'Yuanming Shen']])
  })
})

describe('a page that lists the papers of others', () => {
  const others =
    '- Ada Brook, Mo Fan. Of Seas. *Journal of Seas*, 2020.\n- Mo Fan, Chi Zhang. Of Dams. *Journal of Dams*, 2021.\n'

  it.each([
    ['a program', 'program.md', '# Conference papers\n\n'],
    ['what a template left', '_pages/includes/pub_short.md', '# 📝 Publications\n\n'],
    ['a reading list', 'reading.md', '# Papers\n\n'],
  ])('gives none of them to the owner: %s', (_, path, heading) => {
    const { publications, problems } = read(about(''), { path, text: heading + others })
    expect(publications).toEqual([])
    expect(problems.map(({ found }) => found).join(' ')).toContain('Of Seas')
  })

  it('gives those that the owner wrote with them', () => {
    const own = '- Yuanming Shen, Mo Fan. Of Rain. *Journal of Rain*, 2022.\n'
    expect(
      authorsOf(about(''), { path: 'list.md', text: `# Papers\n\n${others}${own}` }),
    ).toHaveLength(3)
  })
})

describe('positions and degrees', () => {
  it.each([
    [
      'a place below the role',
      '# Experience\n* Summer 2015: Research Assistant\n  * Lake University\n  * Duties included: rivers',
      'Lake University',
    ],
    [
      'a role and its years first',
      '# Work experience\n* 2014-2018: Research Assistant\n  * Lake University',
      'Lake University',
    ],
    [
      '"since" before the year',
      '# Experience\n- Research Assistant, Lake University, since 2024',
      'Lake University',
    ],
    [
      '"from" before the year',
      '# Experience\n- Research Assistant, Lake University, from 2024',
      'Lake University',
    ],
  ])('are read with %s', (_, text, organization) => {
    const { profile } = read(about(text))
    expect(profile.experience).toMatchObject([
      { role: { en: 'Research Assistant' }, organization: { en: organization } },
    ])
  })

  it.each(['since', 'from'])('have no end %s a year', (word) => {
    const { profile } = read(about(`# Experience\n- Lecturer, Lake University, ${word} 2024`))
    expect(profile.experience?.[0]?.period).toEqual({ start: '2024', end: 'present' })
  })

  it('are told apart under one heading', () => {
    const text =
      '# Experience\n- 2020 - 2022, Engineer, Lake Works\n- 2016 - 2020, B.Sc. in Physics, Lake University'
    const { profile } = read(about(text))
    expect(profile.experience).toHaveLength(1)
    expect(profile.education).toMatchObject([{ institution: { en: 'Lake University' } }])
  })

  it.each(['Class assistant', 'Secretary', 'Reviewer', 'Volunteer'])(
    'make no employer of where a person is also: %s',
    (role) => {
      const text = `# Experience\n- 2022 - present, ${role}, Lake University`
      expect(read(about(text)).profile.affiliations).toBeUndefined()
    },
  )
})

describe('a page of a template', () => {
  it.each([
    [
      'résumé',
      '# Experience\n- **Example Role**, Company/Institution, 2023 - 2024\n- Duties\n\n# Education\n- The University of Example, 2020\n- Honours',
    ],
    [
      'list',
      '# Awards\n- First Prize in Example Competition, Committee of Example, 2024\n- Example Award, 2023',
    ],
  ])('is one thing, and nothing of it is the owner’s: %s', (_, text) => {
    const { profile, problems } = read(about(''), { path: 'cv.md', text })
    expect(Object.keys(profile).toSorted()).toEqual(['biography', 'name'])
    expect(problems.map(({ code }) => code)).toEqual(['placeholder'])
  })
})

describe('small slips', () => {
  it('reads spaces inside of emphasis in HTML', () => {
    const { profile } = read(about('I study <b> rivers </b>and <em>lakes </em>.'))
    expect(profile.biography).toEqual({ en: 'I study rivers.\n\nI study **rivers** and *lakes* .' })
  })

  it('reads a day and a month of one digit', () => {
    const { news } = read({
      path: '_news/a.md',
      text: '---\ndate: 2025-11-3\ninline: true\n---\nRain.\n',
    })
    expect(news).toMatchObject([{ date: '2025-11-03' }])
  })

  it('leaves no commas where a date was in a project', () => {
    const { profile } = read(
      about('# Projects\n- Of Rivers, River Fund, 2024.01 - 2025.12, Member'),
    )
    expect(profile.projects?.[0]?.title).toEqual({ en: 'Of Rivers, River Fund, Member' })
  })

  it('reads the term before a course', () => {
    const { profile } = read(about('# Teaching\n- 2026 Spring, Deep Rivers'))
    expect(profile.teaching).toMatchObject([
      { course: { en: 'Deep Rivers' }, period: { start: '2026' } },
    ])
  })

  it.each([
    ['Of Rivers in the North, ACM Rivers and Lakes (RAL), 2024', 'Of Rivers in the North'],
    [
      'Of Rivers in the North, International Rivers and Lakes Conference (RLC), 2024',
      'Of Rivers in the North',
    ],
    [
      'Of Rivers and Lakes, International Conference on Rivers and Lakes (RLC), 2024',
      'Of Rivers and Lakes',
    ],
  ])('keeps a venue whole that has "and" in its name: %s', (text, title) => {
    const { publications } = read(about(`# Papers\n- Bo Lin, **Yuanming Shen**, Mo Fan, ${text}.`))
    expect(publications.map(({ publication }) => publication.title)).toEqual([title])
  })

  it.each(['author_list', 'authors', 'author'])('has the authors of records under %s', (key) => {
    const text = `---\ntitle: Rivers Remember\ndate: 2024-01-01\n${key}: "Lin B, Shen Y"\n---\n`
    expect(authorsOf({ path: '_pubs/a.md', text })).toEqual([['B. Lin', 'Y. Shen']])
  })

  it('has nothing of what a site says to machines', () => {
    const files = ['AGENTS.md', 'CLAUDE.md', 'robots.txt', 'requirements.txt'].map((path) => ({
      path,
      text: '# Projects\n- **Site**: built with care\n',
    }))
    expect(Object.keys(read(about(''), ...files).profile).toSorted()).toEqual(['biography', 'name'])
  })

  it('has no signs of Quarto in its words', () => {
    const text =
      '::: {.column width="40%"}\nI study lakes.\n:::\n\n```{r}\nprint("no")\n```\n![](a.png){fig-align="center"}'
    const { profile } = read({ path: 'index.qmd', text })
    expect(profile.biography).toEqual({ en: 'I study lakes.' })
  })

  it('keeps the name of a person whose biography is still that of the template', () => {
    const text =
      '---\ntitle: Ada Brook\n---\nChien Shiung Wu is a professor of artificial intelligence.\n'
    const { profile, problems } = readHomepageWith({})([
      { path: 'content/authors/admin/_index.md', text },
      { path: 'content/_index.md', text: '---\ntitle: Home\n---\n# News\n- 2024-05 Rain.\n' },
    ])
    expect(profile).toEqual({ name: { en: { given: 'Ada', family: 'Brook' } } })
    expect(problems).toMatchObject([{ code: 'placeholder' }])
  })
})
