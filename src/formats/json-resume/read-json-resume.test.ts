import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readJsonResume } from './read-json-resume.ts'

function readText(text: string, path = 'resume.json') {
  return readJsonResume([{ path, text }])
}

function read(resume: object) {
  return readText(JSON.stringify(resume))
}

function problems(resume: object) {
  return read(resume).problems.map(({ code, found }) => [code, found])
}

const WORK = { name: 'Word Lab', position: 'Researcher', startDate: '2020-03' }

describe('a résumé', () => {
  it('is read with everything that fits into a bundle', () => {
    const resume = {
      $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
      basics: {
        name: 'Lin, Ada',
        label: 'Researcher',
        email: 'ada@example.org',
        url: 'https://ada.example.org/',
        summary: 'I count *words*.\n\nAnd letters.',
        profiles: [
          { network: 'GitHub', username: 'ada-lin', url: 'https://github.com/ada-lin' },
          { network: 'Zhihu', username: 'ada' },
        ],
      },
      work: [{ ...WORK, endDate: '2022', summary: 'Counting', highlights: ['A prize'] }],
      education: [
        {
          institution: '词语大学',
          area: '计算机',
          studyType: '博士',
          startDate: '2016-09',
          endDate: '2020-06-30',
        },
      ],
      awards: [{ title: 'Best Count', date: '2021-05-01', awarder: 'ACW', summary: 'once' }],
      volunteer: [
        { organization: 'ACW', position: 'Reviewer', summary: '2020, 2021' },
        { organization: 'School', position: 'Teacher', startDate: '2015', endDate: '2016' },
      ],
      skills: [{ name: 'Code', keywords: ['Python', 'R'] }],
      languages: [{ language: 'English', fluency: 'fluent' }],
      interests: [{ name: 'Words' }],
    }
    expect(read(resume)).toEqual({
      profile: {
        name: { en: { family: 'Lin', given: 'Ada' } },
        headline: { en: 'Researcher' },
        biography: { en: String.raw`I count \*words\*.` + '\n\nAnd letters.' },
        links: [
          { type: 'email', url: 'mailto:ada@example.org' },
          { type: 'homepage', url: 'https://ada.example.org/' },
          { type: 'github', url: 'https://github.com/ada-lin' },
          { type: 'zhihu', url: 'https://www.zhihu.com/people/ada' },
        ],
        experience: [
          {
            period: { start: '2020-03', end: '2022' },
            role: { en: 'Researcher' },
            organization: { en: 'Word Lab' },
            highlights: [{ en: 'Counting' }, { en: 'A prize' }],
          },
          {
            period: { start: '2015', end: '2016' },
            role: { en: 'Teacher' },
            organization: { en: 'School' },
          },
        ],
        education: [
          {
            period: { start: '2016-09', end: '2020-06-30' },
            degree: { zh: '博士' },
            field: { zh: '计算机' },
            institution: { zh: '词语大学' },
          },
        ],
        awards: [
          {
            name: { en: 'Best Count' },
            issuer: { en: 'ACW' },
            date: '2021-05-01',
            note: { en: 'once' },
          },
        ],
        services: [{ role: 'reviewer', venues: [{ venue: 'ACW', years: [2020, 2021] }] }],
        skills: [
          { name: { en: 'Code' }, items: [{ en: 'Python' }, { en: 'R' }] },
          { name: { en: 'Languages', zh: '语言' }, items: [{ en: 'English (fluent)' }] },
        ],
        interests: [{ en: 'Words' }],
      },
      publications: [],
      news: [],
      problems: [],
    })
  })

  it('may be YAML', () => {
    const text =
      'basics:\n  name: "Lin, Ada"\nwork:\n  - name: Lab\n    position: R\n    startDate: 2020-03\n'
    expect(readText(text, 'resume.yaml').profile).toMatchObject({
      name: { en: { family: 'Lin', given: 'Ada' } },
      experience: [{ period: { start: '2020-03', end: 'present' } }],
    })
  })

  test.each([
    ['Chujie Zheng', { en: { given: 'Chujie', family: 'Zheng' } }],
    ['彭儒', { zh: { family: '彭', given: '儒' } }],
  ])('has the name %s where it is plain what is the family name', (written, name) => {
    expect(read({ basics: { name: written } }).profile).toEqual({ name })
  })

  it('is never given a family name by guess', () => {
    const { profile, problems } = read({ basics: { name: 'Ada Maria Lin', label: 'R' } })
    expect(profile).toEqual({ name: { en: { literal: 'Ada Maria Lin' } }, headline: { en: 'R' } })
    expect(problems).toMatchObject([{ code: 'unsure-name', found: 'Ada Maria Lin' }])
  })
})

describe('the portrait', () => {
  const files = [{ path: 'cv/resume.json', text: '{"basics":{"label":"R","image":"me.jpg"}}' }]

  it('is the file beside the résumé, which goes into the folder media', () => {
    const { profile, media, problems } = readJsonResume(files, new Set(['cv/me.jpg']))
    expect(profile.portrait).toEqual({ src: 'media/me.jpg', alt: { en: 'Portrait', zh: '照片' } })
    expect(media).toEqual([{ source: 'cv/me.jpg', target: 'media/me.jpg' }])
    expect(problems).toEqual([])
  })

  it.each([
    ['me.jpg', 'missing-file'],
    ['https://ada.example.org/me.jpg', 'remote-picture'],
  ])('at %s is reported where the source does not have it', (image, code) => {
    const resume = { basics: { label: 'R', image } }
    expect(read(resume).profile).toEqual({ headline: { en: 'R' } })
    expect(problems(resume)).toEqual([[code, image]])
  })
})

describe('projects', () => {
  it('that are talks or courses by their type are those', () => {
    const { profile, problems } = read({
      projects: [
        {
          name: 'On Water',
          type: 'Talk',
          startDate: '2024-05',
          entity: 'ACW',
          url: 'https://w.example',
        },
        { name: 'Hydrology', type: 'teaching', roles: ['Lecturer'], entity: 'Eastbay University' },
      ],
    })
    expect(profile).toEqual({
      talks: [
        {
          date: '2024-05',
          title: { en: 'On Water' },
          host: { en: 'ACW' },
          links: [{ type: 'other', url: 'https://w.example' }],
        },
      ],
      teaching: [
        {
          course: { en: 'Hydrology' },
          role: { en: 'Lecturer' },
          institution: { en: 'Eastbay University' },
        },
      ],
    })
    expect(problems).toEqual([])
  })

  it.each([
    ['application', 'software'],
    ['数据集', 'dataset'],
    ['Fieldwork', { en: 'Fieldwork' }],
    ['野外考察', { zh: '野外考察' }],
    ['talk', { en: 'talk' }],
  ])('of type %s have that kind', (type, kind) => {
    expect(read({ projects: [{ name: 'Rivers', type }] }).profile).toMatchObject({
      projects: [{ kind }],
    })
  })

  it('keep the organization as a point of their summary', () => {
    expect(read({ projects: [{ name: 'Rivers', entity: 'Water Fund' }] }).profile).toMatchObject({
      projects: [{ summary: { en: '- Water Fund' } }],
    })
  })
})

describe('dates', () => {
  test.each([
    ['2020', '2021', { start: '2020', end: '2021' }],
    ['2020-01', 'ongoing', { start: '2020-01', end: 'present' }],
    ['2020-01', 'Now', { start: '2020-01', end: 'present' }],
    ['2020-01', 'Present', { start: '2020-01', end: 'present' }],
    ['2020-01', '至今', { start: '2020-01', end: 'present' }],
    ['2020-01', undefined, { start: '2020-01', end: 'present' }],
    ['2020-01', '', { start: '2020-01', end: 'present' }],
    ['2020/03/05', '2021.4', { start: '2020-03-05', end: '2021-04' }],
  ])('from %s to %s', (startDate, endDate, period) => {
    const { profile, problems } = read({ work: [{ ...WORK, startDate, endDate }] })
    expect(profile.experience?.[0]?.period).toEqual(period)
    expect(problems).toEqual([])
  })

  it('keeps the month of an impossible day, and reports it', () => {
    const resume = { work: [{ ...WORK, endDate: '2026-06-31' }] }
    expect(read(resume).profile.experience?.[0]?.period).toEqual({
      start: '2020-03',
      end: '2026-06',
    })
    expect(problems(resume)).toEqual([['unreadable-date', 'Word Lab, Researcher: 2026-06-31']])
  })

  it('reports an end that cannot be read', () => {
    const resume = { work: [{ ...WORK, endDate: 'soon' }] }
    expect(read(resume).profile.experience?.[0]?.period).toEqual({ start: '2020-03' })
    expect(problems(resume)).toEqual([['unreadable-date', 'Word Lab, Researcher: soon']])
  })

  it('reports an end before the start', () => {
    const resume = { work: [{ ...WORK, endDate: '2019' }] }
    expect(read(resume).profile.experience?.[0]?.period).toEqual({ start: '2020-03' })
    expect(problems(resume)).toEqual([['unreadable-date', 'Word Lab, Researcher: 2020-03 – 2019']])
  })

  it.each([
    ['06/2021', '2021-06', []],
    ['2021/06', '2021-06', []],
    ['2021.06', '2021-06', []],
    ['June 2021', '2021-06', []],
    ['2021年6月', '2021-06', []],
    ['03/04/2021', '2021', ['03/04/2021']],
    ['Spring 2021', '2021', ['Spring 2021']],
  ])('keeps an entry that begins in %s', (startDate, start, unread) => {
    const resume = { work: [{ ...WORK, startDate, endDate: '2022' }] }
    expect(read(resume).profile.experience?.[0]?.period).toEqual({ start, end: '2022' })
    expect(problems(resume)).toEqual(
      unread.map((found) => ['unreadable-date', `Word Lab, Researcher: ${found}`]),
    )
  })

  it('keeps what has no start without a period, and reports an end', () => {
    const lab = { role: { en: 'Researcher' }, organization: { en: 'Word Lab' } }
    const undated = { work: [{ ...WORK, startDate: undefined }] }
    expect(read(undated)).toMatchObject({ profile: { experience: [lab] }, problems: [] })
    const resume = { work: [{ ...WORK, startDate: undefined, endDate: '2019' }] }
    expect(read(resume).profile).toEqual({ experience: [lab] })
    expect(problems(resume)).toEqual([['unreadable-date', 'Word Lab, Researcher: – 2019']])
  })
})

describe('keys', () => {
  test('of older versions are read', () => {
    const resume = {
      basics: { website: 'https://ada.example.org/' },
      work: [{ ...WORK, name: undefined, company: 'Old Lab' }],
    }
    expect(read(resume).profile).toMatchObject({
      links: [{ type: 'homepage', url: 'https://ada.example.org/' }],
      experience: [{ organization: { en: 'Old Lab' } }],
    })
  })

  test('old and new together: the new one counts, another value is reported', () => {
    const resume = { work: [{ ...WORK, company: 'Old Lab' }] }
    expect(read(resume).profile.experience?.[0]?.organization).toEqual({ en: 'Word Lab' })
    expect(problems(resume)).toEqual([['not-understood', 'name/organization/company: Old Lab']])
    expect(problems({ work: [{ ...WORK, company: WORK.name }] })).toEqual([])
  })

  test('given twice: the last counts, the earlier is reported', () => {
    const text = '{"basics":{"label":"First","label":"Second"}}'
    expect(readText(text).profile).toEqual({ headline: { en: 'Second' } })
    expect(readText(text).problems).toMatchObject([
      { code: 'not-understood', found: 'label: "First"' },
    ])
  })

  test('of projects and certificates are read', () => {
    const { profile } = read({
      projects: [
        { name: 'Rivers', startDate: '2020', description: 'About rivers', highlights: ['Maps'] },
        { name: 'Rivers', url: 'https://rivers.example' },
      ],
      certificates: [{ name: 'Diver', issuer: 'Club', date: '2020-05' }],
    })
    expect(profile.projects).toEqual([
      {
        id: 'rivers',
        title: { en: 'Rivers' },
        kind: 'research',
        period: { start: '2020' },
        summary: { en: 'About rivers\n\n- Maps' },
      },
      {
        id: 'rivers-2',
        title: { en: 'Rivers' },
        kind: 'research',
        links: [{ type: 'other', url: 'https://rivers.example' }],
      },
    ])
    expect(profile.awards).toEqual([
      { name: { en: 'Diver' }, issuer: { en: 'Club' }, date: '2020-05' },
    ])
  })

  test('for which a bundle has no field are reported', () => {
    const resume = {
      basics: { phone: '123', location: { city: 'Wordtown' }, image: '' },
      education: [
        { institution: 'U', studyType: 'BSc', startDate: '2010', endDate: '2014', score: '4.0' },
      ],
      references: [{ name: 'P' }],
    }
    expect(problems(resume)).toEqual([
      ['not-understood', 'U: score: 4.0'],
      ['not-understood', 'references: {"name":"P"}'],
      ['private', 'phone'],
      ['not-understood', 'basics: location: {"city":"Wordtown"}'],
    ])
  })

  test('that an entry cannot do without are reported', () => {
    expect(
      problems({ education: [{ institution: 'U', startDate: '2010' }], awards: [{}] }),
    ).toEqual([
      ['broken-entry', '{"institution":"U","startDate":"2010"}'],
      ['broken-entry', '{}'],
    ])
  })

  test('with unsafe URLs are reported', () => {
    const resume = {
      basics: { url: 'javascript:alert(1)', profiles: [{ network: 'Mastodon', username: 'a' }] },
    }
    expect(read(resume).profile).toEqual({})
    expect(problems(resume)).toEqual([
      ['not-understood', 'Mastodon: a'],
      ['unsafe-link', 'javascript:alert(1)'],
    ])
  })
})

describe('publications', () => {
  const PAPER = { name: 'On Words', publisher: 'Journal of Words', releaseDate: '2021-05' }
  const paper = (details: object, owner = 'Ada Lin') =>
    read({ basics: { name: owner }, publications: [{ ...PAPER, ...details }] }).publications[0]
      ?.publication

  it('have a venue, a date and an address', () => {
    expect(paper({ url: 'https://doi.org/10.1234/words' })).toEqual({
      type: 'article',
      title: 'On Words',
      authors: [],
      issued: '2021-05',
      venue: 'Journal of Words',
      doi: '10.1234/words',
    })
  })

  it('have authors where the summary is a list of names with the owner', () => {
    expect(paper({ summary: 'Bo Wang, Ada Lin and Cy Twom' })?.authors).toEqual([
      'Bo Wang',
      'Ada Lin',
      'Cy Twom',
    ])
  })

  it('have any other summary as an abstract', () => {
    expect(paper({ summary: 'We count, Ada Lin says, words.' })).toMatchObject({
      authors: [],
      abstract: { en: 'We count, Ada Lin says, words.' },
    })
  })

  test.each(['Qwen Team', 'Bo Wang, Cy van Twom', '词语 平台'])(
    'report a summary that may be names or keywords: %s',
    (summary) => {
      const resume = { publications: [{ ...PAPER, summary }] }
      expect(read(resume).publications[0]?.publication).not.toHaveProperty('abstract')
      expect(problems(resume)).toEqual([['not-understood', summary]])
    },
  )
})

describe('what is not a JSON Résumé', () => {
  test.each([
    ['nothing', ''],
    ['another schema', '{"name":"bifolio","version":"1.0.0","dependencies":{}}'],
    ['a résumé of another program', '{"basics":{"name":"A"},"sections":{"work":{"items":[]}}}'],
    ['a list', '[{"basics":{}}]'],
    ['lists that are not lists', '{"work":{"a":1}}'],
    ['a text that breaks off', '{"basics":{"name":"Lin, Ada"},"work":[{"name":"La'],
    ['deep nesting', '['.repeat(200_000)],
    ['text', 'Just some words'],
    ['a page', '<html><body>Not found</body></html>'],
    [
      'YAML with too many aliases',
      `a: &a [x]\nb: &b [*a,*a,*a,*a,*a,*a]\nbasics: {}\nwork: [${'*b,'.repeat(2000)}]`,
    ],
  ])('is reported: %s', (_, text) => {
    const { profile, publications, problems } = readText(text)
    expect({ profile, publications }).toEqual({ profile: {}, publications: [] })
    expect(problems.map(({ code }) => code)).toEqual(['not-this-format'])
  })

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readText(text)))
    fc.assert(
      fc.property(fc.json(), (text) => {
        readText(text)
        readText(
          `{"basics":${text},"work":[${text},{"name":${text}}],"skills":[{"keywords":${text}}]}`,
        )
      }),
    )
  })
})

describe('a résumé in YAML that no person has written', () => {
  it('is reported with the line where it becomes too much', () => {
    const text = `basics:\n  name: ${'['.repeat(950_000)}`
    expect(readText(text, 'resume.yaml').problems).toEqual([
      expect.objectContaining({ code: 'too-much', file: 'resume.yaml', line: 2 }),
    ])
  })

  it('keeps the last value of a key that is given twice, and reports the other', () => {
    const { profile, problems } = readText(
      'basics:\n  name: Ada Lin\n  email: a@a.example\n  email: b@b.example\n',
      'resume.yaml',
    )
    expect(profile.links).toEqual([{ type: 'email', url: 'mailto:b@b.example' }])
    expect(problems).toEqual([
      {
        code: 'not-understood',
        file: 'resume.yaml',
        line: 3,
        found: 'email: a@a.example',
      },
    ])
  })
})
