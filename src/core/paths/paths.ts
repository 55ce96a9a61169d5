import { isDeviceName, isSlug } from '#core/schema/slug-rules.ts'
import { LOCALES, type Locale } from '../schema/locale.ts'

/** The folder of the lab in `data/`, and what stands for the lab where others name a researcher. */
export const LAB = 'lab'

/** Pages of a researcher; that of projects only where there are some. */
export const PERSON_TABS = ['overview', 'news', 'publications', 'projects', 'cv'] as const

export type PersonTab = (typeof PERSON_TABS)[number]

/** A page of the site, whatever its language. */
export type Page =
  | { page: 'home' }
  | { page: 'publications' }
  | { page: 'news' }
  | { page: 'lab-projects' }
  | { page: 'lab-project'; id: string }
  | { page: 'person'; slug: string; tab: PersonTab }
  | { page: 'publication'; slug: string; id: string }
  | { page: 'project'; slug: string; id: string }
  /** A page of one's own, of a researcher or of the site. */
  | { page: 'person-page'; slug: string; id: string }
  | { page: 'own-page'; id: string }

/** Router patterns under a language's root; `pathOf` fills them, `parsePath` reads them, first match wins. */
export const ROUTE_PATTERNS = {
  home: '',
  publications: 'publications/',
  news: 'news/',
  'lab-projects': `${LAB}/projects/`,
  'lab-project': `${LAB}/projects/:id/`,
  'person-overview': ':slug/',
  'person-news': ':slug/news/',
  'person-publications': ':slug/publications/',
  'person-projects': ':slug/projects/',
  'person-cv': ':slug/cv/',
  project: ':slug/projects/:id/',
  publication: ':slug/publications/:id/',
  'person-page': ':slug/:id/',
  'own-page': ':id/',
} as const
type RouteName = keyof typeof ROUTE_PATTERNS

/** Names at the root of the site or of `data/` that no researcher can have. */
export const RESERVED_SLUGS: readonly string[] = [
  ...LOCALES,
  'publications',
  'news',
  'preview',
  'data',
  LAB,
  'media',
  'pages',
  'schema',
  'media',
  'assets',
  '404',
]

/** True for a word that can be a researcher's folder and address. */
export function isFreeSlug(slug: string): boolean {
  return isSlug(slug) && !RESERVED_SLUGS.includes(slug) && !isDeviceName(slug)
}

/** Addresses of the compiled bundles; without a slug everyone's. */
export const bundlePath = {
  site: '/data/site.json',
  people: '/data/people.json',
  entries: '/data/entries.json',
  network: '/data/network.json',
  lab: '/data/lab.json',
  profile: (slug: string) => `/data/${slug}/profile.json`,
  news: (slug?: string) => (slug === undefined ? '/data/news.json' : `/data/${slug}/news.json`),
  publications: (slug?: string) =>
    slug === undefined ? '/data/publications.json' : `/data/${slug}/publications.json`,
  project: (slug: string, id: string) => `/data/${slug}/projects/${id}.json`,
  ownPage: (slug: string | undefined, id: string) =>
    `/data/${slug === undefined ? '' : `${slug}/`}pages/${id}.json`,
  paper: (slug: string, id: string) => `/data/${slug}/publications/${id}.json`,
} as const

/**
 * The address of a page, without the base path.
 *
 * @example pathOf({ page: 'person', slug: 'ru-peng', tab: 'cv' }, 'zh', 'en') // '/zh/ru-peng/cv/'
 */
export function pathOf(page: Page, locale: Locale, defaultLocale: Locale): string {
  const path = ROUTE_PATTERNS[routeOf(page)]
    .replace(':slug', () => ('slug' in page ? page.slug : ''))
    .replace(':id', () => ('id' in page ? page.id : ''))
  return localeRoot(locale, defaultLocale) + path
}

/**
 * Language and page of an address; `page` is undefined where the site has none. A page of the site's own is taken for the
 * overview of a researcher: which one it is depends on the site. Never throws.
 */
export function parsePath(
  pathname: string,
  defaultLocale: Locale,
): { locale: Locale; page: Page | undefined } {
  const { locale, segments } = splitPath(pathname, defaultLocale)
  for (const name of ROUTE_NAMES) {
    const parameters = matchPattern(ROUTE_PATTERNS[name], segments)
    if (parameters !== undefined) return { locale, page: pageOf(name, parameters) }
  }
  return { locale, page: undefined }
}

export function localeOfPath(pathname: string, defaultLocale: Locale): Locale {
  return splitPath(pathname, defaultLocale).locale
}

/** The same page, known or not, in the other language. */
export function switchLocale(pathname: string, to: Locale, defaultLocale: Locale): string {
  // Joining segments also keeps '/zh//example.org/' from becoming an address on another host.
  const path = splitPath(pathname, defaultLocale).segments.map((segment) => `${segment}/`)
  const rest = `/${path.join('')}`
  if (localeOfPath(rest, defaultLocale) !== defaultLocale) {
    return switchLocale(rest, to, defaultLocale)
  }
  return localeRoot(to, defaultLocale) + path.join('')
}

export function withTrailingSlash(pathname: string): string {
  return pathname.endsWith('/') ? pathname : `${pathname}/`
}

/** A page has one address: that of its folder, not that of the file which a server finds in it. */
export function withoutIndexFile(pathname: string): string {
  return pathname.replace(/\/index\.html?$/u, '/')
}

const ROUTE_NAMES = (Object.keys(ROUTE_PATTERNS) as RouteName[]).filter(
  (name) => name !== 'own-page',
)

function localeRoot(locale: Locale, defaultLocale: Locale): string {
  return locale === defaultLocale ? '/' : `/${locale}/`
}

function splitPath(
  pathname: string,
  defaultLocale: Locale,
): { locale: Locale; segments: string[] } {
  const segments = pathname.split('/').filter((segment) => segment !== '')
  const locale = LOCALES.find((known) => known === segments[0] && known !== defaultLocale)
  return locale === undefined
    ? { locale: defaultLocale, segments }
    : { locale, segments: segments.slice(1) }
}

function routeOf(page: Page): RouteName {
  return page.page === 'person' ? `person-${page.tab}` : page.page
}

type Parameters = { slug: string; id: string }

function matchPattern(pattern: string, segments: readonly string[]): Parameters | undefined {
  const parts = pattern.split('/').slice(0, -1)
  if (parts.length !== segments.length) return undefined
  const parameters = { slug: '', id: '' }
  for (const [at, part] of parts.entries()) {
    const segment = segments[at] ?? ''
    if (part === ':slug' && isResearcher(segment)) parameters.slug = segment
    else if (part === ':id' && isSlug(segment)) parameters.id = segment
    else if (part !== segment) return undefined
  }
  return parameters
}

function isResearcher(segment: string): boolean {
  return isSlug(segment) && !RESERVED_SLUGS.includes(segment)
}

function pageOf(name: RouteName, { slug, id }: Parameters): Page {
  switch (name) {
    case 'person-overview':
      return { page: 'person', slug, tab: 'overview' }
    case 'person-news':
      return { page: 'person', slug, tab: 'news' }
    case 'person-publications':
      return { page: 'person', slug, tab: 'publications' }
    case 'person-projects':
      return { page: 'person', slug, tab: 'projects' }
    case 'person-cv':
      return { page: 'person', slug, tab: 'cv' }
    case 'publication':
    case 'project':
    case 'person-page':
      return { page: name, slug, id }
    case 'own-page':
    case 'lab-project':
      return { page: name, id }
    default:
      return { page: name }
  }
}

/** The portrait under an address that stays when the photo changes, for programs that keep addresses. */
export function portraitPath(slug: string): string {
  return `/${slug}/portrait.jpg`
}

/** Endings of the files that contain a list of publications for other programs. */
export const EXPORT_ENDINGS = ['bib', 'ris', 'csl.json', 'json'] as const
export type ExportEnding = (typeof EXPORT_ENDINGS)[number]

/**
 * Where a researcher's publications can be had for good, or without a slug everyone's.
 *
 * @example exportPath('ru-peng', 'bib') // '/ru-peng/publications.bib'
 */
export function exportPath(slug: string | undefined, ending: ExportEnding): string {
  return `${slug === undefined ? '' : `/${slug}`}/publications.${ending}`
}
