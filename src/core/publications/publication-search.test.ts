import { beforeAll, describe, expect, it, test } from 'vitest'
import { compileSite } from '#compile/compile-site.ts'
import { checkData } from '#disk/data/check-data.ts'
import { publicationCodec } from './publication-filters.ts'
import { createPublicationSearch, type PublicationSearch } from './publication-search.ts'
import type { BundlePublication, PublicationsBundle } from '../bundle/publications-bundle.ts'

let everyone: PublicationsBundle
beforeAll(async () => {
  everyone = compileSite((await checkData('data')).source).allPublications
})

function find({ search }: PublicationSearch, q: string): readonly BundlePublication[] {
  const { found, near } = search({ ...publicationCodec.defaults, q })
  return [...found, ...near]
}

describe('the search of everyone’s publications', () => {
  test.each([
    ['黄民烈', 'Minlie Huang'],
    ['黃民烈', 'Minlie Huang'],
    ['hml', 'Minlie Huang'],
    ['林俊旸', 'Junyang Lin'],
    ['linjunyang', 'Junyang Lin'],
    ['ljy', 'Junyang Lin'],
  ])('finds the papers of a co-author whom the site names in Chinese: %s', (q, name) => {
    const all = createPublicationSearch(everyone)
    const papers = everyone.publications.filter(({ authors }) =>
      authors.some((author) => author.name === name),
    )
    expect(papers.length).toBeGreaterThan(0)
    expect(find(all, q)).toEqual(expect.arrayContaining(papers))
  })

  const IDS = [
    '2505.09388',
    'arXiv:2505.09388',
    'arxiv: 2505.09388v2',
    'https://arxiv.org/abs/2505.09388',
    '2505.0938',
    'qwen3 2505.09388',
  ]
  test.each(IDS)('finds the one paper of an arXiv id: %s', (q) => {
    const found = find(createPublicationSearch(everyone), q)
    expect(found.map(({ arxiv }) => arxiv)).toEqual(['2505.09388'])
  })

  it('finds each paper by its DOI, in any case and as an address', () => {
    const all = createPublicationSearch(everyone)
    const papers = everyone.publications.filter(({ doi }) => doi !== undefined)
    expect(papers.length).toBeGreaterThan(0)
    for (const { doi = '' } of papers)
      for (const q of [doi, doi.toUpperCase(), `https://doi.org/${doi}`, `doi: ${doi}`])
        expect(find(all, q).map((paper) => paper.doi)).toEqual([doi])
  })

  it('does not find other words in identifiers', () => {
    const [paper] = everyone.publications
    const bundle = { ...everyone, publications: [{ ...paper, doi: '10.18653/v1/x', search: 'a' }] }
    expect(find(createPublicationSearch(bundle as PublicationsBundle), '18653')).toEqual([])
  })
})

describe('the search of a Chinese title', () => {
  const titles = ['基于大模型的数据清洗', 'Modern C++']
  test.each([
    ['damoxing', 0],
    ['da mo xing', 0],
    ['sjqx', 0],
    ['数据', 0],
    ['C++', 1],
    ['c++ modern', 1],
  ])('finds it by %s', (q, at) => {
    const [paper] = everyone.publications
    const publications = titles.map((title) => ({
      ...paper,
      title,
      authors: [],
      people: [],
      search: at === 0 ? '基于大模型的数据清洗' : 'modern cpp',
    })) as BundlePublication[]
    const spellings = {
      readings: { 基于大模型的数据清洗: 'ji yu da mo xing de shu ju qing xi' },
      names: {},
      variants: '',
      labels: {},
    }
    const one = publications.filter((_, index) => index === at)
    expect(find(createPublicationSearch({ ...everyone, spellings, publications: one }), q)).toEqual(
      one,
    )
  })
})
