import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Importer } from '#formats/importers.ts'
import type { Reading } from '#formats/reading.ts'
import { makePreview, type Preview } from './make-preview.ts'

const VOCABULARY = {
  venues: [{ id: 'acl', short: 'ACL', kind: 'conference' as const }],
  topics: [{ id: 'nlp', name: 'NLP' }],
}
const SOURCE = {
  importers: [],
  vocabulary: VOCABULARY,
  pictures: new Map<string, Blob>(),
  draw: () => Promise.resolve(undefined),
}
const ADA = { en: { given: 'Ada', family: 'Li' } }
const PAPER = { id: 'a', type: 'paper-conference', title: 'A', authors: ['Ada Li'], issued: '2024' }

const file = (path: string, value: unknown) => ({
  path,
  text: typeof value === 'string' ? value : JSON.stringify(value),
})

const READING: Reading = {
  profile: {},
  publications: [
    {
      key: 'li24',
      publication: { type: 'paper-conference', title: 'A', authors: ['Ada Li'], issued: '2024' },
    },
  ],
  news: [],
  problems: [
    { code: 'broken-entry', file: 'a.lines', line: 3, found: '@x' },
    { code: 'not-this-format', file: 'a.lines', line: 9, found: '', expected: '}' },
  ],
}

/** Reads every file that ends with `.lines` as the same. */
const LINES: Importer = {
  format: 'lines',
  recognizes: (files) => files.some(({ path }) => path.endsWith('.lines')),
  load: () => Promise.resolve(() => READING),
}

async function previewOf(...given: Parameters<typeof makePreview>): Promise<Preview> {
  const made = await makePreview(...given)
  if ('code' in made) throw new Error(made.code)
  return made
}

describe('a bundle', () => {
  const files = [
    file('profile.json', { name: ADA }),
    file('publications.json', { publications: [{ ...PAPER, venue: 'acl', topics: ['nlp'] }] }),
  ]

  it('is compiled into what the pages load', async () => {
    const { bundles, issues } = await previewOf(files, SOURCE)
    expect(issues).toEqual([])
    expect([...(bundles?.keys() ?? [])]).toEqual(
      expect.arrayContaining([
        '/data/site.json',
        '/data/ada-li/profile.json',
        '/data/ada-li/publications/a.json',
      ]),
    )
    expect(JSON.parse(bundles?.get('/data/site.json') ?? '')).toMatchObject({ single: 'ada-li' })
  })

  it('is checked against the venues and topics of this site, unless it brings its own', async () => {
    const own = [...files, file('data/topics.json', { topics: [] })]
    const { issues } = await previewOf(own, SOURCE)
    expect(issues).toMatchObject([{ code: 'unknown-topic', file: 'ada-li/publications.json' }])
  })

  it('looks as this site does, unless it brings a site of its own', async () => {
    expect(await previewOf(files, SOURCE)).not.toHaveProperty('styles')
    const site = (theme?: object) => file('site.json', { title: 'T', theme })
    const { styles } = await previewOf([...files, site({ paper: '#dff0ec' })], SOURCE)
    expect(styles).toMatch(/^:root\{--paper:#dff0ec;/u)
    const { styles: usual } = await previewOf([...files, site()], SOURCE)
    expect(usual).toMatch(/^:root\{--paper:light-dark\(#fbf9f4,#161513\);/u)
  })

  it('with an error is shown as far as it can be', async () => {
    const broken = [...files, file('other/profile.json', { name: 'Bo' })]
    const { issues, bundles } = await previewOf(broken, SOURCE)
    expect(issues.map(({ file, severity }) => [file, severity])).toContainEqual([
      'other/profile.json',
      'error',
    ])
    expect(bundles?.has('/data/ada-li/profile.json')).toBe(true)
  })

  it('that is nothing but broken has issues and no pages', async () => {
    const { issues, bundles, downloads } = await previewOf(
      [file('profile.json', '{ "name": ')],
      SOURCE,
    )
    expect(issues[0]).toMatchObject({ severity: 'error', line: 1 })
    expect(bundles).toBeUndefined()
    expect(downloads).toEqual([['somebody/profile.json', '{ "name": ']])
  })

  it('is handed back with its keys in order', async () => {
    const shuffled = { authors: ['Ada Li'], issued: '2024', title: 'A', type: 'article', id: 'a' }
    const { downloads } = await previewOf(
      [
        file('a/profile.json', { name: ADA }),
        file('a/publications.json', { publications: [shuffled] }),
      ],
      SOURCE,
    )
    const text = downloads.find(([path]) => path === 'a/publications.json')?.[1] ?? ''
    expect(text.indexOf('"id"')).toBeLessThan(text.indexOf('"title"'))
    expect(text.indexOf('"title"')).toBeLessThan(text.indexOf('"authors"'))
  })

  it('of this site comes back as it was given', async () => {
    const names = ['profile', 'news', 'publications'].map((kind) => `ru-peng/${kind}.json`)
    const given = names.map((name) => file(name, readFileSync(`data/${name}`, 'utf8')))
    const { downloads } = await previewOf(given, SOURCE)
    expect(downloads).toEqual(given.map(({ path, text }) => [path, text]))
  })
})

const at = (line: number) => ({ file: 'a.lines', line })

describe('files of another format', () => {
  const files = [file('a.lines', 'x')]
  const source = { ...SOURCE, importers: [LINES] }

  it('are read, and what was not understood is reported', async () => {
    const { summary } = await previewOf(files, source)
    expect(summary).toEqual({
      parts: [{ part: 'publications', found: 3, imported: 1, review: 0, unread: 2 }],
      remarks: [
        { kind: 'unread', code: 'broken-entry', part: 'publications', ...at(3), found: '@x' },
        {
          kind: 'unread',
          code: 'not-this-format',
          part: 'publications',
          ...at(9),
          found: '',
          expected: '}',
        },
      ],
    })
  })

  it('that do not say whose they are have no pages until someone does', async () => {
    const nameless = await previewOf(files, source)
    expect(nameless.isNameless).toBe(true)
    expect(nameless.bundles).toBeUndefined()
    const named = await previewOf(files, { ...source, owner: ADA })
    expect(named.isNameless).toBe(false)
    expect(named.bundles?.has('/data/ada-li/publications.json')).toBe(true)
    expect(named.issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(named.downloads.map(([path]) => path)).toEqual([
      'ada-li/profile.json',
      'ada-li/news.json',
      'ada-li/publications.json',
      'ada-li/imported-from.json',
    ])
  })

  it('that no one can read are refused', async () => {
    expect(await makePreview([file('a.docx', 'x')], source)).toEqual({
      code: 'no-format',
      params: { file: 'a.docx' },
    })
  })

  it('in which nothing is found are refused', async () => {
    const empty = { ...READING, publications: [] }
    const importers = [{ ...LINES, load: () => Promise.resolve(() => empty) }]
    expect(await makePreview(files, { ...SOURCE, importers })).toEqual({
      code: 'nothing-read',
      params: { file: 'a.lines' },
    })
  })
})

it('asks for the name of publications alone', async () => {
  const files = [file('pasted.json', { publications: [PAPER] })]
  expect((await previewOf(files, SOURCE)).isNameless).toBe(true)
  const { bundles, issues } = await previewOf(files, { ...SOURCE, owner: ADA })
  expect(issues).toEqual([])
  expect(bundles?.has('/data/ada-li/publications.json')).toBe(true)
})

test('never throws, whatever JSON it is given', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('profile.json', 'a/news.json', 'x/publications.json', 'site.json'),
      fc.oneof(fc.json(), fc.string(), fc.constant('{"publications":[{}]}')),
      async (path, text) => {
        await makePreview([{ path, text }, file('a/profile.json', { name: ADA })], SOURCE)
      },
    ),
    { numRuns: 100 },
  )
})
