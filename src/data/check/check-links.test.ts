import { describe, expect, it } from 'vitest'
import type { Publication } from '#core/schema/publication.ts'
import {
  sampleBundle,
  sampleNews,
  samplePaper,
  sampleSite,
} from '#tests/support/site/sample-source.ts'
import { loadFiles } from '../load/load-files.ts'
import { checkLinks } from './check-links.ts'

const NAME = { en: { given: 'Ada', family: 'Li' } }
const FILES = ['/cv.pdf', '/join/index.html', '/papers/one two.pdf']

/** The addresses among these that are reported; in the text of a biography and as a link, which must agree. */
function deadLinks(url: string, publicFiles?: readonly string[]) {
  const profile = {
    name: NAME,
    biography: `[link](${url})`,
    links: [{ type: 'other', url: url }],
  }
  const loaded = loadFiles(
    new Map([
      ['site.json', { text: '{"title": "Example"}' }],
      ['ada-li/profile.json', { text: JSON.stringify(profile) }],
    ]),
  )
  expect(loaded.issues).toEqual([])
  const files = publicFiles && new Set(publicFiles)
  return checkLinks({ ...loaded, publicFiles: files }).map(({ path }) => path.join('.'))
}

const BOTH = ['links.0.url', 'biography']

describe('a link within the site', () => {
  it.each([
    ['a page', '/ada-li/publications/'],
    ['a page in the other language', '/zh/ada-li/'],
    ['a published file', '/cv.pdf'],
    ['a published file, with a place in it', '/cv.pdf#page=2'],
    ['a published file whose name has a space', '/papers/one%20two.pdf'],
    ['a page that the owner publishes', '/join/'],
    ['a page that the owner publishes, without its slash', '/join'],
    ['a list of publications for other programs', '/ada-li/publications.bib'],
    ['the list of everybody', '/publications.csl.json'],
    ['a seal', '/ada-li/seal.svg'],
    ['a feed', '/zh/ada-li/news.atom'],
    ['a feed of everybody', '/publications.feed.json'],
    ['data of the site', '/data/people.json'],
    ['the site map', '/sitemap.xml'],
    ['another host', 'https://example.org/nothing.pdf'],
  ])('may lead to %s', (_, url) => {
    expect(deadLinks(url, FILES)).toEqual([])
  })

  it.each([
    ['no page', '/nothing/'],
    ['the page of nobody', '/lin-zhou/'],
    ['a paper that is not there', '/ada-li/publications/nothing/'],
    ['a file that is not published', '/thesis.pdf'],
    ['a file in another folder', '/papers/cv.pdf'],
    ['a file below a language', '/zh/cv.pdf'],
    ['a list of publications of nobody', '/lin-zhou/publications.bib'],
  ])('is reported if it leads to %s', (_, url) => {
    expect(deadLinks(url, FILES)).toEqual(BOTH)
  })

  it('to a file is not judged where public files are not known', () => {
    expect(deadLinks('/thesis.pdf')).toEqual([])
    expect(deadLinks('/nothing/')).toEqual(BOTH)
  })
})

describe('an id of a publication', () => {
  it('may be that of a paper in a co-author’s file, and of no other', () => {
    const bundle = (slug: string, publications: Publication[], ids: string[]) =>
      sampleBundle(slug, { publications, news: [sampleNews('2025', { publications: ids })] })
    const source = sampleSite([
      bundle('ann', [samplePaper('joint', { authors: ['Ann', 'Bob'] })], ['joint']),
      bundle('bob', [], ['joint']),
      bundle('carl', [], ['joint']),
    ])
    const slugs = source.bundles.map(({ slug }) => slug)
    const locate = () => ({ line: 1, column: 1 })
    const found = checkLinks({ source, slugs, issues: [], locate })
    expect(found).toMatchObject([{ code: 'unknown-publication', file: 'carl/news.json' }])
    expect(found).toHaveLength(1)
  })
})
