import type { Page } from '@playwright/test'
import { parsePath, pathOf, switchLocale } from '#core/paths/paths.ts'
import { tabsOf } from '#core/paths/person-tabs.ts'
import { previewPaths } from '#core/paths/preview-path.ts'
import { LOCALES } from '#core/schema/locale.ts'
import { htmlLang } from '#core/text/language-of.ts'
import { builtPeople } from './support/built-data.ts'
import { eachCase } from './support/each-case.ts'
import { openPage } from './support/open-page.ts'
import { expectPrerenderedKept, rememberPrerendered } from './support/prerendered.ts'
import { SAMPLE_PAPERS, SITE_PAGES, type SitePage } from './support/site-pages.ts'
import { expect, test } from './support/test.ts'

test('has every planned page in both languages', () => {
  const pages = [
    ...(['home', 'publications', 'news'] as const).map((page) => ({ page })),
    ...builtPeople().people.flatMap(({ slug }) =>
      // Neither of them has projects.
      tabsOf({ projects: [] }).map((tab) => ({ page: 'person', slug, tab }) as const),
    ),
    ...SAMPLE_PAPERS.map((paper) => ({ page: 'publication', ...paper }) as const),
  ]
  const planned = LOCALES.flatMap((to) => pages.map((page) => pathOf(page, to, 'en')))
  const previews = previewPaths('en').map(({ path }) => path)
  expect(SITE_PAGES.map(({ path }) => path)).toEqual([...planned, ...previews].toSorted())
})

for (const language of LOCALES) {
  test(`every page in ${language} says in its head what it is, has a strict policy and is taken over by React as it stands`, async ({
    page,
  }) => {
    await rememberPrerendered(page)
    await eachCase(
      SITE_PAGES.filter(({ locale }) => locale === language),
      ({ path }) => path,
      (sitePage) => expectWhole(page, sitePage),
    )
  })
}

async function expectWhole(page: Page, { path, locale }: SitePage): Promise<void> {
  const response = await openPage(page, path)
  expect(response?.status()).toBe(200)
  await expect(page.locator('html')).toHaveAttribute('lang', htmlLang(locale))
  const head = await headOf(page)
  expect(head.titles).toHaveLength(1)
  expect(head.titles[0]).toMatch(/\S/u)
  expect(head.description).toMatch(/\S{2}/u)
  expect(head.canonical).toEqual([path])
  expect(head.alternates).toEqual({
    en: switchLocale(path, 'en', 'en'),
    'zh-Hans': switchLocale(path, 'zh', 'en'),
    'x-default': switchLocale(path, 'en', 'en'),
  })
  expect(head.og).toMatchObject({
    'og:type': parsePath(path, 'en').page?.page === 'publication' ? 'article' : 'website',
    'og:title': head.titles[0],
    'og:description': head.description,
    'og:url': path,
    'og:locale': locale === 'zh' ? 'zh_CN' : 'en_US',
  })
  expect(head.icons).toHaveLength(1)
  expect((await page.request.get(head.icons[0] ?? '')).headers()['content-type']).toContain('svg')
  expect(head.themeColours).toBe(2)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expectStrictPolicy(page)
  await expectPrerenderedKept(page)
}

async function expectStrictPolicy(page: Page): Promise<void> {
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
  await expect(policy).toHaveCount(1)
  await expect(policy).toHaveAttribute(
    'content',
    /default-src 'none'; script-src 'self' 'sha256-[^ ]+'; /u,
  )
  await expect(policy).not.toHaveAttribute('content', /unsafe/u)
  await expect(page.locator('[style]')).toHaveCount(0)
  const data = ':not([type="application/json"]):not([type="application/ld+json"])'
  // The one that the policy allows by its hash: the theme before the first paint.
  await expect(page.locator(`script:not([src])${data}`)).toHaveCount(1)
}

/** Addresses without their host: whether the build knew its own is another test's matter. */
async function headOf(page: Page) {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)]
    const read = (selector: string, name: string) =>
      all(selector).map((tag) => tag.getAttribute(name) ?? '')
    const site = (address: string) => new URL(address, location.href).pathname
    return {
      titles: all('title').map((title) => title.textContent),
      description: read('meta[name="description"]', 'content').join('|'),
      canonical: read('link[rel="canonical"]', 'href').map(site),
      alternates: Object.fromEntries<string>(
        all('link[rel="alternate"][hreflang]').map((link) => [
          link.getAttribute('hreflang') ?? '',
          site(link.getAttribute('href') ?? ''),
        ]),
      ),
      og: Object.fromEntries<string>(
        all('meta[property^="og:"]').map((tag) => {
          const property = tag.getAttribute('property') ?? ''
          const content = tag.getAttribute('content') ?? ''
          return [property, property === 'og:url' ? site(content) : content]
        }),
      ),
      icons: read('link[rel="icon"]', 'href'),
      themeColours: all('meta[name="theme-color"][media]').length,
    }
  })
}
