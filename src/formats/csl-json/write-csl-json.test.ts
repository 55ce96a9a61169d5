import { describe, expect, it } from 'vitest'
import type { Publication } from '#core/schema/publication.ts'
import { compiledList } from '#tests/support/site/compiled-paper.ts'
import { itemsOfBundle, siteItems } from '#tests/support/site/compiled-data.ts'
import { writeCslJson } from './write-csl-json.ts'

function itemOf(details: Partial<Publication>) {
  const [item] = itemsOfBundle(compiledList(details))
  if (!item) throw new Error('no item')
  return item
}

describe('a publication as CSL', () => {
  it('has its authors, date, venue and pages', () => {
    const details = { venue: 'acl', issued: '2025-07', page: '1-9', authors: ['Ada Li', '郑楚杰'] }
    expect(itemOf(details)).toEqual({
      id: 'li2025title',
      type: 'paper-conference',
      title: 'Title of sample',
      language: 'en',
      author: [
        { family: 'Li', given: 'Ada' },
        { family: '郑', given: '楚杰' },
      ],
      issued: { 'date-parts': [[2025, 7]] },
      'container-title': 'Computational Linguistics',
      page: '1-9',
    })
  })

  it('has no date if none is known, nor in the title of its track', () => {
    const item = itemOf({ issued: undefined, venue: 'acl', track: 'workshop' })
    expect(item).not.toHaveProperty('issued')
    expect(item['container-title']).toBe('ACL Workshop')
  })

  it.each<[string, Partial<Publication>, object]>([
    [
      'preprint on arXiv by number and DOI',
      { type: 'article', venue: 'arxiv', arxiv: '2507.18071' },
      { publisher: 'arXiv', number: 'arXiv:2507.18071', DOI: '10.48550/arXiv.2507.18071' },
    ],
    [
      'report on arXiv likewise',
      { type: 'report', venue: 'arxiv', arxiv: '2505.09388' },
      { publisher: 'arXiv', number: 'arXiv:2505.09388' },
    ],
    [
      'published paper by the address of its preprint, which is not its DOI',
      { venue: 'acl', arxiv: '2412.06559' },
      { URL: 'https://arxiv.org/abs/2412.06559', custom: { arxiv: '2412.06559' } },
    ],
    [
      'journal paper by the page of its publisher, not by a copy in a file share',
      {
        type: 'article-journal',
        links: [
          { type: 'pdf', url: 'https://drive.google.com/file/d/1/view' },
          { type: 'paper', url: 'https://link.example.org/1' },
        ],
      },
      { URL: 'https://link.example.org/1' },
    ],
    [
      'dataset by the share that has it',
      { type: 'dataset', links: [{ type: 'data', url: 'https://pan.baidu.com/s/1' }] },
      { URL: 'https://pan.baidu.com/s/1' },
    ],
    [
      'track by its own title',
      { venue: 'acl', track: 'findings' },
      { 'container-title': 'Findings of ACL 2024' },
    ],
    [
      'thesis by its university',
      { type: 'thesis', venue: 'A university' },
      { publisher: 'A university' },
    ],
    [
      'patent by its office',
      { type: 'patent', venue: 'An office', number: 'CN 1' },
      { authority: 'An office', number: 'CN 1' },
    ],
    ['talk by its event', { type: 'speech', venue: 'A meeting' }, { 'event-title': 'A meeting' }],
    [
      'program by its code',
      {
        type: 'software',
        links: [
          { type: 'paper', url: 'https://a.org/p' },
          { type: 'code', url: 'https://a.org/c' },
        ],
      },
      { URL: 'https://a.org/c' },
    ],
    [
      'post by its address',
      { type: 'post-weblog', venue: 'A blog', links: [{ type: 'blog', url: 'https://a.org/b' }] },
      { 'container-title': 'A blog', URL: 'https://a.org/b' },
    ],
  ])('writes a %s', (_, details, expected) => {
    expect(itemOf(details)).toMatchObject(expected)
  })

  it('has no URL where there is only a copy in a file share', () => {
    const links = [{ type: 'pdf', url: 'https://www.dropbox.com/s/1/paper.pdf' } as const]
    expect(itemOf({ type: 'article-journal', links })).not.toHaveProperty('URL')
  })

  it('has no URL in addition to a DOI', () => {
    const links = [{ type: 'paper', url: 'https://a.org/' } as const]
    expect(itemOf({ doi: '10.1/x', links })).not.toHaveProperty('URL')
  })

  it.each<[string, Partial<Publication>, string, string]>([
    ['its own', { language: 'fr' }, 'fr', 'Title of sample'],
    ['that of its title', { title: '论文' }, 'zh', '论文'],
    ['that of the one side of its title', { title: { zh: '论文' } }, 'zh', '论文'],
    [
      'English with a title in both and Latin names',
      { title: { en: 'Paper', zh: '论文' } },
      'en',
      'Paper',
    ],
    [
      'Chinese with a title in both and Chinese names',
      { title: { en: 'Paper', zh: '论文' }, authors: ['郑楚杰'] },
      'zh',
      '论文',
    ],
  ])('has the language: %s', (_, details, language, title) => {
    expect(itemOf(details)).toMatchObject({ language, title })
  })

  it('names venues in the language of the paper', () => {
    expect(itemOf({ title: '论文', venue: 'acl' })['container-title']).toBe('计算语言学')
    expect(itemOf({ title: '论文', venue: 'acl', track: 'workshop' })['container-title']).toBe(
      'ACL 2024 研讨会',
    )
  })
})

describe('the papers of this site', () => {
  it('have keys that are all different', async () => {
    const keys = (await siteItems()).map(({ id }) => id)
    expect(keys).toHaveLength(43)
    expect(new Set(keys).size).toBe(43)
    expect(keys).toContain('zheng2025processbench')
  })

  it('are valid JSON with every author', async () => {
    const items = await siteItems()
    const written = items.map(({ custom: { url, ...custom } = {}, ...item }) => ({
      ...item,
      ...(url !== undefined && { URL: url }),
      ...(custom.arxiv !== undefined && { custom }),
    }))
    expect(JSON.parse(writeCslJson(items))).toEqual(written)
    expect(Math.max(...items.map(({ author }) => author.length))).toBe(135)
  })
})
