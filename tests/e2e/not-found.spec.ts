import { htmlLang } from '#core/text/language-of.ts'
import { openPage } from './support/open-page.ts'
import { MISSING_PAGES } from './support/site-pages.ts'
import { expect, NOT_FOUND_NOISE, test } from './support/test.ts'

test.use({ expectedNoise: NOT_FOUND_NOISE })

const WORDS = {
  en: { title: 'Page not found', ways: ['Researchers', 'All publications', 'All news'] },
  zh: { title: '页面不存在', ways: ['研究人员', '全部论文', '全部动态'] },
}

for (const { path, locale } of MISSING_PAGES) {
  const { title, ways } = WORDS[locale]

  test(`${path} is answered with status 404, in its language, with ways on`, async ({ page }) => {
    const response = await openPage(page, path)
    expect(response?.status()).toBe(404)
    await expect(page.locator('html')).toHaveAttribute('lang', htmlLang(locale))
    await expect(page).toHaveTitle(title)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByRole('main').getByRole('link')).toHaveText(ways)
  })

  test(`${path} asks not to be indexed and says everything in its head once`, async ({ page }) => {
    await openPage(page, path)
    await expect(page.locator('meta[name="robots"][content="noindex"]')).toHaveCount(1)
    await expect(page.locator('head title')).toHaveCount(1)
    await expect(page.locator('link[rel="icon"]')).toHaveCount(1)
  })

  test(`${path} leads back to a page that works`, async ({ page }) => {
    await openPage(page, path)
    await page.getByRole('main').getByRole('link').first().click()
    await expect(page).toHaveURL(locale === 'zh' ? '/zh/' : '/')
    await expect(page.getByRole('heading', { level: 1, name: 'Bifolio' })).toBeVisible()
  })
}

test('an unknown researcher reached by a link within the app gets the same page', async ({
  page,
}) => {
  await openPage(page, '/nobody/')
  await page.getByRole('main').getByRole('link').first().click()
  await expect(page).toHaveURL('/')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
})

for (const host of ['every host', 'a host that knows only the page at the root']) {
  test.describe(`without JavaScript, on ${host}`, () => {
    test.use({ javaScriptEnabled: false })

    for (const { path, locale } of MISSING_PAGES) {
      test(`${path} is told in its language`, async ({ page, request }) => {
        if (host !== 'every host') {
          const body = await (await request.get('/404.html')).text()
          await page.route(path, (route) => {
            return route.fulfill({ status: 404, contentType: 'text/html', body })
          })
        }
        const response = await page.goto(path)
        expect(response?.status()).toBe(404)
        const title = page.getByRole('heading', { name: WORDS[locale].title })
        await expect(title).toBeVisible()
        const lang = await title.evaluate((heading) =>
          heading.closest('[lang]')?.getAttribute('lang'),
        )
        expect(lang).toBe(htmlLang(locale))
        const ways = page.getByRole('main').getByRole('link', { name: WORDS[locale].ways[0] ?? '' })
        await expect(ways).toHaveAttribute('href', locale === 'zh' ? '/zh/' : '/')
      })
    }
  })
}
