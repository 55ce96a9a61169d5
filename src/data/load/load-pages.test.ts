import { describe, expect, it } from 'vitest'
import { loadPages } from './load-pages.ts'

function load(files: Record<string, string>, slug?: string) {
  return loadPages(new Map(Object.entries(files).map(([path, text]) => [path, { text }])), slug)
}

const EN = '---\ntitle: "Join: us"\norder: 2\n---\nText\n'
const ZH = "---\r\ntitle: '加入我们'\r\n---\r\n正文"

describe('loadPages', () => {
  it('reads the languages of a page into one', () => {
    const { pages, issues } = load({ 'pages/join-us.en.md': EN, 'pages/join-us.zh.md': ZH })
    expect(issues).toEqual([])
    expect(pages).toEqual([
      {
        id: 'join-us',
        sides: {
          en: { title: 'Join: us', order: 2, text: 'Text\n' },
          zh: { title: '加入我们', text: '正文' },
        },
      },
    ])
  })

  it('reads those of a researcher and no others', () => {
    const files = { 'pages/a.en.md': EN, 'ada/pages/b.en.md': EN }
    expect(load(files, 'ada').pages).toMatchObject([{ id: 'b', slug: 'ada' }])
    expect(load(files).pages).toMatchObject([{ id: 'a' }])
  })

  it.each([
    ['no front matter', 'Text', 'front-matter', 1],
    ['front matter without an end', '---\ntitle: A\nText', 'front-matter', 1],
    ['a line that is no setting', '---\ntitle: A\nfoo\n---\n', 'front-matter', 3],
    ['a setting given twice', '---\ntitle: A\ntitle: B\n---\n', 'front-matter', 3],
    ['no title', '---\norder: 1\n---\n', 'missing-key', 1],
    ['an unknown key', '---\ntitle: A\ntitel: B\n---\n', 'unknown-key', 3],
    ['an order that is no number', '---\ntitle: A\norder: first\n---\n', 'wrong-type', 3],
  ])('reports %s with its line', (_, text, code, line) => {
    const { pages, issues } = load({ 'pages/a.en.md': text })
    expect(issues).toMatchObject([{ code, line, file: 'pages/a.en.md' }])
    expect(pages).toEqual([])
  })

  it.each([
    ['without a description', '![](media/a.jpg)', 'page-alt'],
    ['of another host', '![A](https://example.org/a.jpg)', 'media-path'],
  ])('reports a picture %s with its line', (_, row, code) => {
    const { issues } = load({ 'pages/a.en.md': `---\ntitle: A\n---\nText\n\n${row}\n` })
    expect(issues).toMatchObject([{ code, line: 6, file: 'pages/a.en.md' }])
  })

  it.each(['a.md', 'a.fr.md', 'A.en.md', 'a b.zh.md'])('reports the name %s', (name) => {
    expect(load({ [`pages/${name}`]: EN }).issues).toMatchObject([{ code: 'page-name' }])
  })
})
