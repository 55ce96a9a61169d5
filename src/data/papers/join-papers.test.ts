import type { Publication } from '#core/schema/publication.ts'
import { sampleBundle, samplePaper } from '#tests/support/site/sample-source.ts'
import { describe, expect, it } from 'vitest'
import { joinPapers } from './join-papers.ts'

function join(a: Partial<Publication>, b: Partial<Publication>): string[] {
  const papers = joinPapers([
    sampleBundle('ann', { publications: [samplePaper('a', { title: 'A', ...a })] }),
    sampleBundle('bob', { publications: [samplePaper('b', { title: 'B', ...b })] }),
  ])
  return papers.map(({ home, id, copies }) => `${home}/${id} ×${copies.length}`)
}

describe('joinPapers', () => {
  it.each<[string, Partial<Publication>, Partial<Publication>]>([
    ['DOI in another case', { doi: '10.1000/AbC' }, { doi: '10.1000/aBc' }],
    ['arXiv id', { arxiv: '2505.09388' }, { arxiv: '2505.09388' }],
    ['arXiv id and DOI of arXiv', { arxiv: '2505.09388' }, { doi: '10.48550/arXiv.2505.09388' }],
    ['arXiv id though the DOIs differ', both('10.1000/1'), both('10.1000/2')],
    ['title and year', { title: 'The Title' }, { title: 'The title.' }],
    ['title in one language', { title: 'X' }, { title: { en: 'X', zh: '某' } }],
    [
      'title, a year and a day of it',
      { title: 'X', issued: '2024' },
      { title: 'X', issued: '2024-05-01' },
    ],
    ['title where only one has a DOI', { title: 'X', doi: '10.1000/1' }, { title: 'X' }],
    [
      'title though one DOI is of arXiv',
      { title: 'X', doi: '10.1000/1' },
      { title: 'X', doi: '10.48550/arXiv.1' },
    ],
    [
      'a title that neither dates',
      { title: 'X', issued: undefined },
      { title: 'x', issued: undefined },
    ],
  ])('joins by %s', (_, a, b) => {
    expect(join(a, b)).toEqual(['ann/a ×2'])
  })

  it.each<[string, Partial<Publication>, Partial<Publication>]>([
    ['nothing in common', {}, {}],
    ['the same title in another year', { title: 'X', issued: '2023' }, { title: 'X' }],
    [
      'the same title but other DOIs',
      { title: 'X', doi: '10.1000/1' },
      { title: 'X', doi: '10.1000/2' },
    ],
    ['a title of which one has no year', { title: 'X', issued: undefined }, { title: 'X' }],
    ['titles without a letter', { title: '!' }, { title: '?' }],
  ])('keeps apart papers with %s', (_, a, b) => {
    expect(join(a, b)).toEqual(['ann/a ×1', 'bob/b ×1'])
  })

  it('prefers the DOI to the title', () => {
    const papers = joinPapers([
      sampleBundle('ann', {
        publications: [
          samplePaper('same-title', { title: 'X' }),
          samplePaper('same-doi', { title: 'Y', doi: '10.1000/1' }),
        ],
      }),
      sampleBundle('bob', { publications: [samplePaper('b', { title: 'X', doi: '10.1000/1' })] }),
    ])
    expect(papers.map(({ id, copies }) => [id, copies.length])).toEqual([
      ['same-title', 1],
      ['same-doi', 2],
    ])
  })

  it('joins a third copy through what the second one adds', () => {
    const papers = joinPapers([
      sampleBundle('ann', { publications: [samplePaper('a', { title: 'X' })] }),
      sampleBundle('bob', {
        publications: [samplePaper('b', { title: 'X', arxiv: '2505.09388' })],
      }),
      sampleBundle('eve', { publications: [samplePaper('e', { arxiv: '2505.09388' })] }),
    ])
    expect(papers.map(({ copies }) => copies.map(({ slug }) => slug))).toEqual([
      ['ann', 'bob', 'eve'],
    ])
  })

  it.each<[string, Partial<Publication>, Partial<Publication>]>([
    ['the arXiv id, whatever the title', { arxiv: '2505.09388' }, { arxiv: '2505.09388' }],
    [
      'title and first author',
      { title: 'X', authors: ['Wei Li'] },
      { title: 'x', authors: ['Wei Li', 'B'] },
    ],
    ['a title two years later', { title: 'X', issued: '2022' }, { title: 'X', issued: '2024' }],
  ])('joins a preprint and its publication in one list by %s', (_, preprint, published) => {
    const papers = joinVersions(preprint, published)
    expect(papers).toEqual(['ann/published ×2'])
  })

  it.each<[string, Partial<Publication>, Partial<Publication>]>([
    ['whose titles differ', { title: 'X' }, { title: 'Y' }],
    ['whose first authors differ', { title: 'X', authors: ['A'] }, { title: 'X', authors: ['B'] }],
    ['with the same title, if one has no year', { title: 'X', issued: undefined }, { title: 'X' }],
    ['three years apart', { title: 'X', issued: '2021' }, { title: 'X', issued: '2024' }],
    ['that are preprints both', { title: 'X' }, { title: 'X', type: 'article' }],
  ])('keeps apart a preprint and a paper %s', (_, preprint, published) => {
    expect(joinVersions(preprint, published)).toHaveLength(2)
  })

  it('joins the preprint in one list with the publication in another, which gives the address', () => {
    expect(
      join({ type: 'article', issued: '2022', title: 'X' }, { issued: '2024', title: 'X' }),
    ).toEqual(['bob/b ×2'])
  })

  it('never joins two entries of one list that are not versions of each other', () => {
    const twice = [
      samplePaper('one', { doi: '10.1000/1' }),
      samplePaper('two', { doi: '10.1000/1' }),
    ]
    expect(joinPapers([sampleBundle('ann', { publications: twice })])).toHaveLength(2)
  })
})

function joinVersions(preprint: Partial<Publication>, published: Partial<Publication>): string[] {
  const publications = [
    samplePaper('preprint', { title: 'P', type: 'article', ...preprint }),
    samplePaper('published', { title: 'Q', ...published }),
  ]
  return joinPapers([sampleBundle('ann', { publications })]).map(
    ({ home, id, copies }) => `${home}/${id} ×${copies.length}`,
  )
}

function both(doi: string): Partial<Publication> {
  return { doi, arxiv: '2505.09388' }
}

describe('twenty thousand papers that look alike', () => {
  const alike = (facts: Partial<Publication>) =>
    Array.from({ length: 20_000 }, (_, at) =>
      samplePaper(`p${at}`, { title: 'The Title', ...facts }),
    )

  it('are as many in the list of one researcher', () => {
    const papers = joinPapers([sampleBundle('ann', { publications: alike({}) })])
    expect(papers).toHaveLength(20_000)
  })

  it('are one paper of twenty thousand researchers', () => {
    const bundles = alike({ doi: '10.1000/x' }).map((paper, at) =>
      sampleBundle(`ann-${at}`, { publications: [paper] }),
    )
    const [paper, ...others] = joinPapers(bundles)
    expect(others).toEqual([])
    expect(paper).toMatchObject({ home: 'ann-0', id: 'p0' })
    expect(paper?.copies).toHaveLength(20_000)
  })
})
