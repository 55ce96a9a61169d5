import { parsePath } from '#core/paths/paths.ts'
import { LocalizedText } from '#core/schema/text.ts'
import { Url } from '#core/schema/url.ts'
import type { JsonPath } from '../load/json-path.ts'
import type { LoadedSource } from '../load/load-files.ts'
import type { SourceSite } from '../load/source-site.ts'
import { near } from '../load/validate.ts'
import { walkSource } from '../load/walk-source.ts'
import type { Finding } from './rule.ts'

/** Targets of `[text](/address)`; titles and angle brackets do not occur in site-relative links. */
const MARKDOWN_LINK = /\]\((\/[^)\s]*)/gu

/** References inside the site that lead nowhere: ids of publications, addresses of pages. */
export function checkLinks(loaded: LoadedSource): Finding[] {
  return [...publicationIds(loaded.source), ...addresses(loaded)]
}

function publicationIds({ bundles }: SourceSite): Finding[] {
  return bundles.flatMap(({ slug, profile, news, publications }) => {
    const known = publications.map(({ id }) => id)
    const unknownIn = (
      file: string,
      list: string,
      entries: readonly { publications?: string[] | undefined }[],
    ) =>
      entries.flatMap(({ publications: ids = [] }, entry) =>
        ids.flatMap((id, at): Finding[] => {
          if (known.includes(id)) return []
          const path = [list, entry, 'publications', at]
          return [
            { code: 'unknown-publication', file, path, params: { found: id, ...near(id, known) } },
          ]
        }),
      )
    return [
      ...unknownIn(`${slug}/news.json`, 'news', news),
      ...unknownIn(`${slug}/profile.json`, 'talks', profile.talks ?? []),
    ]
  })
}

function addresses({ source, slugs }: LoadedSource): Finding[] {
  const findings: Finding[] = []
  const add = (found: string, file: string, path: JsonPath) => {
    if (isDead(found, source, slugs))
      findings.push({ code: 'dead-link', file, path, params: { found } })
  }
  walkSource(source, (schema, value, file, path) => {
    if (schema === Url && typeof value === 'string') add(value, file, path)
    if (schema !== LocalizedText) return
    for (const { text, at } of textsOf(value)) {
      for (const [, target = ''] of text.matchAll(MARKDOWN_LINK))
        add(target, file, [...path, ...at])
    }
  })
  return findings
}

function textsOf(value: unknown): { text: string; at: JsonPath }[] {
  if (typeof value === 'string') return [{ text: value, at: [] }]
  return Object.entries(value ?? {}).map(([side, text]) => ({ text: String(text), at: [side] }))
}

function isDead(address: string, { site, bundles }: SourceSite, slugs: readonly string[]): boolean {
  const [pathname = ''] = address.split(/[?#]/u)
  // Other hosts, and files (they lie in public/, or are made by the build).
  if (!pathname.startsWith('/') || pathname.slice(pathname.lastIndexOf('/')).includes('.'))
    return false
  const { page } = parsePath(pathname, site.defaultLocale ?? 'en')
  if (page === undefined) return true
  if (!('slug' in page)) return false
  if (!slugs.includes(page.slug)) return true
  const bundle = bundles.find(({ slug }) => slug === page.slug)
  // A researcher left out because of an error has pages, but which is not known.
  if (page.page !== 'publication' || bundle === undefined) return false
  return !bundle.publications.some(({ id }) => id === page.id)
}
