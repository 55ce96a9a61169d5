import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NewsItem } from '#core/schema/news-item.ts'
import type { Publication } from '#core/schema/publication.ts'
import type { Change } from './change.ts'
import { isWritten } from './change.ts'
import type { ImportBundle, ImportReading } from '#core/schema/import-reading.ts'
import { mergeReading } from './merge-reading.ts'

type Merged = ReturnType<typeof mergeReading>
type Paper = Omit<Publication, 'id'>

const EMPTY: ImportBundle = { profile: {}, publications: [], news: [] }

const VOCABULARY = {
  venues: [{ id: 'acl', short: 'ACL', kind: 'conference' as const }],
  topics: [{ id: 'safety', name: { en: 'AI Safety', zh: '安全' } }],
}

function paper(title: string, details: Partial<Paper> = {}): Paper {
  return { type: 'paper-conference', title, authors: ['Ada Li'], issued: '2024', ...details }
}

function reading(parts: Partial<ImportReading>): ImportReading {
  return { profile: {}, publications: [], news: [], ...parts }
}

function papers(...list: (readonly [key: string, paper: Paper])[]): ImportReading {
  return reading({ publications: list.map(([key, publication]) => ({ key, publication })) })
}

/** The first import, or one after `before`; between them a person may have edited the bundle. */
function importing(
  what: ImportReading,
  before: Pick<Merged, 'bundle' | 'sources'> = { bundle: EMPTY, sources: [] },
  source = 'papers.bib',
): Merged {
  return mergeReading({
    ...before,
    source: { source, format: 'bibtex' },
    reading: what,
    vocabulary: VOCABULARY,
  })
}

function edited(merged: Merged, edit: (bundle: ImportBundle) => ImportBundle): Merged {
  return { ...merged, bundle: edit(merged.bundle) }
}

function editedPaper(merged: Merged, details: Partial<Publication>): Merged {
  return edited(merged, (bundle) => ({
    ...bundle,
    publications: bundle.publications.map((one) => ({ ...one, ...details })),
  }))
}

function withoutPapers(merged: Merged): Merged {
  return edited(merged, (bundle) => ({ ...bundle, publications: [] }))
}

function said(changes: readonly Change[]): string[] {
  return changes.map(({ action, path }) => `${action} ${path.join(' › ')}`)
}

describe('publications', () => {
  test('a first import adds every record, with ids and ids of venues', () => {
    const { bundle, sources, changes } = importing(
      papers(
        ['a', paper('Alpha: A Study', { venue: 'ACL 2024' })],
        ['b', paper('Beta', { venue: 'Journal of B' })],
      ),
    )
    expect(bundle.publications).toEqual([
      { id: 'alpha', ...paper('Alpha: A Study', { venue: 'acl' }) },
      { id: 'beta', ...paper('Beta', { venue: 'Journal of B' }) },
    ])
    expect(said(changes)).toEqual([
      'added publications › Alpha: A Study',
      'added publications › Beta',
    ])
    expect(sources).toEqual([
      {
        source: 'papers.bib',
        format: 'bibtex',
        publications: [
          { key: 'a', id: 'alpha', publication: paper('Alpha: A Study', { venue: 'acl' }) },
          { key: 'b', id: 'beta', publication: paper('Beta', { venue: 'Journal of B' }) },
        ],
      },
    ])
  })

  test('the same again changes nothing', () => {
    const what = papers(['a', paper('Alpha', { links: [{ type: 'pdf', url: 'https://a.org/' }] })])
    const first = importing(what)
    const second = importing(what, first)
    expect(second.changes).toEqual([])
    expect(second.bundle).toEqual(first.bundle)
    expect(second.sources).toEqual(first.sources)
  })

  test.each<[string, Partial<Paper>, Partial<Paper>, Partial<Paper>, string[]]>([
    ['a changed value', { page: '1' }, { page: '2' }, { page: '2' }, ['updated']],
    ['a new field', {}, { volume: '3' }, { volume: '3' }, ['added']],
    ['a changed title', { title: 'Alpha' }, { title: 'Alpha!' }, { title: 'Alpha!' }, ['updated']],
    [
      'a new language of the title',
      { title: { en: 'Alpha' } },
      { title: { en: 'Alpha', zh: '甲' } },
      { title: { en: 'Alpha', zh: '甲' } },
      ['added'],
    ],
    [
      'a changed list of authors',
      { authors: ['Ada Li'] },
      { authors: ['Ada Li', 'Bo Wang'] },
      { authors: ['Ada Li', 'Bo Wang'] },
      ['updated'],
    ],
  ])('follows the source in what no one has edited: %s', (_, ...row) => {
    const [before, after, result, actions] = row
    const first = importing(papers(['a', paper('Alpha', before)]))
    const { bundle, changes } = importing(papers(['a', paper('Alpha', after)]), first)
    expect(bundle.publications).toMatchObject([{ id: 'alpha', ...result }])
    expect(changes.map(({ action }) => action)).toEqual(actions)
  })

  test('takes away a field that the source takes back, when no one has edited it', () => {
    const first = importing(papers(['a', paper('Alpha', { note: 'In press' })]))
    const { bundle, changes } = importing(papers(['a', paper('Alpha')]), first)
    expect(bundle.publications[0]).not.toHaveProperty('note')
    expect(said(changes)).toEqual(['removed publications › alpha › note'])
  })

  test.each<[string, Partial<Publication>, Partial<Paper>, Partial<Publication>]>([
    ['edited, source as before', { page: '9' }, { page: '1' }, { page: '9' }],
    ['edited, source changed', { page: '9' }, { page: '2' }, { page: '9' }],
    ['edited to what the source says now', { page: '2' }, { page: '2' }, { page: '2' }],
    ['edited, source without it', { page: '9' }, {}, { page: '9' }],
    [
      'written, where the source says nothing',
      { page: '1', note: 'x' },
      { page: '1' },
      { note: 'x' },
    ],
    [
      'written, where the source says something now',
      { page: '1', note: 'x' },
      { page: '1', note: 'y' },
      { note: 'x' },
    ],
  ])('never touches what a person has %s', (_, edit, after, result) => {
    const first = editedPaper(importing(papers(['a', paper('Alpha', { page: '1' })])), edit)
    const { bundle } = importing(papers(['a', paper('Alpha', after)]), first)
    expect(bundle.publications).toMatchObject([result])
  })

  test('reports where it kept an edited value although the source has changed', () => {
    const first = editedPaper(importing(papers(['a', paper('Alpha', { page: '1' })])), {
      page: '9',
    })
    const second = importing(papers(['a', paper('Alpha', { page: '2' })]), first)
    expect(second.changes).toEqual([
      { action: 'kept', path: ['publications', 'alpha', 'page'], before: '9', after: '2' },
    ])
    const third = importing(papers(['a', paper('Alpha', { page: '2' })]), second)
    expect(third.changes).toEqual([])
  })

  test('a field that a person has deleted stays deleted', () => {
    const what = papers(['a', paper('Alpha', { note: 'x' })])
    const first = importing(what)
    const without = edited(first, (bundle) => ({
      ...bundle,
      publications: bundle.publications.map(({ note: _, ...rest }) => rest),
    }))
    expect(importing(what, without).bundle.publications[0]).not.toHaveProperty('note')
  })

  test('a record that a person has deleted stays deleted, and its id is given to no other', () => {
    const what = papers(['a', paper('Alpha')])
    const second = importing(what, withoutPapers(importing(what)))
    expect(second.bundle.publications).toEqual([])
    expect(said(second.changes)).toEqual(['deleted publications › alpha'])
    const other = paper('Alpha', { doi: '10.1000/2', issued: '2020' })
    const third = importing(
      papers(['a', paper('Alpha', { doi: '10.1000/1' })], ['b', other]),
      second,
    )
    expect(third.bundle.publications.map(({ id }) => id)).toEqual(['alpha-2'])
  })

  test('a record that the source no longer has stays, and is reported', () => {
    const first = importing(papers(['a', paper('Alpha')], ['b', paper('Beta')]))
    const second = importing(papers(['b', paper('Beta')]), first)
    expect(second.bundle).toEqual(first.bundle)
    expect(said(second.changes)).toEqual(['gone publications › alpha'])
    const third = importing(
      papers(['a', paper('Alpha', { page: '2' })], ['b', paper('Beta')]),
      second,
    )
    expect(said(third.changes)).toEqual(['added publications › alpha › page'])
  })

  test.each<[string, string, Partial<Paper>, Partial<Paper>]>([
    ['title but the same key', 'a', {}, { title: 'Something Else' }],
    ['key but the same DOI', 'z', { doi: '10.1000/1' }, { title: 'Else', doi: '10.1000/1' }],
    [
      'key but the same arXiv id',
      'z',
      { arxiv: '2401.00001' },
      { title: 'E', arxiv: '2401.00001' },
    ],
    ['key but the same title and year', 'z', {}, { page: '2' }],
    ['key and year but the same title', 'z', {}, { issued: '2025' }],
    [
      'key and kind: the preprint is published',
      'z',
      { type: 'article', arxiv: '2401.00001' },
      { type: 'paper-conference', arxiv: '2401.00001' },
    ],
  ])('finds a paper again by another %s, and keeps its id', (_, key, before, after) => {
    const first = importing(papers(['a', paper('Alpha', before)]))
    const { bundle } = importing(papers([key, paper('Alpha', after)]), first)
    expect(bundle.publications).toEqual([{ id: 'alpha', ...paper('Alpha', after) }])
  })

  test('finds a paper again although a person has edited its title', () => {
    const what = papers(['a', paper('alpha study')])
    const first = editedPaper(importing(what), { title: 'Alpha Study Revisited' })
    expect(importing(what, first).bundle.publications).toHaveLength(1)
  })

  test('a key that is given to another paper is another paper', () => {
    const first = importing(papers(['a', paper('Alpha', { doi: '10.1000/1' })]))
    const { bundle } = importing(papers(['a', paper('Beta', { doi: '10.1000/2' })]), first)
    expect(bundle.publications.map(({ id }) => id).toSorted()).toEqual(['alpha', 'beta'])
  })

  test('two papers of one key are two papers, also the second time', () => {
    const what = papers(['a', paper('Alpha')], ['a', paper('Beta')])
    const first = importing(what)
    expect(first.bundle.publications.map(({ id }) => id)).toEqual(['alpha', 'beta'])
    expect(importing(what, first).changes).toEqual([])
  })

  test('entries whose keys have changed places keep what they say, and what a person has edited', () => {
    const first = editedPaper(
      importing(
        papers(['a', paper('Alpha', { page: '1' })], ['a#2', paper('Beta', { page: '2' })]),
      ),
      { title: 'Alpha Revisited' },
    )
    const again = papers(
      ['a', paper('Beta', { page: '2' })],
      ['a#2', paper('Alpha', { page: '1' })],
    )
    expect(importing(again, first).bundle.publications).toEqual(first.bundle.publications)
  })

  test('a preprint and its publication with one title are two entries', () => {
    const what = papers(
      ['a', paper('Alpha', { type: 'article', arxiv: '2401.00001' })],
      ['b', paper('Alpha', { doi: '10.1000/1' })],
    )
    const first = importing(what)
    expect(first.bundle.publications.map(({ id }) => id)).toEqual(['alpha', 'alpha-2'])
    expect(importing(what, first).changes).toEqual([])
  })

  test('a new record goes where it is in the source', () => {
    const first = importing(papers(['b', paper('Beta')], ['d', paper('Delta')]))
    const { bundle } = importing(
      papers(
        ['a', paper('Alpha')],
        ['b', paper('Beta')],
        ['c', paper('Gamma')],
        ['d', paper('Delta')],
        ['e', paper('Epsilon')],
      ),
      first,
    )
    expect(bundle.publications.map(({ id }) => id)).toEqual([
      'alpha',
      'beta',
      'gamma',
      'delta',
      'epsilon',
    ])
  })
})

describe('publications that a person has written', () => {
  const mine: Publication = { id: 'mine', ...paper('Alpha', { page: '9', doi: '10.1000/1' }) }
  const before = { bundle: { ...EMPTY, publications: [mine] }, sources: [] }

  test('are found by DOI, filled up and not changed', () => {
    const said = paper('ALPHA', { doi: '10.1000/1', page: '1', volume: '3' })
    const { bundle } = importing(papers(['a', said]), before)
    expect(bundle.publications).toEqual([{ ...mine, volume: '3' }])
  })

  test.each<[string, Partial<Paper>, number]>([
    ['a year later, by the same authors', { issued: '2025' }, 1],
    ['a year later, by others', { issued: '2025', authors: ['Bo Wang'] }, 2],
    ['years later', { issued: '2029' }, 2],
    ['a year later, of another sort', { issued: '2025', type: 'thesis' }, 2],
  ])('are found by their title %s', (_, details, length) => {
    const { bundle } = importing(papers(['a', paper('Alpha', details)]), before)
    expect(bundle.publications).toHaveLength(length)
  })

  test.each([
    ['pages of a volume', '1-9', 1],
    ['other pages of the volume', '10-19', 2],
    ['page, which several notes may share', '1', 2],
  ])('are found under another title by the same %s', (_, page, length) => {
    const place = { venue: 'acl', volume: '3' }
    const { bundle } = importing(papers(['a', paper('Beta', { ...place, page, issued: '2025' })]), {
      bundle: {
        ...EMPTY,
        publications: [
          { id: 'mine', ...paper('Alpha', { ...place, page: page === '1' ? '1' : '1-9' }) },
        ],
      },
      sources: [],
    })
    expect(bundle.publications).toHaveLength(length)
  })

  test('stay as they are beside what is new', () => {
    const { bundle } = importing(papers(['b', paper('Beta')]), before)
    expect(bundle.publications.map(({ id }) => id)).toEqual(['mine', 'beta'])
  })

  test('are not the same for a title and year when the DOIs differ', () => {
    const { bundle } = importing(papers(['a', paper('Alpha', { doi: '10.1000/2' })]), before)
    expect(bundle.publications).toHaveLength(2)
  })

  test('of which one is a preprint do not become its publication', () => {
    const preprint = { ...mine, type: 'article' as const }
    const { bundle } = importing(papers(['a', paper('Alpha', { volume: '3' })]), {
      ...before,
      bundle: { ...EMPTY, publications: [preprint] },
    })
    expect(bundle.publications).toContainEqual(preprint)
    expect(bundle.publications).toHaveLength(2)
  })

  test('keep their ids from new ones', () => {
    const other: Publication = { id: 'beta', ...paper('Something') }
    const { bundle } = importing(papers(['b', paper('Beta')]), {
      bundle: { ...EMPTY, publications: [other] },
      sources: [],
    })
    expect(bundle.publications.map(({ id }) => id)).toEqual(['beta', 'beta-2'])
  })
})

describe('links, awards and topics of a paper', () => {
  const a = { type: 'pdf', url: 'https://a.org/' } as const
  const b = { type: 'code', url: 'https://b.org/' } as const
  const c = { type: 'demo', url: 'https://c.org/' } as const

  test.each<[string, Paper['links'], Paper['links'], Paper['links'], Paper['links']]>([
    ['one more in the source', [a], [a], [a, b], [a, b]],
    ['one more of the person', [a], [a, c], [a, b], [a, b, c]],
    ['one that the person has deleted', [a, b], [a], [a, b], [a]],
    ['one that the source takes back', [a, b], [a, b], [a], [a]],
    [
      'one that the source takes back, edited',
      [a, b],
      [a, { ...b, label: 'B' }],
      [a],
      [a, { ...b, label: 'B' }],
    ],
    ['another type', [a], [a], [{ ...a, type: 'paper' }], [{ ...a, type: 'paper' }]],
    [
      'another address',
      [{ ...a, label: 'x' }],
      [{ ...a, label: 'x' }],
      [{ ...b, label: 'x' }],
      [{ ...b, label: 'x' }],
    ],
  ])('are merged one by one: %s', (_, ...row) => {
    const [before, now, after, result] = row
    const links = (list: Paper['links']) =>
      paper('Alpha', list === undefined ? {} : { links: list })
    const first = editedPaper(importing(papers(['a', links(before)])), now ? { links: now } : {})
    const { bundle } = importing(papers(['a', links(after)]), first)
    expect(bundle.publications[0]?.links).toEqual(result)
  })

  test('become ids of the site’s topics, and others are left out', () => {
    const { bundle, leftOut } = importing(
      papers(['a', paper('Alpha', { topics: ['ai-safety', 'safety', 'cooking'] })]),
    )
    expect(bundle.publications[0]?.topics).toEqual(['safety'])
    expect(leftOut).toEqual([
      { code: 'left-out', path: ['publications', 'a', 'topics'], found: 'cooking' },
    ])
  })
})

describe('two sources', () => {
  const bib = papers(['a', paper('Alpha', { doi: '10.1000/1', page: '1' })])
  const page = papers(['x', paper('Alpha', { note: 'Mine', page: '7' })])

  test('for one paper fill one entry; the first to give a value owns it', () => {
    const both = importing(page, importing(bib), 'homepage')
    expect(both.bundle.publications).toEqual([
      { id: 'alpha', ...paper('Alpha', { doi: '10.1000/1', page: '1', note: 'Mine' }) },
    ])
    expect(importing(bib, both).changes).toEqual([])
    expect(importing(page, both, 'homepage').changes).toEqual([])
  })

  test('each update what is theirs', () => {
    const both = importing(page, importing(bib), 'homepage')
    const newer = importing(papers(['a', paper('Alpha', { doi: '10.1000/1', page: '2' })]), both)
    expect(newer.bundle.publications).toMatchObject([{ page: '2', note: 'Mine' }])
    const newest = importing(
      papers(['x', paper('Alpha', { note: 'Ours', page: '7' })]),
      newer,
      'homepage',
    )
    expect(newest.bundle.publications).toMatchObject([{ page: '2', note: 'Ours' }])
  })

  test('that say the same: one may take it back', () => {
    const both = importing(bib, importing(bib), 'orcid')
    const { bundle } = importing(papers(['a', paper('Alpha', { doi: '10.1000/1' })]), both, 'orcid')
    expect(bundle.publications).toMatchObject([{ page: '1' }])
  })

  test('do not bring back what a person has deleted', () => {
    const second = importing(page, withoutPapers(importing(bib)), 'homepage')
    expect(second.bundle.publications).toEqual([])
    expect(said(second.changes)).toEqual(['deleted publications › alpha'])
    expect(importing(page, second, 'homepage').bundle.publications).toEqual([])
  })

  test('are distinguished in the file of sources', () => {
    const both = importing(page, importing(bib), 'homepage')
    expect(both.sources.map(({ source }) => source)).toEqual(['papers.bib', 'homepage'])
  })
})

describe('news', () => {
  const one: NewsItem = { date: '2025-02', kind: 'paper', text: { en: 'Alpha is accepted' } }
  const two: NewsItem = { date: '2025-02', kind: 'award', text: { en: 'An award' } }
  const link = { type: 'pdf', url: 'https://a.org/' } as const

  function editedNews(merged: Merged, news: NewsItem[]): Merged {
    return edited(merged, (bundle) => ({ ...bundle, news }))
  }

  test.each<[string, NewsItem[], NewsItem[], NewsItem[], NewsItem[]]>([
    ['the same', [one, two], [one, two], [one, two], [one, two]],
    ['alike items', [one, one], [one, one], [one, one], [one, one]],
    ['a new one', [two], [two], [one, two], [one, two]],
    [
      'another text',
      [one],
      [one],
      [{ ...one, text: { en: 'Beta' } }],
      [{ ...one, text: { en: 'Beta' } }],
    ],
    [
      'a preciser date',
      [one],
      [one],
      [{ ...one, date: '2025-02-11' }],
      [{ ...one, date: '2025-02-11' }],
    ],
    ['a deleted one', [one, two], [two], [one, two], [two]],
    [
      'an edited text',
      [one],
      [{ ...one, text: { en: 'Mine' } }],
      [one],
      [{ ...one, text: { en: 'Mine' } }],
    ],
    [
      'an edited text, a new link',
      [one],
      [{ ...one, text: { en: 'Mine' } }],
      [{ ...one, links: [link] }],
      [{ ...one, text: { en: 'Mine' }, links: [link] }],
    ],
    [
      'a translation by the person',
      [one],
      [{ ...one, text: { en: 'Alpha is accepted', zh: '录用' } }],
      [{ ...one, text: { en: 'Alpha is accepted!' } }],
      [{ ...one, text: { en: 'Alpha is accepted!', zh: '录用' } }],
    ],
    ['one no longer there', [one, two], [one, two], [one], [one, two]],
    ['one of the person', [one], [two, one], [one], [two, one]],
  ])('are found again without ids: %s', (_, ...row) => {
    const [before, now, after, result] = row
    const first = editedNews(importing(reading({ news: before })), now)
    expect(importing(reading({ news: after }), first).bundle.news).toEqual(result)
  })

  test('that a person has written are found by date and address, or by text, and not by the date alone', () => {
    const mine = [
      { ...one, text: { zh: '录用' }, links: [link] },
      { ...two, highlight: true },
      { date: '2024', kind: 'other', text: 'x' } as const,
    ]
    const { bundle } = importing(
      reading({
        news: [{ ...one, links: [link] }, two, { date: '2024', kind: 'other', text: 'y' }],
      }),
      { bundle: { ...EMPTY, news: mine }, sources: [] },
    )
    expect(bundle.news).toHaveLength(4)
    expect(bundle.news[0]).toEqual({
      ...one,
      text: { en: 'Alpha is accepted', zh: '录用' },
      links: [link],
    })
    expect(bundle.news[1]).toEqual({ ...two, highlight: true })
  })
})

test('news is about the papers that it names, also when they come with it', () => {
  const item = { date: '2025', kind: 'paper' as const, text: 'A Study of Alpha is accepted' }
  const what = { ...papers(['a', paper('A Study of Alpha')]), news: [item] }
  const first = importing(what)
  expect(first.bundle.news).toEqual([{ ...item, publications: ['study-alpha'] }])
  expect(importing(what, first).changes).toEqual([])
})

describe('the profile', () => {
  const name = { en: { given: 'Ada', family: 'Li' } }
  const education = {
    period: { start: '2020', end: '2024' },
    degree: { en: 'Ph.D.' },
    institution: { en: 'Example University' },
  }

  function profile(fields: ImportReading['profile']): ImportReading {
    return reading({ profile: fields })
  }

  function editedProfile(merged: Merged, fields: ImportReading['profile']): Merged {
    return edited(merged, (bundle) => ({ ...bundle, profile: { ...bundle.profile, ...fields } }))
  }

  test('of a new researcher is what the source says', () => {
    const fields = { name, headline: { en: 'Studies examples' }, education: [education] }
    const { bundle, changes } = importing(profile(fields))
    expect(bundle.profile).toEqual(fields)
    expect(said(changes)).toEqual([
      'added profile › name',
      'added profile › headline',
      'added profile › education › Example University',
    ])
  })

  test('of a person is filled up, in fields, languages and members of sections', () => {
    const mine = { name, headline: { en: 'Mine' }, interests: ['Logic'] }
    const { bundle } = importing(
      profile({
        name: { en: { given: 'A.', family: 'Li' }, zh: { given: '达', family: '李' } },
        headline: { en: 'Theirs', zh: '他们的' },
        interests: ['logic', 'Proofs'],
        biography: 'A life.',
      }),
      { bundle: { ...EMPTY, profile: mine }, sources: [] },
    )
    expect(bundle.profile).toEqual({
      name: { ...name, zh: { given: '达', family: '李' } },
      headline: { en: 'Mine', zh: '他们的' },
      interests: ['Logic', 'Proofs'],
      biography: 'A life.',
    })
  })

  test('puts no name together from two', () => {
    const { bundle } = importing(profile({ name: { en: { given: 'Ada Li' } } }), {
      bundle: { ...EMPTY, profile: { name: { en: { family: 'Li' } } } },
      sources: [],
    })
    expect(bundle.profile.name).toEqual({ en: { family: 'Li' } })
  })

  test('follows the source where untouched, and stays where edited', () => {
    const first = importing(profile({ name, headline: 'Old', biography: 'Old' }))
    const { bundle, changes } = importing(
      profile({ name, headline: 'New', biography: 'New' }),
      editedProfile(first, { biography: 'Mine' }),
    )
    expect(bundle.profile).toMatchObject({ headline: 'New', biography: 'Mine' })
    expect(said(changes)).toEqual(['updated profile › headline', 'kept profile › biography'])
  })

  test('a name kept whole follows the first source that divides it', () => {
    const whole = importing(reading({ profile: { name: { en: { literal: 'Ada Mae Li' } } } }))
    const parts = { given: 'Ada Mae', family: 'Li' }
    const { bundle } = importing(reading({ profile: { name: { en: parts } } }), whole, 'home')
    expect(bundle.profile.name).toEqual({ en: parts })
  })

  test('keeps a field or member that the source no longer says, and reports it', () => {
    const first = importing(profile({ name, headline: 'Old', education: [education] }))
    const { bundle, changes } = importing(profile({ name }), first)
    expect(bundle.profile).toEqual(first.bundle.profile)
    expect(said(changes)).toEqual([
      'gone profile › headline',
      'gone profile › education › Example University',
    ])
  })

  test('leaves out a field or member that a person has deleted', () => {
    const what = profile({ name, headline: 'Old', education: [education] })
    const first = edited(importing(what), (bundle) => ({
      ...bundle,
      profile: { name, education: [] },
    }))
    const { bundle, changes } = importing(what, first)
    expect(bundle.profile).toEqual({ name, education: [] })
    expect(said(changes)).toEqual([
      'deleted profile › education › Example University',
      'deleted profile › headline',
    ])
  })

  test.each<[string, ImportReading['profile'], ImportReading['profile'], number]>([
    [
      'a degree in the other language',
      { education: [education] },
      { education: [{ ...education, institution: { zh: '示例大学' }, degree: { zh: '博士' } }] },
      1,
    ],
    [
      'two degrees of one time',
      { education: [education] },
      { education: [{ ...education, institution: { en: 'Another' } }] },
      2,
    ],
    [
      'an award of the same name',
      { awards: [{ name: 'Prize', date: '2020' }] },
      { awards: [{ name: 'prize', date: '2020' }] },
      1,
    ],
    [
      'an award of another year',
      { awards: [{ name: 'Prize', date: '2020' }] },
      { awards: [{ name: 'Prize', date: '2021' }] },
      2,
    ],
    [
      'a talk',
      { talks: [{ date: '2020', title: 'T' }] },
      { talks: [{ date: '2020-05', title: 'T.' }] },
      1,
    ],
    [
      'a service',
      { services: [{ role: 'reviewer', venues: [{ venue: 'acl' }] }] },
      { services: [{ role: 'reviewer', venues: [{ venue: 'ACL' }, { venue: 'X' }] }] },
      1,
    ],
    [
      'an address',
      { links: [{ type: 'github', url: 'https://a.org/' }] },
      { links: [{ type: 'other', url: 'https://a.org/' }] },
      1,
    ],
    [
      'a position',
      { experience: [{ period: { start: '2020' }, role: 'A', organization: 'O' }] },
      { experience: [{ period: { start: '2020' }, role: 'B', organization: 'o' }] },
      1,
    ],
    [
      'a course',
      { teaching: [{ period: { start: '2020' }, course: 'C' }] },
      { teaching: [{ period: { start: '2021' }, course: 'C' }] },
      2,
    ],
  ])('recognizes what it has already: %s', (_, mine, theirs, length) => {
    const { bundle } = importing(profile(theirs), {
      bundle: { ...EMPTY, profile: mine },
      sources: [],
    })
    expect(Object.values(bundle.profile)).toEqual([expect.objectContaining({ length })])
  })

  test('adds years to a service, and venues by their ids', () => {
    const service = (years: number[]) =>
      profile({ services: [{ role: 'reviewer', venues: [{ venue: 'ACL 2024', years }] }] })
    const { bundle } = importing(service([2023, 2024]), importing(service([2023])))
    expect(bundle.profile.services).toEqual([
      { role: 'reviewer', venues: [{ venue: 'acl', years: [2023, 2024] }] },
    ])
  })
})

describe('what no bundle can carry', () => {
  test.each<[string, Partial<Paper>, string]>([
    ['a DOI', { doi: 'nonsense' }, 'doi'],
    ['a link', { links: [{ type: 'pdf', url: 'javascript:alert(1)' }] }, 'links'],
    ['a blank note', { note: ' ' }, 'note'],
  ])('is left out of its record and reported: %s', (_, wrong, field) => {
    const { bundle, leftOut } = importing(papers(['a', paper('Alpha', wrong)]))
    expect(bundle.publications).toEqual([{ id: 'alpha', ...paper('Alpha') }])
    expect(leftOut).toEqual([
      {
        code: 'left-out',
        path: ['publications', 'a', field],
        found: Object.values(wrong).flat()[0],
      },
    ])
  })

  test('is not a key of 20,000 characters: a shorter one is remembered for it', () => {
    const long = papers(
      [`${'k'.repeat(20_000)}a`, paper('Alpha')],
      [`${'k'.repeat(20_000)}b`, paper('Beta')],
    )
    const first = importing(long)
    expect(first.bundle.publications.map(({ id }) => id)).toEqual(['alpha', 'beta'])
    for (const { key } of first.sources[0]?.publications ?? [])
      expect(key.length).toBeLessThan(1_000)
    expect(importing(long, first).changes).toEqual([])
  })

  test('is not a key in which nothing can be seen: the title stands for it', () => {
    const { sources } = importing(papers(['\u2066', paper('Alpha')]))
    expect(sources[0]?.publications?.map(({ key }) => key)).toEqual(['Alpha'])
  })

  test('leaves the others of its list', () => {
    const good = { type: 'pdf', url: 'https://a.org/' } as const
    const bad = { type: 'pdf', url: 'file:///etc/passwd' } as const
    const { bundle } = importing(papers(['a', paper('Alpha', { links: [bad, good] })]))
    expect(bundle.publications[0]?.links).toEqual([good])
  })

  test('takes the record with it where the record needs it', () => {
    const { bundle, leftOut } = importing(
      reading({
        publications: [{ key: 'a', publication: paper(' ') }],
        news: [{ date: '2025-13', kind: 'other', text: 'x' }],
      }),
    )
    expect(bundle).toEqual(EMPTY)
    expect(leftOut.map(({ path }) => path[0])).toEqual(['publications', 'news'])
  })
})

test('importing anything twice changes nothing the second time, and ids stay', () => {
  const title = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '甲', ':'), minLength: 1 })
  const publication = fc.record(
    {
      type: fc.constantFrom('article' as const, 'paper-conference' as const),
      title,
      authors: fc.constant<string[]>(['Ada Li']),
      issued: fc.constantFrom('2023', '2024'),
      doi: fc.constantFrom('10.1000/1', '10.1000/2'),
      arxiv: fc.constantFrom('2401.00001', '2401.00002'),
    },
    { requiredKeys: ['type', 'title', 'authors', 'issued'] },
  )
  const anything = fc.record({
    profile: fc.constant({}),
    publications: fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), publication }), {
      maxLength: 5,
    }),
    news: fc.array(
      fc.record({
        date: fc.constantFrom('2023', '2024'),
        kind: fc.constantFrom('paper' as const, 'other' as const),
        text: title,
      }),
      { maxLength: 5 },
    ),
  })
  fc.assert(
    fc.property(anything, anything, (one, other) => {
      const first = importing(one)
      const again = importing(one, first)
      expect(again.changes.filter(isWritten)).toEqual([])
      expect(again.bundle).toEqual(first.bundle)
      const next = importing(other, first)
      const ids = next.bundle.publications.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).toEqual(expect.arrayContaining(first.bundle.publications.map(({ id }) => id)))
    }),
    { numRuns: 500 },
  )
})
