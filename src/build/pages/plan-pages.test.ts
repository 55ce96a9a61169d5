import { expect, test } from 'vitest'
import { sampleBundle, samplePaper, sampleSite } from '#tests/support/site/sample-source.ts'
import type { LabFile } from '#core/schema/lab.ts'
import { compileSite } from '#compile/compile-site.ts'
import { planPages } from './plan-pages.ts'

const site = sampleSite([sampleBundle('ada-li')])

const filesOf = (defaultLocale: 'en' | 'zh') =>
  planPages(compileSite({ ...site, site: { ...site.site, defaultLocale } })).map(
    ({ path, locale, file }) => `${locale} ${path} → ${file}`,
  )

test('plans every page in both languages, the default one without a prefix, and what is shown in place of a page', () => {
  expect(filesOf('en')).toEqual([
    'en / → index.html',
    'en /publications/ → publications/index.html',
    'en /news/ → news/index.html',
    'en /ada-li/ → ada-li/index.html',
    'en /ada-li/news/ → ada-li/news/index.html',
    'en /ada-li/publications/ → ada-li/publications/index.html',
    'en /ada-li/cv/ → ada-li/cv/index.html',
    'zh /zh/ → zh/index.html',
    'zh /zh/publications/ → zh/publications/index.html',
    'zh /zh/news/ → zh/news/index.html',
    'zh /zh/ada-li/ → zh/ada-li/index.html',
    'zh /zh/ada-li/news/ → zh/ada-li/news/index.html',
    'zh /zh/ada-li/publications/ → zh/ada-li/publications/index.html',
    'zh /zh/ada-li/cv/ → zh/ada-li/cv/index.html',
    'en /404/not-found/ → 404.html',
    'en /404/offline/ → offline.html',
    'zh /zh/404/not-found/ → zh/404.html',
    'zh /zh/404/offline/ → zh/offline.html',
  ])
})

test('plans pages for the projects of a lab, where it has some', () => {
  const projects = [
    { id: 'atlas', title: 'Atlas', kind: 'dataset' as const, text: 'All of us.' },
    { id: 'gauge', title: 'Gauge', kind: 'software' as const },
  ]
  const filesOfLab = (about: LabFile) =>
    planPages(compileSite({ ...site, lab: { about, news: [] } }))
      .map(({ file }) => file)
      .filter((file) => file.startsWith('lab/'))
  expect(filesOfLab({ projects })).toEqual([
    'lab/projects/index.html',
    'lab/projects/atlas/index.html',
  ])
  expect(filesOfLab({})).toEqual([])
})

test('puts English under /en/ where Chinese is the default', () => {
  expect(filesOf('zh')).toEqual(
    expect.arrayContaining([
      'zh / → index.html',
      'en /en/ada-li/cv/ → en/ada-li/cv/index.html',
      'zh /404/not-found/ → 404.html',
      'en /en/404/not-found/ → en/404.html',
    ]),
  )
})

test('leaves only what is shown in place of a page out of the site map', () => {
  const hidden = planPages(compileSite(site)).filter((page) => page.hidden)
  expect(hidden.map(({ file }) => file)).toEqual([
    '404.html',
    'offline.html',
    'zh/404.html',
    'zh/offline.html',
  ])
})

test('plans a page for each paper, only under the researcher who lists it first', () => {
  const paper = samplePaper('tables', { arxiv: '2407.00001' })
  const bundles = ['ada-li', 'bo-wang'].map((slug) => sampleBundle(slug, { publications: [paper] }))
  const papers = planPages(compileSite(sampleSite(bundles))).filter(
    ({ page }) => page?.page === 'publication',
  )
  expect(papers.map(({ file }) => file)).toEqual([
    'ada-li/publications/tables/index.html',
    'zh/ada-li/publications/tables/index.html',
  ])
})
