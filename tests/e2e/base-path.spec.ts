import { BASE_PATH, OWN_FILES, SITE_URL, test } from './support/base-path-site.ts'
import { builtPublications } from './support/built-data.ts'
import { choose, listPage } from './support/list-page.ts'
import { openList, openPage } from './support/open-page.ts'
import { expect, NOT_FOUND_NOISE } from './support/test.ts'

// One worker, so that the site is built once.
test.describe.configure({ mode: 'default' })

test('pages, links, data and filters live below the base path', async ({ page }) => {
  await openPage(page, `${BASE_PATH}/`)
  await page.getByRole('link', { name: 'Ru Peng 彭儒' }).first().click()
  await expect(page).toHaveURL(`${BASE_PATH}/ru-peng/`)
  const tabs = page.getByRole('navigation', { name: 'Pages of this researcher' })
  await tabs.getByRole('link', { name: 'Publications' }).click()
  await expect(page).toHaveURL(`${BASE_PATH}/ru-peng/publications/`)
  await choose(page, 'Year', '2024')
  await expect(listPage(page).entries).toHaveCount(9)
  await expect(page).toHaveURL(`${BASE_PATH}/ru-peng/publications/?year=2024`)
  await page.reload()
  await expect(listPage(page).entries).toHaveCount(9)
})

test('the language switch stays below the base path', async ({ page }) => {
  await openList(page, `${BASE_PATH}/ru-peng/publications/?venue=acl`)
  await page.getByRole('link', { name: '中文', exact: true }).click()
  await expect(page).toHaveURL(`${BASE_PATH}/zh/ru-peng/publications/?venue=acl`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await expect(listPage(page).entries).toHaveCount(2)
})

test('the Chinese home page hydrates below the base path', async ({ page }) => {
  await openPage(page, `${BASE_PATH}/zh/`)
  await page.getByRole('link', { name: '动态', exact: true }).click()
  await expect(page).toHaveURL(`${BASE_PATH}/zh/news/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('全部动态')
})

test('what the owner links to on the site is below the base path, on every page', async ({
  page,
}) => {
  const found = new Set<string>()
  for (const path of ['', 'news/', 'publications/', 'publications/dataman/', 'cv/']) {
    await openPage(page, `${BASE_PATH}/ru-peng/${path}`)
    const hrefs = await page
      .locator('a[href^="/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(hrefs.filter((href) => !href.startsWith(`${BASE_PATH}/`))).toEqual([])
    for (const href of hrefs) found.add(href.slice(BASE_PATH.length))
  }
  expect([...found].filter((path) => OWN_FILES.includes(path)).toSorted()).toEqual(OWN_FILES)
})

test('canonical and alternate addresses are absolute where the site knows its own', async ({
  page,
}) => {
  await openPage(page, `${BASE_PATH}/zh/ru-peng/`)
  const href = (selector: string) => page.locator(selector).getAttribute('href')
  expect(await href('link[rel="canonical"]')).toBe(`${SITE_URL}/zh/ru-peng/`)
  expect(await href('link[hreflang="en"]')).toBe(`${SITE_URL}/ru-peng/`)
  expect(await href('link[hreflang="zh-Hans"]')).toBe(`${SITE_URL}/zh/ru-peng/`)
  expect(await href('link[hreflang="x-default"]')).toBe(`${SITE_URL}/ru-peng/`)
  expect(await href('link[rel="icon"]')).toBe(`${BASE_PATH}/ru-peng/seal.svg`)
  const own = page.locator('meta[property="og:url"]')
  await expect(own).toHaveAttribute('content', `${SITE_URL}/zh/ru-peng/`)
})

test('people and papers are shared with a picture of their own', async ({ page }) => {
  const pictures = new Set<string>()
  for (const path of ['/ru-peng/', '/zh/ru-peng/', '/chujie-zheng/publications/gspo/']) {
    await openPage(page, BASE_PATH + path)
    const tag = page.locator('meta[property="og:image"]')
    await expect(tag).toHaveAttribute('content', /\/assets\/og\/[0-9a-f]+\.png$/u)
    const address = (await tag.getAttribute('content')) ?? ''
    expect(address.startsWith(`${SITE_URL}/`)).toBe(true)
    const picture = await page.request.get(BASE_PATH + address.slice(SITE_URL.length))
    expect(picture.headers()['content-type']).toBe('image/png')
    pictures.add(address)
  }
  expect(pictures.size).toBe(3)
})

test('lists can be subscribed to, beside the list and from the head of the page', async ({
  page,
}) => {
  await openPage(page, `${BASE_PATH}/zh/ru-peng/news/`)
  const feed = page.locator('link[type="application/atom+xml"]')
  await expect(feed).toHaveAttribute('href', `${SITE_URL}/zh/ru-peng/news.atom`)
  const link = page.getByRole('main').getByRole('link', { name: '订阅' })
  await expect(link).toHaveAttribute('href', `${BASE_PATH}/zh/ru-peng/news.atom`)
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(link).toBeVisible()
  const atom = await page.request.get(`${BASE_PATH}/zh/ru-peng/news.atom`)
  expect(atom.headers()['content-type']).toContain('application/atom+xml')
  const text = await atom.text()
  expect(text).toMatch(/<feed [^>]*xml:lang="zh-Hans">/u)
  // What this site's news say is English; what the feed says of it is Chinese.
  expect(text).toContain('<entry xml:lang="en">')
  expect(text).toContain('2025年4月29日')
  await page.getByRole('navigation').getByRole('link', { name: '论文' }).last().click()
  await expect(page).toHaveURL(`${BASE_PATH}/zh/ru-peng/publications/`)
  await expect(feed).toHaveCount(0)
})

test('the site map lists every page with both languages', async ({ page }) => {
  const xml = await (await page.request.get(`${BASE_PATH}/sitemap.xml`)).text()
  const papers = builtPublications().publications.length
  expect(xml.match(/<loc>/gu)).toHaveLength(24 + 2 * papers)
  expect(xml).toContain(`<loc>${SITE_URL}/zh/chujie-zheng/publications/processbench/</loc>`)
  expect(xml).toContain(`<loc>${SITE_URL}/zh/chujie-zheng/cv/</loc>`)
  expect(xml).toContain(`hreflang="zh-Hans" href="${SITE_URL}/zh/ru-peng/news/"`)
  const robots = await (await page.request.get(`${BASE_PATH}/robots.txt`)).text()
  expect(robots).toContain(`Sitemap: ${SITE_URL}/sitemap.xml`)
})

test.describe('outside', () => {
  test.use({ expectedNoise: NOT_FOUND_NOISE })

  test('an unknown address below the base path is told so, with ways back', async ({ page }) => {
    const response = await openPage(page, `${BASE_PATH}/zh/nobody/`)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: '页面不存在' })).toBeVisible()
    await page.getByRole('main').getByRole('link').first().click()
    await expect(page).toHaveURL(`${BASE_PATH}/zh/`)
  })
})
