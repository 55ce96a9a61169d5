import { sampleBundle, samplePaper, sampleSite } from '#tests/support/site/sample-source.ts'
import { describe, expect, it } from 'vitest'
import { compilePublications } from './compile-publications.ts'
import { mergePublications } from './merge-publications.ts'
import { createSiteContext } from './site-context.ts'

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
