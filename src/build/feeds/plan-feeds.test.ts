// @vitest-environment jsdom
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { compileSite } from '#compile/compile-site.ts'
import type { Page } from '#core/paths/paths.ts'
import type { Locale } from '#core/schema/locale.ts'
import { sampleLab } from '#tests/support/site/sample-lab.ts'
import {
  sampleBundle,
  sampleNews,
  samplePaper,
  sampleSite,
} from '#tests/support/site/sample-source.ts'
import { createFeedLinks } from '../head/feed-links.ts'
import { instantOf } from './feed-date.ts'
import { feedFiles, planFeeds } from './plan-feeds.ts'

const ROOT = 'https://someone.example/name'

const Authors = v.pipe(v.array(v.strictObject({ name: v.string() })), v.minLength(1))

/** What the specification of version 1.1 requires and allows of what we write. */
const JsonFeed = v.strictObject({
  version: v.literal('https://jsonfeed.org/version/1.1'),
  title: v.string(),
  description: v.optional(v.string()),
  home_page_url: v.pipe(v.string(), v.url()),
  feed_url: v.pipe(v.string(), v.url()),
  language: v.picklist(['en', 'zh-Hans']),
  authors: Authors,
  items: v.pipe(
    v.array(
      v.strictObject({
        id: v.string(),
        url: v.pipe(v.string(), v.url()),
        title: v.string(),
        content_html: v.pipe(v.string(), v.startsWith('<p>')),
        date_published: v.pipe(v.string(), v.isoTimestamp()),
        language: v.picklist(['en', 'zh-Hans']),
        authors: Authors,
        _bifolio: v.strictObject({ date: v.string() }),
      }),
    ),
    v.minLength(1),
  ),
})

const ann = sampleBundle('ann', {
  publications: [
    samplePaper('p', {
      title: { en: 'A < B & "C"\u0000\u0008', zh: '甲' },
      authors: ['Ann', 'Bob'],
      issued: '2025-07',
      abstract: 'One\n\n- two\n- [three](/ann/cv/)',
      venue: 'acl',
      links: [{ type: 'pdf', url: '/p.pdf' }],
    }),
    samplePaper('undated', { issued: undefined }),
  ],
  news: [
    sampleNews('2025-07-28', {
      text: { en: 'See **this** <b>\u001f\ufffe and [that](https://a.org/?a=1&b=2)' },
    }),
  ],
})
const bob = sampleBundle('bob')

function siteOf(bundles = [ann, bob], url = ROOT) {
  const site = compileSite(sampleSite(bundles), { today: '2026-01-01' })
  return { ...site, site: { ...site.site, url } }
}

function filesOf(site = siteOf()): ReadonlyMap<string, string> {
  return new Map(feedFiles(planFeeds(site), 'en'))
}

function parseXml(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml')
  expect(document.querySelector('parsererror')).toBeNull()
  return document
}

function textOf(parent: Document | Element, selector: string): string | null | undefined {
  return parent.querySelector(selector)?.textContent
}

describe('feeds', () => {
  it('are there for each list that has entries, in both languages and formats', () => {
    expect([...filesOf().keys()].filter((path) => path.endsWith('.atom'))).toEqual([
      'ann/news.atom',
      'zh/ann/news.atom',
      'news.atom',
      'zh/news.atom',
      'ann/publications.atom',
      'zh/ann/publications.atom',
      'bob/publications.atom',
      'zh/bob/publications.atom',
      'publications.atom',
      'zh/publications.atom',
    ])
    expect(filesOf().size).toBe(20)
  })

  it('are those of one person where the site has only one', () => {
    expect([...filesOf(siteOf([ann])).keys()]).toHaveLength(8)
  })

  it('have news of a lab under its title', () => {
    const lab = sampleLab([ann], {}, [sampleNews('2026', { text: 'Of all' })])
    const site = compileSite(lab, { today: '2026-01-01' })
    const text = filesOf({ ...site, site: { ...site.site, url: ROOT } }).get('zh/news.atom') ?? ''
    const [entry] = parseXml(text).querySelectorAll('entry')
    expect(entry && textOf(entry, 'title')).toBe('Of all')
    expect(entry && textOf(entry, 'author > name')).toBe('河流实验室')
  })

  it('are not there without the URL of the site', () => {
    const { url: _, ...site } = siteOf().site
    expect(planFeeds({ ...siteOf(), site })).toEqual([])
  })

  it.each([...filesOf()].filter(([path]) => path.endsWith('.atom')))(
    '%s is well-formed Atom with what it requires',
    (path, text) => {
      const feed = parseXml(text)
      expect(feed.documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom')
      const self = feed.querySelector('feed > link[rel=self]')?.getAttribute('href')
      expect(self).toBe(`${ROOT}/${path}`)
      for (const part of [feed.documentElement, ...feed.querySelectorAll('entry')]) {
        expect(textOf(part, ':scope > id')).toMatch(/^urn:uuid:[\da-f-]{14}5[\da-f]{3}-[89ab]/u)
        expect(textOf(part, ':scope > title')).not.toBe('')
        expect(textOf(part, ':scope > updated')).toMatch(/^\d{4}-\d\d-\d\dT10:00:00Z$/u)
        expect(part.querySelector(':scope > author > name')).not.toBeNull()
      }
    },
  )

  it.each([...filesOf()].filter(([path]) => path.endsWith('.feed.json')))(
    '%s keeps the rules of JSON Feed 1.1',
    (path, text) => {
      const feed = v.parse(JsonFeed, JSON.parse(text))
      expect(feed.feed_url).toBe(`${ROOT}/${path}`)
      expect(feed.items.every(({ url }) => url.startsWith(`${ROOT}/`))).toBe(true)
    },
  )

  it('have all of a publication, with addresses that are complete', () => {
    const entry = parseXml(filesOf().get('ann/publications.atom') ?? '').querySelector('entry')
    if (entry === null) throw new Error('no entry')
    expect(textOf(entry, 'title')).toBe('A < B & "C"')
    expect(textOf(entry, 'date')).toBe('2025-07')
    expect(textOf(entry, 'content')).toBe(
      [
        '<p>Ann, Bob</p><p><cite>Computational Linguistics</cite></p>',
        '<p><time datetime="2025-07">Jul 2025</time></p><p>One</p>',
        `<ul><li><p>two</p></li><li><p><a href="${ROOT}/ann/cv/">three</a></p></li></ul>`,
        `<ul><li><a href="${ROOT}/p.pdf">PDF</a></li></ul>`,
      ].join(''),
    )
  })

  it('say in which language an item is where only that is there', () => {
    const feed = parseXml(filesOf().get('zh/ann/news.atom') ?? '')
    expect(feed.documentElement.getAttribute('xml:lang')).toBe('zh-Hans')
    expect(feed.querySelector('entry')?.getAttribute('xml:lang')).toBe('en')
  })

  it('show HTML that someone typed as text, and no control characters', () => {
    const feed = filesOf().get('ann/news.feed.json') ?? ''
    const { items } = JSON.parse(feed) as { items: { content_html: string }[] }
    expect(items[0]?.content_html).toContain('<strong>this</strong> &lt;b&gt; and <a href=')
    expect([...filesOf().values()].join('')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe]/u)
  })

  it('give a paper the same id in the lists of all its authors, and another one in the other language', () => {
    const idIn = (path: string) => textOf(parseXml(filesOf().get(path) ?? ''), 'entry > id')
    expect(idIn('bob/publications.atom')).toBe(idIn('ann/publications.atom'))
    expect(idIn('publications.atom')).toBe(idIn('ann/publications.atom'))
    expect(idIn('zh/publications.atom')).not.toBe(idIn('publications.atom'))
  })

  it('have ids that do not depend on where the site is', () => {
    const elsewhere = filesOf(siteOf([ann, bob], 'https://moved.example'))
    const ids = (files: ReadonlyMap<string, string>) =>
      [...files.values()].flatMap((text) => text.match(/urn:uuid:[\da-f-]+/gu) ?? [])
    expect(ids(elsewhere)).toEqual(ids(filesOf()))
  })
})

describe('instantOf', () => {
  it.each(['2025', '2025-07', '2025-07-28', '2024-12-31', '2025-01-01', '2024-02-29'])(
    'is within the day of %s from Honolulu to Auckland',
    (date) => {
      const [year = '', month = '01', day = '01'] = date.split('-')
      for (const timeZone of ['Pacific/Honolulu', 'UTC', 'Asia/Shanghai', 'Pacific/Auckland']) {
        const shown = new Intl.DateTimeFormat('en-CA', { timeZone }).format(
          new Date(instantOf(date)),
        )
        expect(shown).toBe(`${year}-${month}-${day}`)
      }
    },
  )
})

describe('the head of a page', () => {
  const linksOn = createFeedLinks(planFeeds(siteOf()), undefined)
  const pathsOn = (page: Page, locale: Locale = 'en') =>
    [...linksOn({ page, locale, path: '', file: '' }).matchAll(/href="([^"]*)"/gu)].map(([, url]) =>
      url?.slice(ROOT.length),
    )

  it.each([
    ['everyone’s news', { page: 'news' }, ['/news.atom', '/news.feed.json']],
    [
      'home',
      { page: 'home' },
      ['/news.atom', '/news.feed.json', '/publications.atom', '/publications.feed.json'],
    ],
    [
      'a list',
      { page: 'person', slug: 'ann', tab: 'news' },
      ['/ann/news.atom', '/ann/news.feed.json'],
    ],
    [
      'an overview without news',
      { page: 'person', slug: 'bob', tab: 'overview' },
      ['/bob/publications.atom', '/bob/publications.feed.json'],
    ],
    ['a paper', { page: 'publication', slug: 'ann', id: 'p' }, []],
    ['a CV', { page: 'person', slug: 'ann', tab: 'cv' }, []],
  ] as const)('of %s links the feeds of its lists', (_, page, paths) => {
    expect(pathsOn(page)).toEqual(paths)
  })

  it('links the feed in the language of the page', () => {
    expect(pathsOn({ page: 'news' }, 'zh')).toEqual(['/zh/news.atom', '/zh/news.feed.json'])
  })
})
