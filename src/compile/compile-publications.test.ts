import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import type { Publication } from '#core/schema/publication.ts'
import type { SourceBundle } from '#data/load/source-site.ts'
import { matchesAll, searchTerms } from '#core/search/fold.ts'
import { sampleBundle, samplePaper, sampleSite } from '#tests/support/site/sample-source.ts'
import { describe, expect, it } from 'vitest'
import { compilePublications, mergePublications } from './compile-publications.ts'
import { createSiteContext } from './site-context.ts'

const name = {
  en: { given: 'Chujie', family: 'Zheng' },
  zh: { family: '郑', given: '楚杰' },
  aliases: ['C. J. Zheng'],
}

function compile(...publications: Publication[]): BundlePublication[] {
  const bundle = sampleBundle('zheng', { name, publications })
  return compilePublications(bundle, createSiteContext(sampleSite([bundle])))
}

function compileOne(details: Partial<Publication>): BundlePublication | undefined {
  return compile(samplePaper('p', details))[0]
}

describe('compilePublications', () => {
  it('fills in what lists need and leaves out what is not there', () => {
    const { search, ...paper } = compileOne({ authors: [] }) ?? { search: '' }
    expect(search).toBe('title of p chujie zheng 郑楚杰 c j 2024')
    expect(JSON.parse(JSON.stringify(paper))).toStrictEqual(paper)
    expect(paper).toStrictEqual({
      id: 'p',
      home: 'zheng',
      type: 'paper-conference',
      title: 'Title of p',
      authors: [],
      issued: '2024',
      links: [],
      awards: [],
      topics: [],
      people: ['zheng'],
      roles: [],
    })
  })

  it('shows mathematics in Unicode', () => {
    const title = { en: String.raw`Sorting in $O(n\log n)$`, zh: '排序' }
    expect(compileOne({ title, abstract: '$x_1$ and *more*' })).toMatchObject({
      title: { en: 'Sorting in O(n log n)', zh: '排序' },
      abstract: { en: [{ children: ['x₁ and ', { type: 'emphasis', children: ['more'] }] }] },
    })
  })

  it('sorts newest first and keeps the order of the file for equal dates', () => {
    const dates = ['2023', '2024', '2024-05', '2025', '2023', '2024-05-02']
    const papers = compile(...dates.map((issued, index) => samplePaper(`p${index}`, { issued })))
    expect(papers.map(({ id }) => id)).toEqual(['p3', 'p5', 'p2', 'p1', 'p0', 'p4'])
  })

  it('names the owner’s roles', () => {
    const paper = compileOne({ authors: ['A', { name: 'Zheng, Chujie', corresponding: true }] })
    expect(paper?.roles).toEqual(['corresponding'])
    expect(paper?.people).toEqual(['zheng'])
  })

  it('counts a paper of the owner’s team among the owner’s, without a role', () => {
    const paper = compileOne({ authors: [{ literal: 'Some Team' }] })
    expect(paper).toMatchObject({ people: ['zheng'], roles: [] })
  })

  it('keeps the track of a venue', () => {
    expect(compileOne({ venue: 'acl', track: 'findings' })).toMatchObject({
      venue: 'acl',
      track: 'findings',
    })
  })

  it('gives a venue in free text an id', () => {
    expect(compileOne({ venue: 'Some Workshop' })?.venue).toBe('some-workshop')
  })

  it('drops topics that no one defines', () => {
    expect(compileOne({ topics: ['safety', 'unknown'] })?.topics).toEqual(['safety'])
  })

  it('writes awards in one form', () => {
    const awards: Publication['awards'] = ['oral', { kind: 'spotlight', note: '5%' }]
    expect(compileOne({ awards })?.awards).toEqual([
      { kind: 'oral' },
      { kind: 'spotlight', note: '5%' },
    ])
  })

  it('reads the abstract as paragraphs and the note as one line, a shared text on both sides', () => {
    const paper = compileOne({ abstract: { en: 'A\n\nB' }, note: '**N**' })
    expect(paper?.abstract).toEqual({
      en: [
        { type: 'paragraph', children: ['A'] },
        { type: 'paragraph', children: ['B'] },
      ],
    })
    const note = [{ type: 'strong', children: ['N'] }]
    expect(paper?.note).toEqual({ en: note, zh: note })
  })

  it.each([
    ['the English title', 'sequence policy'],
    ['the Chinese title', '策略'],
    ['an author', 'someone else'],
    ['an author without accents', 'muller'],
    ['the researcher’s Chinese name', '郑楚杰'],
    ['the researcher’s alias', 'c j zheng'],
    ['the venue, short', 'ACL'],
    ['the venue in full', 'computational linguistics'],
    ['the venue in Chinese', '计算语言学'],
    ['a topic', 'reasoning'],
    ['a topic in Chinese', '推理'],
    ['the year', '2025'],
    ['the award in English', 'best paper'],
    ['the award in Chinese', '最佳论文'],
    ['the track', 'findings'],
    ['the abstract', 'policies'],
    ['a word without its hyphen', 'offpolicy'],
    ['traditional characters in simplified ones', '优化'],
    ['the track', 'findings'],
    ['an award', 'best paper'],
    ['the note of an award', '前5%'],
    ['the note', 'world'],
    ['words from everywhere, full-width', 'ＡＣＬ　2025 郑楚杰'],
  ])('is found by %s', (_, query) => {
    const paper = compileOne({
      title: { en: 'Group Sequence Policy', zh: '组序列策略' },
      authors: ['Chujie Zheng', 'Someone Else', 'Jörg Müller'],
      issued: '2025-07',
      venue: 'acl',
      track: 'findings',
      topics: ['reasoning'],
      awards: [{ kind: 'best-paper', note: { en: 'top 5%', zh: '前5%' } }],
      note: 'Hello **World**',
      abstract: { en: 'Off-policy *policies*.', zh: '優化' },
    })
    expect(matchesAll(paper?.search ?? '', searchTerms(query))).toBe(true)
  })

  it('is not found by what it does not say', () => {
    expect(matchesAll(compileOne({})?.search ?? '', searchTerms('acl'))).toBe(false)
  })
})

const paper = { type: 'paper', url: 'https://a.b/paper' } as const
const code = { type: 'code', url: 'https://a.b/code' } as const

const ann = sampleBundle('ann', {
  publications: [
    samplePaper('old', { issued: '2020' }),
    samplePaper('shared', {
      title: 'Shared',
      arxiv: '2505.09388',
      authors: ['Bob', 'Ann', { name: 'Carl', corresponding: true }],
      links: [paper],
    }),
  ],
})
const bob = sampleBundle('bob', {
  publications: [
    samplePaper('other-id', {
      title: 'Shared!',
      arxiv: '2505.09388',
      authors: ['Bob', 'Ann'],
      links: [{ ...paper, type: 'pdf' }, code],
    }),
    samplePaper('new', { issued: '2025' }),
  ],
})
const carl = sampleBundle('carl')
const context = createSiteContext(sampleSite([ann, bob, carl]))

describe('mergePublications', () => {
  const merged = mergePublications(context)
  const shared = merged.find(({ id }) => id === 'shared')

  it('has each paper once, newest first', () => {
    expect(merged.map(({ home, id }) => `${home}/${id}`)).toEqual([
      'bob/new',
      'ann/shared',
      'ann/old',
    ])
  })

  it('takes the first copy in site order and unites the links', () => {
    expect(shared).toMatchObject({ home: 'ann', title: 'Shared', links: [paper, code] })
  })

  it('unites people and the roles of all of them', () => {
    expect(shared?.people).toEqual(['bob', 'ann', 'carl'])
    expect(shared?.roles).toEqual(['first', 'corresponding'])
  })

  it('shows a preprint and its publication as one entry with both links, in both lists', () => {
    const publications = [
      samplePaper('x-preprint', {
        title: 'X',
        type: 'article',
        arxiv: '2401.00001',
        links: [code],
      }),
      samplePaper('x', { title: 'X', issued: '2025', doi: '10.1000/x', links: [paper] }),
    ]
    const site = sampleBundle('ann', { publications })
    const context = createSiteContext(sampleSite([site]))
    const one = {
      home: 'ann',
      id: 'x',
      type: 'paper-conference',
      issued: '2025',
      doi: '10.1000/x',
      arxiv: '2401.00001',
      links: [paper, code],
    }
    expect(compilePublications(site, context)).toMatchObject([one])
    expect(mergePublications(context)).toMatchObject([{ ...one, people: ['ann'] }])
  })

  it.each([
    ['a copy that knows it', {}, '2023'],
    ['no preprint, which is older', { type: 'article', venue: 'arxiv' } as const, undefined],
  ])('takes the date that the leading copy lacks from %s', (_, details, issued) => {
    const lead = samplePaper('lead', { issued: undefined, arxiv: '2301.00001' })
    const copy = samplePaper('copy', { issued: '2023', arxiv: '2301.00001', ...details })
    const lists = [lead, copy].map((one) => sampleBundle(`of-${one.id}`, { publications: [one] }))
    const [found] = mergePublications(createSiteContext(sampleSite(lists)))
    expect(found?.issued).toBe(issued)
  })

  it('gives the paper one address in every list, and each owner their own role', () => {
    const [inAnns] = compilePublications(ann, context)
    const [, inBobs] = compilePublications(bob, context)
    expect(inAnns).toMatchObject({ home: 'ann', id: 'shared', roles: [] })
    expect(inBobs).toMatchObject({ home: 'ann', id: 'shared', title: 'Shared!', roles: ['first'] })
  })

  it('names everyone in whose list a paper of a team is', () => {
    const publications = [samplePaper('report', { authors: [{ literal: 'The Team' }] })]
    const site = sampleSite([
      sampleBundle('ann', { publications }),
      sampleBundle('bob', { publications }),
    ])
    expect(mergePublications(createSiteContext(site))).toMatchObject([
      { home: 'ann', people: ['ann', 'bob'], roles: [] },
    ])
  })
})

describe('a paper that only a co-author’s file has', () => {
  const joint = samplePaper('joint', {
    authors: ['Dora', 'Eve', { name: 'E. Vee', id: 'fay', corresponding: true }],
    selected: true,
    order: 5,
  })
  const dora = sampleBundle('dora', {
    publications: [joint, samplePaper('named', { authors: ['Dora', 'Gus'] })],
  })
  const eve = sampleBundle('eve', { publications: [samplePaper('own', { authors: ['Eve'] })] })
  const fay = sampleBundle('fay')
  const twins = ['gus-one', 'gus-two'].map((slug) =>
    sampleBundle(slug, { name: { en: { family: 'Gus' } } }),
  )
  const context = createSiteContext(sampleSite([dora, eve, fay, ...twins]))
  const listOf = (bundle: SourceBundle) => compilePublications(bundle, context)

  it('is in the list of who is named, after their own, without what its owner picks', () => {
    const [own, co] = listOf(eve)
    expect(own).toMatchObject({ home: 'eve', id: 'own' })
    expect(co).toMatchObject({ home: 'dora', id: 'joint', people: ['dora', 'eve', 'fay'] })
    expect(co).not.toHaveProperty('selected')
  })

  it('is in the list of who is meant by an id, with their own role', () => {
    expect(listOf(fay)).toMatchObject([{ home: 'dora', id: 'joint', roles: ['corresponding'] }])
  })

  it('is in no list of two who share the name', () => {
    expect(twins.flatMap(listOf)).toEqual([])
  })

  it('can be referred to by its id', () => {
    expect(context.paperOf('fay', 'joint')).toMatchObject({ home: 'dora', id: 'joint' })
    expect(context.paperOf('gus-one', 'named')).toBeUndefined()
  })

  it('is once in everyone’s list', () => {
    expect(mergePublications(context).map(({ id }) => id)).toEqual(['joint', 'named', 'own'])
  })
})
