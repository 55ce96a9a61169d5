import { readdirSync } from 'node:fs'
import type { Locale } from '#core/schema/locale.ts'
import { localeOfPath } from '#core/paths/paths.ts'

export interface SitePage {
  path: string
  locale: Locale
}

/** Every page that the build has written, so that a new page is tested without being listed anywhere. */
export const SITE_PAGES: readonly SitePage[] = readdirSync('dist', { recursive: true })
  .map((file) => `/${String(file).replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('/index.html'))
  .map((file) => file.slice(0, -'index.html'.length))
  .toSorted()
  .map((path) => ({ path, locale: localeOfPath(path, 'en') }))

/** Addresses at which there is nothing. */
export const MISSING_PAGES: readonly SitePage[] = [
  { path: '/nobody/', locale: 'en' },
  { path: '/ru-peng/nothing/', locale: 'en' },
  { path: '/zh/nobody/', locale: 'zh' },
  { path: '/zh/ru-peng/nothing/', locale: 'zh' },
]
