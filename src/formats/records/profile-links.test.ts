import { describe, expect, it, test } from 'vitest'
import { readProfileLinks } from './profile-links.ts'

function read(url: string, label = '') {
  const reported: string[] = []
  const links = readProfileLinks([{ url, label }], (_, found) => reported.push(found))
  return { links, reported }
}

describe('the link of a person', () => {
  test.each([
    ['mailto:ada@example.org', 'email'],
    ['https://scholar.google.com/citations?user=abc', 'scholar'],
    ['https://github.com/ada-lin', 'github'],
    ['https://github.com/ada-lin/words', 'other'],
    ['https://orcid.org/0000-0002-1825-0097', 'orcid'],
    ['https://dblp.uni-trier.de/pid/1/2', 'dblp'],
    ['https://huggingface.co/ada', 'huggingface'],
    ['https://openreview.net/profile?id=~Ada_Lin1', 'openreview'],
    ['https://www.semanticscholar.org/author/1', 'semantic-scholar'],
    ['https://www.linkedin.com/in/ada', 'linkedin'],
    ['https://twitter.com/ada', 'x'],
    ['https://www.zhihu.com/people/ada', 'zhihu'],
    ['https://words.example/', 'other'],
  ])('%s is %s', (url, type) => {
    expect(read(url).links).toEqual([{ type, url }])
  })

  it('is a home page if its label says so, otherwise keeps the label', () => {
    expect(read('https://a.example/', 'Personal website').links).toMatchObject([
      { type: 'homepage' },
    ])
    expect(read('https://a.example/', '个人主页').links).toMatchObject([{ type: 'homepage' }])
    expect(read('https://a.example/', '实验室').links).toEqual([
      { type: 'other', url: 'https://a.example/', label: { zh: '实验室' } },
    ])
  })

  test.each([
    ['javascript:1'],
    ['file:///etc/passwd'],
    ['/private/'],
    ['a b'],
    ['ftp://a.example/'],
  ])('is reported if it is unsafe: %s', (url) => {
    expect(read(url)).toEqual({ links: [], reported: [` ${url}`] })
  })

  it('is kept once', () => {
    const links = readProfileLinks(
      [{ url: 'https://a.example/' }, { url: ' https://a.example/ ' }, { url: '' }],
      () => undefined,
    )
    expect(links).toHaveLength(1)
  })
})
