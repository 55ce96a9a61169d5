import { htmlLang } from '#core/text/language-of.ts'
import { eachCase } from './support/each-case.ts'
import { openPage } from './support/open-page.ts'
import { MISSING_PAGES } from './support/site-pages.ts'
import { expect, NOT_FOUND_NOISE, test } from './support/test.ts'

test.use({ expectedNoise: NOT_FOUND_NOISE })

const WORDS = {
  en: { title: 'Page not found', ways: ['Researchers', 'All publications', 'All news'] },
  zh: { title: '页面不存在', ways: ['研究人员', '全部论文', '全部动态'] },
}

test('an address at which there is nothing is told in its language, not to be indexed, with ways on', async ({
  page,
}) => {
  await eachCase(
    MISSING_PAGES,
    ({ path }) => path,
    async ({ path, locale }) => {
      const { title, ways } = WORDS[locale]
      const response = await openPage(page, path)
      expect(response?.status()).toBe(404)
      await expect(page.locator('html')).toHaveAttribute('lang', htmlLang(locale))
      await expect(page).toHaveTitle(title)
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await expect(page.locator('meta[name="robots"][content="noindex"]')).toHaveCount(1)
      await expect(page.locator('head title')).toHaveCount(1)
      await expect(page.locator('link[rel="icon"]')).toHaveCount(1)

      const links = page.getByRole('main').getByRole('link')
      await expect(links).toHaveText(ways)
      await links.first().click()
      await expect(page).toHaveURL(locale === 'zh' ? '/zh/' : '/')
      await expect(page.getByRole('heading', { level: 1, name: 'Bifolio' })).toBeVisible()
    },
  )
})

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

    test('it is told in its language', async ({ page, request }) => {
      await eachCase(
        MISSING_PAGES,
        ({ path }) => path,
        async ({ path, locale }) => {
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
          const name = WORDS[locale].ways[0] ?? ''
          const ways = page.getByRole('main').getByRole('link', { name })
          await expect(ways).toHaveAttribute('href', locale === 'zh' ? '/zh/' : '/')
        },
      )
    })
  })
}

test('the file that a server finds in a folder is the page of that folder', async ({ page }) => {
  await openPage(page, '/zh/publications/index.html?venue=iclr')
  await expect(page).toHaveURL('/zh/publications/?venue=iclr')
  await expect(page.getByRole('heading', { level: 1, name: '论文' })).toBeVisible()
})
