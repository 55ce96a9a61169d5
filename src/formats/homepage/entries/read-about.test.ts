import { readHomeSection as read } from '#tests/support/site/read-home-section.ts'
import { describe, expect, it } from 'vitest'

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

  it('reports what is under a heading that has its place elsewhere', () => {
    expect(read('Visitor Map', '- a line').problems).toEqual(['not-understood: a line'])
  })

  it('makes a section of what no kind claims, with its lists and paragraphs', () => {
    expect(read('Something Else', 'Words.\n\n- a line\n  - below').values('sections')).toEqual([
      {
        id: 'something-else',
        title: { en: 'Something Else' },
        text: { en: 'Words.\n\n- a line\n  - below' },
      },
    ])
  })

  it.each([
    [
      'CS101 Rivers, North Bay University, Teaching Assistant, Fall 2023',
      {
        code: 'CS101',
        course: { en: 'Rivers' },
        role: { en: 'Teaching Assistant' },
        institution: { en: 'North Bay University' },
        term: { en: 'Fall 2023' },
        period: { start: '2023' },
      },
    ],
    ['2022, Soils', { course: { en: 'Soils' }, period: { start: '2022' } }],
  ])('reads the course %s', (text, course) => {
    expect(read('Teaching', `- ${text}`).values('teaching')).toEqual([course])
  })

  it.each([
    [
      '- [Gauge](https://github.com/lan/gauge): reads rivers',
      { title: { en: 'Gauge' }, summary: { en: 'reads rivers' } },
    ],
    [
      '- 2022.01-2024.12 国家自然科学基金青年项目“河流的记忆”，62076001，主持，30 万元',
      {
        title: { zh: '河流的记忆' },
        period: { start: '2022-01', end: '2024-12' },
        role: { zh: '主持' },
        funding: [
          {
            funder: { zh: '国家自然科学基金' },
            number: '62076001',
            amount: 300_000,
            currency: 'CNY',
          },
        ],
      },
    ],
  ])('reads the project %s', (text, project) => {
    expect(read('Projects', text).values('projects')).toMatchObject([project])
  })

  it('reads a line of links as profile links, and reports the others', () => {
    const { facts, problems } = read(
      'About',
      '[lan@b.example](mailto:lan@b.example) · [GitHub](https://github.com/lan) | [CV](https://b.example/cv.pdf) | [lan.b.example](https://lan.b.example)',
    )
    expect(facts.links).toEqual([
      { type: 'github', url: 'https://github.com/lan' },
      { type: 'email', url: 'mailto:lan@b.example' },
      { type: 'homepage', url: 'https://lan.b.example' },
    ])
    expect(facts.biography.en).toEqual([])
    expect(problems).toEqual(['not-understood: CV https://b.example/cv.pdf'])
  })

  it.each([
    ['Lan Shen 沈岚', 'Shen'],
    ['沈岚 · Lan Shen', 'Shen'],
    ['Shen, Lan', undefined],
  ])('takes a first line %s for the name or leaves it in the text', (line, family) => {
    expect(read('About', `${line}\n\nI study rivers.`).facts.names[0]?.en?.family).toBe(family)
  })

  it('asks about a first line that is a name which cannot be divided', () => {
    const { facts, problems } = read('About', '**Ada Maria Brook**\n\nI study rivers.')
    expect(facts.names).toEqual([{ en: { literal: 'Ada Maria Brook' } }])
    expect(facts.biography.en).toEqual(['I study rivers.'])
    expect(problems).toEqual(['unsure-name: Ada Maria Brook'])
  })

  it('takes no line below a name for a biography before the first sentence', () => {
    const { facts, problems } = read(
      'About',
      'Lan Shen 沈岚\n\nResearcher, Water Lab\n\nI study rivers.\n\nAnd lakes',
    )
    expect(facts.biography.en).toEqual(['I study rivers.', 'And lakes'])
    expect(problems).toEqual(['not-understood: Researcher, Water Lab'])
  })

  it('reads each line of skills with a label as a group, in the language of the label', () => {
    expect(
      read('Skills', '- 编程语言: Python  \n工具: Git'.replace('  \n', '\u2028')).values('skills'),
    ).toEqual([
      { name: { zh: '编程语言' }, items: ['Python'] },
      { name: { zh: '工具' }, items: ['Git'] },
    ])
  })

  it('takes a Chinese list of words apart, also in a point', () => {
    expect(read('研究兴趣', '- 河流、湖泊').values('interests')).toEqual([
      { zh: '河流' },
      { zh: '湖泊' },
    ])
  })
})
