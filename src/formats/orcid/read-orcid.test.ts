import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readOrcid } from './read-orcid.ts'

function read(...records: readonly unknown[]) {
  return readOrcid(
    records.map((record, at) => ({ path: `orcid-${at}.json`, text: JSON.stringify(record) })),
  )
}

function problems(record: unknown) {
  return read(record).problems.map(({ code, found }) => [code, found])
}

const value = (text: string) => ({ value: text })
const date = (year: string, month?: string, day?: string) => ({
  year: value(year),
  month: month === undefined ? null : value(month),
  day: day === undefined ? null : value(day),
})
const id = (type: string, text: string, relationship = 'self') => ({
  'external-id-type': type,
  'external-id-value': text,
  'external-id-url': null,
  'external-id-relationship': relationship,
})

function summary(putCode: number, details: object = {}) {
  return {
    'put-code': putCode,
    title: { title: value('On Words'), subtitle: null, 'translated-title': null },
    type: 'journal-article',
    'publication-date': date('2021', '05'),
    'journal-title': value('Journal of Words'),
    visibility: 'public',
    'display-index': '1',
    ...details,
  }
}

function works(...groups: readonly (readonly object[])[]) {
  return {
    'orcid-identifier': { path: '0000-0002-1825-0097' },
    'activities-summary': {
      works: { group: groups.map((versions) => ({ 'work-summary': versions })) },
    },
  }
}

function paper(details: object) {
  return read(works([summary(1, details)])).publications[0]?.publication
}

function stays(section: string, kind: string, ...entries: readonly object[]) {
  const groups = entries.map((entry) => ({ summaries: [{ [kind]: entry }] }))
  return {
    'orcid-identifier': {},
    'activities-summary': { [section]: { 'affiliation-group': groups } },
  }
}

const JOB = {
  'role-title': 'Researcher',
  'department-name': 'Words',
  organization: { name: 'Word University' },
  'start-date': date('2020', '03'),
  'end-date': null,
  visibility: 'public',
}

describe('the person', () => {
  const person = {
    name: {
      'given-names': value('Ada'),
      'family-name': value('Lin'),
      'credit-name': value('A. Lin'),
      visibility: 'public',
    },
    'other-names': {
      'other-name': [
        { content: '林爱达', visibility: 'public' },
        { content: 'Ada Lin', visibility: 'public' },
        { content: 'Secret Name', visibility: 'limited' },
      ],
    },
    biography: { content: 'I count.\n\nStill.', visibility: 'public' },
    keywords: { keyword: [{ content: 'Words', visibility: 'public' }] },
    emails: { email: [{ email: 'ada@example.org', visibility: 'public' }] },
    'researcher-urls': {
      'researcher-url': [
        { 'url-name': 'Personal website', url: value('https://ada.example.org/') },
        { 'url-name': 'Lab', url: value('https://lab.example.org/') },
        { 'url-name': 'Bad', url: value('javascript:1') },
      ],
    },
    'external-identifiers': {
      'external-identifier': [
        { 'external-id-type': 'Scopus', 'external-id-url': value('https://scopus.example/1') },
      ],
    },
  }

  it('is read as far as everyone may see it', () => {
    const record = { 'orcid-identifier': { path: '0000-0002-1825-0097' }, person }
    expect(read(record).profile).toEqual({
      name: { en: { given: 'Ada', family: 'Lin' }, aliases: ['A. Lin', '林爱达'] },
      biography: { en: 'I count.\n\nStill.' },
      interests: [{ en: 'Words' }],
      links: [
        { type: 'orcid', url: 'https://orcid.org/0000-0002-1825-0097' },
        { type: 'email', url: 'mailto:ada@example.org' },
        { type: 'homepage', url: 'https://ada.example.org/' },
        { type: 'other', url: 'https://lab.example.org/', label: { en: 'Lab' } },
        { type: 'other', url: 'https://scopus.example/1', label: { en: 'Scopus' } },
      ],
    })
    expect(problems(record)).toEqual([
      ['not-understood', 'other-name (limited)'],
      ['unsafe-link', 'Bad javascript:1'],
    ])
  })

  it('may have one name only, or a Chinese one', () => {
    const named = (name: object) => read({ 'orcid-identifier': {}, person: { name } }).profile.name
    expect(named({ 'given-names': value('Ada'), 'family-name': null })).toEqual({
      en: { given: 'Ada' },
    })
    expect(named({ 'given-names': value('爱达'), 'family-name': value('林') })).toEqual({
      zh: { given: '爱达', family: '林' },
    })
    expect(named({ 'given-names': value('Ada'), visibility: 'PRIVATE' })).toBeUndefined()
  })
})

describe('affiliations', () => {
  it('are positions; one without an end is where the person works now', () => {
    const record = stays(
      'employments',
      'employment-summary',
      { ...JOB, url: value('https://words.example/') },
      { ...JOB, 'start-date': date('2015'), 'end-date': date('2020', '02') },
    )
    expect(read(record).profile).toEqual({
      affiliations: [
        {
          role: { en: 'Researcher' },
          unit: { en: 'Words' },
          organization: { en: 'Word University' },
          url: 'https://words.example/',
        },
      ],
      experience: [
        {
          period: { start: '2020-03', end: 'present' },
          role: { en: 'Researcher' },
          organization: { en: 'Word University' },
          unit: { en: 'Words' },
        },
        {
          period: { start: '2015', end: '2020-02' },
          role: { en: 'Researcher' },
          organization: { en: 'Word University' },
          unit: { en: 'Words' },
        },
      ],
    })
  })

  test('educations have degrees', () => {
    const record = stays('educations', 'education-summary', { ...JOB, 'role-title': 'PhD' })
    expect(read(record).profile.education).toEqual([
      {
        period: { start: '2020-03', end: 'present' },
        degree: { en: 'PhD' },
        field: { en: 'Words' },
        institution: { en: 'Word University' },
      },
    ])
  })

  test('distinctions are awards, services are services in a known role', () => {
    const award = stays('distinctions', 'distinction-summary', { ...JOB, 'role-title': 'Prize' })
    expect(read(award).profile.awards).toEqual([
      { name: { en: 'Prize' }, issuer: { en: 'Word University' }, date: '2020-03' },
    ])
    const service = stays(
      'services',
      'service-summary',
      { ...JOB, 'role-title': 'Area Chair' },
      { ...JOB, 'role-title': 'Dean of Words' },
    )
    expect(read(service).profile.services).toEqual([
      { role: 'area-chair', venues: [{ venue: 'Word University', years: [2020] }] },
    ])
    expect(problems(service)).toEqual([
      ['not-understood', 'services: Word University, Words, Dean of Words'],
    ])
  })

  test.each([
    ['without a role', { 'role-title': null }, 'broken-entry', 'Word University, Words'],
    [
      'without a start',
      { 'start-date': null },
      'unreadable-date',
      'Word University, Words, Researcher: – present',
    ],
    [
      'with an impossible month',
      { 'start-date': date('20', '13') },
      'unreadable-date',
      'Word University, Words, Researcher: 20 13',
    ],
    [
      'that not everyone may see',
      { visibility: 'private' },
      'not-understood',
      'Word University, Words, Researcher (private)',
    ],
  ])('are reported: %s', (_, details, code, found) => {
    const record = stays('invited-positions', 'invited-position-summary', { ...JOB, ...details })
    expect(read(record).profile).toEqual({})
    expect(problems(record)).toEqual([[code, found]])
  })

  test('for which a bundle has no field are reported', () => {
    const record = {
      'orcid-identifier': {},
      'activities-summary': {
        memberships: { 'affiliation-group': [{ summaries: [{ 'membership-summary': JOB }] }] },
        fundings: { group: [{ 'funding-summary': [{ title: { title: value('A grant') } }] }] },
        'peer-reviews': { group: [{}, {}] },
      },
    }
    expect(problems(record)).toEqual([
      ['not-understood', 'fundings: A grant'],
      ['not-understood', 'peer-reviews: 2'],
      ['not-understood', 'memberships: Word University, Words, Researcher'],
    ])
  })
})

describe('a work', () => {
  it('goes by its put-code', () => {
    const ids = { 'external-id': [id('doi', 'https://doi.org/10.1234/words')] }
    const record = works([summary(7, { 'external-ids': ids })])
    expect(read(record).publications).toEqual([
      {
        key: '7',
        publication: {
          type: 'article-journal',
          title: 'On Words',
          authors: [],
          issued: '2021-05',
          venue: 'Journal of Words',
          doi: '10.1234/words',
        },
      },
    ])
  })

  it('is one of all its versions: the preferred one, with the identifiers of all', () => {
    const first = { 'external-ids': { 'external-id': [id('arxiv', 'arXiv:2105.00001')] } }
    const second = {
      'display-index': '5',
      title: { title: value('On Words, Preferred') },
      'external-ids': { 'external-id': [id('doi', '10.1234/words')] },
    }
    const { publications } = read(works([summary(1, first), summary(2, second)], [summary(3)]))
    expect(publications.map(({ key }) => key)).toEqual(['2', '3'])
    expect(publications[0]?.publication).toMatchObject({
      title: 'On Words, Preferred',
      doi: '10.1234/words',
      arxiv: '2105.00001',
    })
  })

  it('is read in full where the full works are there', () => {
    const contributor = (name: string, role: string | null) => ({
      'credit-name': value(name),
      'contributor-attributes': { 'contributor-role': role },
    })
    const bulk = {
      bulk: [
        {
          work: summary(1, {
            'short-description': 'We *count*.',
            contributors: {
              contributor: [
                contributor('Lin, Ada', 'author'),
                contributor('Bo Wang', 'author'),
                contributor('An Editor', 'editor'),
              ],
            },
          }),
        },
        { work: summary(9, { title: { title: value('Alone') } }) },
        { error: { 'response-code': 404 } },
      ],
    }
    const { publications, problems } = read(works([summary(1)]), bulk)
    expect(publications.map(({ key }) => key)).toEqual(['1', '9'])
    expect(publications[0]?.publication).toMatchObject({
      authors: ['Ada Lin', 'Bo Wang'],
      abstract: String.raw`We \*count\*.`,
    })
    expect(problems).toEqual([])
  })

  test.each([
    ['a subtitle', { subtitle: value('A Study') }, 'On Words: A Study'],
    [
      'the other language',
      { 'translated-title': value('论词语') },
      { en: 'On Words', zh: '论词语' },
    ],
    ['the same language', { 'translated-title': value('Sur les mots') }, 'On Words'],
  ])('has a title with %s', (_, details, title) => {
    expect(paper({ title: { title: value('On Words'), ...details } })?.title).toEqual(title)
  })

  test.each([
    ['conference-paper', 'paper-conference'],
    ['preprint', 'article'],
    ['dissertation-thesis', 'thesis'],
    ['data-set', 'dataset'],
    ['book-chapter', 'chapter'],
    ['artistic-performance', 'article'],
  ])('of the type %s is %s', (type, expected) => {
    expect(paper({ type })?.type).toBe(expected)
  })

  it('does not take the DOI of the book that it is part of', () => {
    const ids = { 'external-id': [id('doi', '10.1234/book', 'part-of'), id('doi', 'no doi')] }
    expect(paper({ 'external-ids': ids })).not.toHaveProperty('doi')
  })

  it('has the arXiv id of a DOI of arXiv', () => {
    const ids = { 'external-id': [id('doi', '10.48550/arXiv.2105.00001')] }
    expect(paper({ 'external-ids': ids })).toMatchObject({ arxiv: '2105.00001' })
    expect(paper({ 'external-ids': ids })).not.toHaveProperty('doi')
  })

  it('that is not public is reported and left out', () => {
    const record = works([summary(1, { visibility: 'LIMITED' })])
    expect(read(record).publications).toEqual([])
    expect(problems(record)).toEqual([['not-understood', 'On Words (limited)']])
  })

  it('of an unknown type is reported', () => {
    expect(problems(works([summary(1, { type: 'artistic-performance' })]))).toEqual([
      ['not-understood', 'type: artistic-performance'],
    ])
  })
})

describe('what is not a record', () => {
  test.each([
    ['nothing', ''],
    ['another schema', '{"basics":{}}'],
    ['an answer about an error', '{"response-code":404,"developer-message":"404 Not Found"}'],
    ['a text that breaks off', '{"orcid-identifier":{"path":"0000'],
    ['a page', '<html></html>'],
    ['deep nesting', '['.repeat(200_000)],
  ])('is reported: %s', (_, text) => {
    const { publications, problems } = readOrcid([{ path: 'a.json', text }])
    expect(publications).toEqual([])
    expect(problems.map(({ code }) => code)).toEqual(['not-this-format'])
  })

  test('never throws', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const any: unknown = JSON.parse(text)
        readOrcid([{ path: 'a.json', text }])
        read({ 'orcid-identifier': any, person: any, 'activities-summary': any, bulk: any })
        read(works([summary(1, { title: any, 'external-ids': any, contributors: any })]), {
          bulk: [any, { work: any }],
        })
        read(stays('employments', 'employment-summary', { ...JOB, organization: any, url: any }))
        read({ person: { name: any, emails: { email: [any] } }, 'orcid-identifier': {} })
      }),
    )
  })
})
