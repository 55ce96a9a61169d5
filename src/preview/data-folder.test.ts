import { describe, expect, it, test } from 'vitest'
import { asDataFolder, slugOfName, slugsIn } from './data-folder.ts'

const NAME = { name: { en: { given: 'Ada', family: 'Li' } } }
const PROFILE = JSON.stringify(NAME)

const pathsOf = (...paths: string[]) => {
  const files = paths.map((path) => ({
    path,
    text: path.endsWith('profile.json') ? PROFILE : '{}',
  }))
  return [...(asDataFolder(files)?.keys() ?? ['(no bundle)'])]
}

describe('asDataFolder', () => {
  it.each([
    ['a bundle in its folder', ['ada-li/profile.json'], ['ada-li/profile.json']],
    ['a data folder', ['data/site.json', 'data/ada/news.json'], ['site.json', 'ada/news.json']],
    ['a whole repository', ['x/data/ada/news.json', 'x/README.md'], ['ada/news.json']],
    [
      'bare files, by the name in them',
      ['profile.json', 'news.json'],
      ['ada-li/profile.json', 'ada-li/news.json'],
    ],
    ['files in a folder that says nothing', ['data/profile.json'], ['ada-li/profile.json']],
    ['bare files without a profile', ['news.json'], ['somebody/news.json']],
    ['two researchers', ['a/profile.json', 'b/profile.json'], ['a/profile.json', 'b/profile.json']],
    [
      'a lab beside its researchers',
      ['data/lab/lab.json', 'data/lab/news.json', 'data/ada/news.json'],
      ['lab/lab.json', 'lab/news.json', 'ada/news.json'],
    ],
    ['a lab in a folder of another name', ['group/lab.json'], ['lab/lab.json']],
    ['a stranger beside a bundle', ['a/news.json', 'a/pubs.json'], ['a/news.json', 'a/pubs.json']],
    ['schemas, which are left out', ['data/schema/news.json', 'data/a/news.json'], ['a/news.json']],
    ['schemas alone', ['schema/news.json'], ['(no bundle)']],
    ['something else', ['refs.bib', 'index.md', 'tsconfig.json'], ['(no bundle)']],
    [
      'pages of one’s own, of the site and of a researcher',
      [
        'data/pages/join.en.md',
        'data/ada/pages/me.zh.md',
        'data/ada/news.json',
        'docs/pages/a.en.md',
      ],
      ['ada/news.json', 'pages/join.en.md', 'ada/pages/me.zh.md'],
    ],
    [
      'pages beside bare files',
      ['profile.json', 'pages/a.en.md'],
      ['ada-li/profile.json', 'ada-li/pages/a.en.md'],
    ],
    ['vocabularies alone', ['venues.json'], ['(no bundle)']],
  ])('takes %s', (_, given, paths) => {
    expect(pathsOf(...given)).toEqual(paths)
  })

  it.each([
    ['{"publications":[]}', 'somebody/publications.json'],
    ['{"news":[]}', 'somebody/news.json'],
    [PROFILE, 'ada-li/profile.json'],
  ])('recognizes a file under another name by its content: %s', (text, path) => {
    const folder = asDataFolder([{ path: 'pasted.json', text }])
    expect([...(folder ?? [])]).toEqual([[path, text]])
  })

  it.each(['[]', 'null', '{"name":"Ada"}', '{ broken', '', '"text"'])(
    'takes no other JSON for a bundle: %s',
    (text) => {
      expect(asDataFolder([{ path: 'pasted.json', text }])).toBeUndefined()
    },
  )

  it('leaves a broken file to the checker', () => {
    expect(asDataFolder([{ path: 'profile.json', text: '{ broken' }])?.size).toBe(1)
  })
})

test.each([
  [{ en: { given: 'Ru', family: 'Peng' } }, 'ru-peng'],
  [{ en: { given: 'Jörg-Peter', family: 'Meier' } }, 'jorg-peter-meier'],
  [{ zh: { family: '彭', given: '儒' } }, 'somebody'],
  [{ en: { given: 'Preview' } }, 'somebody'],
  [{ en: { given: 'A'.repeat(200) } }, 'somebody'],
])('%j gives the folder %s', (name, slug) => {
  expect(slugOfName(name)).toBe(slug)
})

test('researchers are the folders', () => {
  expect(
    slugsIn(
      new Map([
        ['site.json', ''],
        ['a/news.json', ''],
        ['a/profile.json', ''],
        ['lab/lab.json', ''],
      ]),
    ),
  ).toEqual(['a'])
})
