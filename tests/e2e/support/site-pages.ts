import { readdirSync } from 'node:fs'
import type { Locale } from '#core/schema/locale.ts'
import { localeOfPath } from '#core/paths/paths.ts'

export interface SitePage {
  path: string
  locale: Locale
}

/** Pages of papers are alike: one with an award and news, one with 135 authors, and one with two titles and no link. */
export const SAMPLE_PAPERS = [
  { slug: 'chujie-zheng', id: 'processbench' },
  { slug: 'ru-peng', id: 'image-classification-patent' },
  { slug: 'ru-peng', id: 'qwen2-5-report' },
] as const

/** The address of a paper's page. */
export const PAPER = /\/publications\/[^/]+\/$/u
const SAMPLES = SAMPLE_PAPERS.map(({ slug, id }) => `/${slug}/publications/${id}/`)

/** True for all pages but those of papers that are not among the samples. */
export function isTested(path: string): boolean {
  return !PAPER.test(path) || SAMPLES.some((sample) => path.endsWith(sample))
}

/** Every page that the build has written, so that a new page is tested without being listed anywhere; of papers some. */
export const SITE_PAGES: readonly SitePage[] = readdirSync('dist', { recursive: true })
  .map((file) => `/${String(file).replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('/index.html'))
  .map((file) => file.slice(0, -'index.html'.length))
  .filter(isTested)
  .toSorted()
  .map((path) => ({ path, locale: localeOfPath(path, 'en') }))

/** Addresses at which there is nothing. */
export const MISSING_PAGES: readonly SitePage[] = [
  { path: '/nobody/', locale: 'en' },
  { path: '/ru-peng/nothing/', locale: 'en' },
  { path: '/zh/nobody/', locale: 'zh' },
  { path: '/zh/ru-peng/nothing/', locale: 'zh' },
]
