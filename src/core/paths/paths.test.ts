import fc from 'fast-check'
import { matchPath } from 'react-router'
import { describe, expect, it, test } from 'vitest'
import { LOCALES } from '../schema/locale.ts'
import {
  bundlePath,
  exportPath,
  localeOfPath,
  type Page,
  parsePath,
  pathOf,
  PERSON_TABS,
  RESERVED_SLUGS,
  ROUTE_PATTERNS,
  switchLocale,
  withoutIndexFile,
  withTrailingSlash,
} from './paths.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 40 })

const slug = 'ru-peng'
const PAGES: readonly (readonly [Page, keyof typeof ROUTE_PATTERNS, string])[] = [
  [{ page: 'home' }, 'home', '/'],
  [{ page: 'publications' }, 'publications', '/publications/'],
  [{ page: 'news' }, 'news', '/news/'],
  [{ page: 'lab-projects' }, 'lab-projects', '/lab/projects/'],
  [{ page: 'lab-project', id: 'atlas' }, 'lab-project', '/lab/projects/atlas/'],
  [{ page: 'person', slug, tab: 'overview' }, 'person-overview', '/ru-peng/'],
  [{ page: 'person', slug, tab: 'news' }, 'person-news', '/ru-peng/news/'],
  [{ page: 'person', slug, tab: 'publications' }, 'person-publications', '/ru-peng/publications/'],
  [{ page: 'person', slug, tab: 'projects' }, 'person-projects', '/ru-peng/projects/'],
  [{ page: 'person', slug, tab: 'cv' }, 'person-cv', '/ru-peng/cv/'],
  [{ page: 'project', slug, id: 'rivers' }, 'project', '/ru-peng/projects/rivers/'],
  [{ page: 'publication', slug, id: 'moe-2025' }, 'publication', '/ru-peng/publications/moe-2025/'],
  [{ page: 'person-page', slug, id: 'photos' }, 'person-page', '/ru-peng/photos/'],
]

describe('pathOf', () => {
  it.each(PAGES)('gives %j its address', (page, _, path) => {
    expect(pathOf(page, 'en', 'en')).toBe(path)
    expect(pathOf(page, 'zh', 'en')).toBe(`/zh${path}`)
    expect(pathOf(page, 'zh', 'zh')).toBe(path)
    expect(pathOf(page, 'en', 'zh')).toBe(`/en${path}`)
  })
})

describe('ROUTE_PATTERNS', () => {
  it.each(PAGES)('has one that matches the address of %j', (page, route) => {
    const pattern = `/zh/${ROUTE_PATTERNS[route]}`
    const match = matchPath(pattern, pathOf(page, 'zh', 'en'))
    expect(page).toMatchObject(match?.params ?? { page: 'unmatched' })
  })

  it('are all in the table above', () => {
    // The address of a page of the site's own is read as that of a researcher.
    const routes = Object.keys(ROUTE_PATTERNS).filter((name) => name !== 'own-page')
    expect(PAGES.map(([, route]) => route)).toEqual(routes)
    expect(PAGES.flatMap(([page]) => ('tab' in page ? [page.tab] : []))).toEqual(PERSON_TABS)
  })
})

it('a page of the site’s own looks like a researcher', () => {
  const path = pathOf({ page: 'own-page', id: 'join-us' }, 'zh', 'en')
  expect(path).toBe('/zh/join-us/')
  const overview = { page: 'person', slug: 'join-us', tab: 'overview' }
  expect(parsePath(path, 'en').page).toEqual(overview)
})

describe('parsePath', () => {
  it.each(PAGES)('reads the address of %j, with and without the last slash', (page, _, path) => {
    for (const locale of LOCALES) {
      const pathname = pathOf(page, locale, 'en')
      expect(parsePath(pathname, 'en')).toEqual({ locale, page })
      expect(parsePath(pathname.replace(/\/$/u, ''), 'en')).toEqual({ locale, page })
    }
    expect(parsePath(path, 'zh')).toEqual({ locale: 'zh', page })
  })

  it.each([
    '/Ru-Peng/',
    '/ru-peng/Photos/',
    '/ru-peng/cv/more/',
    '/ru-peng/publications/Moe/',
    '/ru-peng/publications/moe/pdf/',
    '/%E9%83%91/',
    '/__proto__/',
    '/publications/moe/',
    '/preview/',
    '/index.html',
    '/en/',
  ])('finds no page at %s', (pathname) => {
    expect(parsePath(pathname, 'en')).toEqual({ locale: 'en', page: undefined })
  })

  it.each(RESERVED_SLUGS)('never takes %s for a researcher', (reserved) => {
    expect(parsePath(`/zh/${reserved}/cv/`, 'en')).toEqual({ locale: 'zh', page: undefined })
  })

  it('never throws and always gives a language', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LOCALES), (path, locale) => {
        expect(LOCALES).toContain(parsePath(path, locale).locale)
      }),
    )
  })
})

describe('localeOfPath', () => {
  it.each([
    ['/', 'en', 'en'],
    ['', 'en', 'en'],
    ['/zh', 'en', 'zh'],
    ['/zh/', 'en', 'zh'],
    ['/zh/ru-peng/', 'en', 'zh'],
    ['/zhang-san/', 'en', 'en'],
    ['/ru-peng/zh/', 'en', 'en'],
    ['/', 'zh', 'zh'],
    ['/en/news/', 'zh', 'en'],
    ['/zh/news/', 'zh', 'zh'],
  ] as const)('of %j with default %s is %s', (pathname, defaultLocale, locale) => {
    expect(localeOfPath(pathname, defaultLocale)).toBe(locale)
  })
})

describe('switchLocale', () => {
  it.each([
    ['/chujie-zheng/publications/', 'zh', 'en', '/zh/chujie-zheng/publications/'],
    ['/zh/chujie-zheng/publications/', 'en', 'en', '/chujie-zheng/publications/'],
    ['/', 'zh', 'en', '/zh/'],
    ['/zh', 'en', 'en', '/'],
    ['/zh/', 'en', 'en', '/'],
    ['/zh', 'zh', 'en', '/zh/'],
    ['/news', 'en', 'en', '/news/'],
    ['/news/', 'en', 'zh', '/en/news/'],
    ['/en/news/', 'zh', 'zh', '/news/'],
    ['/zh/zh/news/', 'en', 'en', '/news/'],
    ['/no/such/page', 'zh', 'en', '/zh/no/such/page/'],
  ] as const)('turns %s to %s, default %s: %s', (pathname, to, defaultLocale, expected) => {
    expect(switchLocale(pathname, to, defaultLocale)).toBe(expected)
  })

  it('keeps the page of every address', () => {
    for (const [page] of PAGES) {
      const english = pathOf(page, 'en', 'en')
      expect(switchLocale(english, 'zh', 'en')).toBe(pathOf(page, 'zh', 'en'))
      expect(switchLocale(switchLocale(english, 'zh', 'en'), 'en', 'en')).toBe(english)
    }
  })

  it.each(['/zh//example.org/', '//example.org/', '/zh///example.org'])(
    'never leads from %s to another host',
    (pathname) => {
      expect(switchLocale(pathname, 'en', 'en')).toBe('/example.org/')
    },
  )

  it('arrives in the wanted language, and changes nothing when applied twice', () => {
    const segment = fc.constantFrom('', 'en', 'zh', 'ru-peng', 'news', '郑')
    const path = fc.array(segment).map((segments) => `/${segments.join('/')}`)
    const locale = fc.constantFrom(...LOCALES)
    fc.assert(
      fc.property(path, locale, locale, (pathname, to, defaultLocale) => {
        const once = switchLocale(pathname, to, defaultLocale)
        expect(localeOfPath(once, defaultLocale)).toBe(to)
        expect(switchLocale(once, to, defaultLocale)).toBe(once)
      }),
    )
  })
})

describe('withTrailingSlash', () => {
  it.each([
    ['/', '/'],
    ['', '/'],
    ['/news', '/news/'],
    ['/news/', '/news/'],
  ])('turns %j into %j', (pathname, expected) => {
    expect(withTrailingSlash(pathname)).toBe(expected)
  })
})

describe('bundlePath', () => {
  it.each([
    [bundlePath.site, '/data/site.json'],
    [bundlePath.people, '/data/people.json'],
    [bundlePath.entries, '/data/entries.json'],
    [bundlePath.profile(slug), '/data/ru-peng/profile.json'],
    [bundlePath.news(slug), '/data/ru-peng/news.json'],
    [bundlePath.news(), '/data/news.json'],
    [bundlePath.publications(slug), '/data/ru-peng/publications.json'],
    [bundlePath.publications(), '/data/publications.json'],
  ])('is %s', (path, expected) => {
    expect(path).toBe(expected)
  })
})

it.each([
  ['ru-peng', 'bib', '/ru-peng/publications.bib'],
  ['ru-peng', 'csl.json', '/ru-peng/publications.csl.json'],
  [undefined, 'ris', '/publications.ris'],
] as const)('of %s in %s is %s', (slug, ending, path) => {
  expect(exportPath(slug, ending)).toBe(path)
})

test.each([
  ['/publications/index.html', '/publications/'],
  ['/index.html', '/'],
  ['/name/zh/index.htm', '/name/zh/'],
  ['/publications/', '/publications/'],
  ['/an-index.html', '/an-index.html'],
])('the page %s is that of %s', (pathname, page) => {
  expect(withoutIndexFile(pathname)).toBe(page)
})
