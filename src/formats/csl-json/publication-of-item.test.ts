import { describe, expect, it, test } from 'vitest'
import type { SourceItem } from './source-item.ts'
import { publicationOfItem, languageField } from './publication-of-item.ts'

function read(item: Partial<SourceItem>) {
  const problems: string[] = []
  const read = publicationOfItem(
    { id: 'a', type: 'article-journal', title: 'Rivers', ...item },
    (code, found) => problems.push(`${code}: ${found}`),
  )
  return { publication: read?.publication, problems }
}

describe('publicationOfItem', () => {
  it.each<[string, Partial<SourceItem>, object]>([
    ['its DOI in an address', { URL: 'https://doi.org/10.1234/a' }, { doi: '10.1234/a' }],
    ['the DOI of arXiv', { DOI: '10.48550/arXiv.2401.00001' }, { arxiv: '2401.00001' }],
    ['an arXiv id as its number', { number: 'arXiv:2401.00001v2' }, { arxiv: '2401.00001' }],
    ['an arXiv id in a note', { note: 'See arXiv:2401.00001.' }, { arxiv: '2401.00001' }],
    [
      'a preprint without a server',
      { type: 'article', custom: { arxiv: ['2401.00001'] } },
      { arxiv: '2401.00001', venue: 'arXiv' },
    ],
    [
      'a link whose URL is more specific than its source',
      { URL: 'https://example.org/a.pdf' },
      { links: [{ type: 'pdf', url: 'https://example.org/a.pdf' }] },
    ],
    [
      'a link that its source calls by name',
      { custom: { links: [{ type: 'paper', url: 'https://example.org/a.pdf', isNamed: true }] } },
      { links: [{ type: 'paper', url: 'https://example.org/a.pdf' }] },
    ],
    [
      'an author with marks in the source',
      { author: [{ family: 'Li', given: 'Ada', equal: true, corresponding: true }] },
      { authors: [{ name: 'Ada Li', equal: true, corresponding: true }] },
    ],
    [
      'its title in the other language',
      { custom: { translatedTitle: '河流' } },
      { title: { en: 'Rivers', zh: '河流' } },
    ],
    ['pages with a dash', { page: '1 – 9' }, { page: '1-9' }],
    ['a degree', { type: 'thesis', genre: 'PhD thesis' }, { genre: 'doctoral-thesis' }],
  ])('reads %s', (_, item, expected) => {
    const { publication, problems } = read(item)
    expect(publication).toMatchObject(expected)
    expect(problems).toEqual([])
  })

  it.each<[Partial<SourceItem>, string]>([
    [{ DOI: 'none' }, 'invalid-value: doi: none'],
    [{ URL: 'javascript:alert(1)' }, 'unsafe-link: javascript:alert(1)'],
    [{ issued: 'soon' }, 'unreadable-date: soon'],
    [{ title: 'paper.pdf' }, 'placeholder: paper.pdf'],
    [{ author: [{ family: 'Li‡' }] }, 'not-understood: Li‡'],
  ])('reports invalid values: %j', (item, problem) => {
    expect(read(item).problems).toContain(problem)
  })

  it('keeps no work without a title', () => {
    expect(read({ title: '' })).toEqual({ publication: undefined, problems: ['broken-entry: a'] })
  })
})

describe('the language of a work', () => {
  test.each([
    ['fr', 'Rivières', 'fr'],
    ['zh_CN', 'Rivers', 'zh-CN'],
    ['en', '河流', 'en'],
    ['en-US', 'Rivers', undefined],
    ['zh-Hans', '河流', undefined],
    ['English', '河流', undefined],
    ['', 'Rivers', undefined],
  ])('written %j for %s is %s', (written, title, language) => {
    expect(languageField(written, title).language).toBe(language)
  })
})
