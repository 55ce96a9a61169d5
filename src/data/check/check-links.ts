import { indexAuthors } from '#core/names/resolve-author.ts'
import { EXPORT_ENDINGS, exportPath, type Page, parsePath } from '#core/paths/paths.ts'
import { LocalizedText } from '#core/schema/text.ts'
import { Url } from '#core/schema/url.ts'
import { LOCALES } from '#core/schema/locale.ts'
import { pageFile } from '../load/load-pages.ts'
import { type JsonPath, PAGE_TEXT } from '../validate/json-path.ts'
import type { LoadedSource } from '../load/load-files.ts'
import { type SourcePage, type SourceSite, walkSource } from '../load/source-site.ts'
import { coWrittenPapers } from '../papers/co-written.ts'
import { joinPapers } from '../papers/join-papers.ts'
import { textsOf } from '../load/texts-of.ts'
import { near } from '../validate/validate.ts'
import { namedPublications } from './named-publications.ts'
import type { Finding } from './rule.ts'

/** Targets of `[text](/address)`; titles and angle brackets do not occur in site-relative links. */
const MARKDOWN_LINK = /\]\((\/[^)\s]*)/gu

/** References inside the site that lead nowhere: ids of publications, addresses of pages and files. */
export function checkLinks(loaded: LoadedSource): Finding[] {
  return [...publicationIds(loaded.source), ...addresses(loaded)]
}

function publicationIds({ bundles }: SourceSite): Finding[] {
  const people = bundles.map(({ slug, profile: { name } }) => ({ slug, name }))
  const slugs = new Set(people.map(({ slug }) => slug))
  const coWritten = coWrittenPapers(joinPapers(bundles), { index: indexAuthors(people), slugs })
  return bundles.flatMap(({ slug, profile, news, publications }) => {
    const known = [...publications, ...(coWritten.get(slug) ?? [])].map(({ id }) => id)
    return [
      ...namedPublications(`${slug}/news.json`, 'news', news),
      ...namedPublications(`${slug}/profile.json`, 'talks', profile.talks ?? []),
      ...namedPublications(`${slug}/profile.json`, 'projects', profile.projects ?? []),
    ]
      .filter(({ id }) => !known.includes(id))
      .map(({ id, ...place }): Finding => {
        return { code: 'unknown-publication', ...place, params: { found: id, ...near(id, known) } }
      })
  })
}

function addresses(loaded: LoadedSource): Finding[] {
  const findings: Finding[] = []
  const add = (found: string, file: string, path: JsonPath) => {
    if (isDead(found, loaded)) findings.push({ code: 'dead-link', file, path, params: { found } })
  }
  walkSource(loaded.source, (schema, value, file, path) => {
    if (schema === Url && typeof value === 'string') add(value, file, path)
    if (schema !== LocalizedText) return
    for (const { text, at } of textsOf(value)) {
      for (const [, target = ''] of text.matchAll(MARKDOWN_LINK))
        add(target, file, [...path, ...at])
    }
  })
  for (const page of loaded.source.pages) {
    for (const locale of LOCALES) {
      const rows = page.sides[locale]?.text.split('\n') ?? []
      for (const [line, row] of rows.entries()) {
        for (const [, target = ''] of row.matchAll(MARKDOWN_LINK))
          add(target, pageFile(page, locale), [PAGE_TEXT, line])
      }
    }
  }
  return findings
}

function isDead(address: string, { source, slugs, publicFiles }: LoadedSource): boolean {
  const path = pathOf(address)
  if (path === undefined || isPublished(path, publicFiles)) return false
  const pageAt = (place: string) => parsePath(place, source.site.defaultLocale ?? 'en').page
  if (isFile(path)) {
    const isFeed = FEED.test(path) && isFeedOf(pageAt(path.replace(FEED, '/')), slugs)
    return publicFiles !== undefined && !isBuilt(path, slugs) && !isFeed
  }
  const page = pageAt(path)
  if (page === undefined) return true
  if (isOwnPage(page, source.pages)) return false
  if (page.page === 'person-page') return true
  if (!('slug' in page)) return false
  if (!slugs.includes(page.slug)) return true
  const bundle = source.bundles.find(({ slug }) => slug === page.slug)
  // A researcher left out because of an error has pages, but which is not known.
  if (page.page !== 'publication' || bundle === undefined) return false
  return !bundle.publications.some(({ id }) => id === page.id)
}

/** By its path a page of the site's own is a researcher. */
function isOwnPage(page: Page, pages: readonly SourcePage[]): boolean {
  const [slug, id] =
    page.page === 'person-page'
      ? [page.slug, page.id]
      : [undefined, page.page === 'person' && page.tab === 'overview' ? page.slug : undefined]
  return pages.some((own) => own.slug === slug && own.id === id)
}

/** The path of an address on this site, as a file is named; undefined for other hosts. */
function pathOf(address: string): string | undefined {
  const [path = ''] = address.split(/[?#]/u)
  if (!path.startsWith('/')) return undefined
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function isPublished(path: string, publicFiles: ReadonlySet<string> = new Set()): boolean {
  const page = path.endsWith('/') ? `${path}index.html` : `${path}/index.html`
  return publicFiles.has(path) || publicFiles.has(page)
}

function isFile(path: string): boolean {
  return path.slice(path.lastIndexOf('/')).includes('.')
}

/** What every build writes beside its pages. */
const BUILT =
  /^\/(?:(?:data|schema|assets)\/.+|(?:sitemap\.xml|robots\.txt|licenses\.txt|favicon\.svg))$/u

function isBuilt(path: string, slugs: readonly string[]): boolean {
  if (BUILT.test(path)) return true
  return [undefined, ...slugs].some(
    (slug) =>
      path === `/${slug}/seal.svg` ||
      EXPORT_ENDINGS.some((ending) => path === exportPath(slug, ending)),
  )
}

/** A feed has the address of the page with its list, and an ending. */
const FEED = /\.(?:atom|feed\.json)$/u

function isFeedOf(page: Page | undefined, slugs: readonly string[]): boolean {
  if (page?.page === 'person')
    return slugs.includes(page.slug) && (page.tab === 'news' || page.tab === 'publications')
  return page?.page === 'news' || page?.page === 'publications'
}
