import { RESERVED_SLUGS, PERSON_TABS } from '#core/paths/paths.ts'
import { LOCALES } from '#core/schema/locale.ts'
import { isDeviceName } from '#core/schema/slug-rules.ts'
import type { LoadedSource } from '../load/load-files.ts'
import { pageFile } from '../load/load-pages.ts'
import type { SourcePage } from '../load/source-site.ts'
import type { Finding } from './rule.ts'

/** Files of the site that a researcher's folder of addresses has, beside the pages that are tabs. */
const OF_A_PERSON: readonly string[] = [...PERSON_TABS, 'pages', 'media', 'profile']

/** Pages of one's own at addresses that something else has, and those in one language only. */
export function checkPages({ source, slugs }: LoadedSource): Finding[] {
  return source.pages.flatMap((page) => [...takenAddress(page, slugs), ...otherLanguage(page)])
}

function takenAddress(page: SourcePage, slugs: readonly string[]): Finding[] {
  const { id, slug } = page
  const taken = slug === undefined ? [...RESERVED_SLUGS, ...slugs] : OF_A_PERSON
  if (!taken.includes(id) && !isDeviceName(id)) return []
  return LOCALES.filter((locale) => page.sides[locale] !== undefined).map((locale) => ({
    code: 'reserved-page',
    file: pageFile(page, locale),
    path: [],
    params: { found: id },
  }))
}

function otherLanguage(page: SourcePage): Finding[] {
  const [there, ...others] = LOCALES.filter((locale) => page.sides[locale] !== undefined)
  const missing = LOCALES.find((locale) => locale !== there)
  if (there === undefined || missing === undefined || others.length > 0) return []
  const params = { missing: { terms: [`locale.${missing}`] }, file: pageFile(page, missing) }
  return [{ code: 'page-untranslated', file: pageFile(page, there), path: [], params }]
}
