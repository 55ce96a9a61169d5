import { eachCase } from './support/each-case.ts'
import { openPage } from './support/open-page.ts'
import { expect, NOT_FOUND_NOISE, test } from './support/test.ts'

test.use({ expectedNoise: NOT_FOUND_NOISE })

const EN = { title: 'Page not found', retry: 'Try again', home: 'Researchers', lang: 'en' }
const ZH = { title: '页面不存在', retry: '重试', home: '研究人员', lang: 'zh-Hans' }

const UNKNOWN = [
  ['/nobody-at-all/', EN, 'a researcher'],
  ['/nobody-at-all/publications/', EN, 'a page of a researcher'],
  ['/chujie-zheng/no-such-page/', EN, 'a page'],
  ['/no/such/page/at/all', EN, 'a depth'],
  ['/constructor/', EN, 'a key of every object'],
  ['/zh/nobody-at-all/', ZH, 'a researcher in Chinese'],
  ['/zh/chujie-zheng/no-such-page/', ZH, 'a page in Chinese'],
] as const

test('tells that there is no such page, in the language of the address', async ({ page }) => {
  await eachCase(
    UNKNOWN,
    ([address, , what]) => `${address}: ${what}`,
    async ([address, words]) => {
      const response = await page.goto(address)
      expect(response?.status()).toBe(404)
      await expect(page.locator('html')).toHaveAttribute('lang', words.lang)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title)
      await expect(page).toHaveTitle(words.title)
      await expect(page.getByRole('alert')).toHaveCount(0)
      await page.getByRole('main').getByRole('link', { name: words.home }).click()
      await expect(
        page.getByRole('heading', { name: /Chujie Zheng|郑楚杰/u }).first(),
      ).toBeVisible()
    },
  )
})

test('tells that there is no such page after a navigation within the app, and Back returns', async ({
  page,
}) => {
  await openPage(page, '/chujie-zheng/')
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: '/nobody-at-all/' })
    link.textContent = 'a dead link'
    document.querySelector('main')?.prepend(link)
  })
  await page.getByRole('link', { name: 'a dead link' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(EN.title)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Chujie Zheng')
})

const QUERIES = [
  ['year=banana', 25, 'a year that is no number'],
  ['group=colour', 25, 'a grouping that does not exist'],
  ['role=villain&type=poem', 25, 'roles and types that do not exist'],
  ['q=%E0%A4%A', undefined, 'a broken escape'],
  ['venue=no-such-venue', 0, 'a venue that is not in the list'],
  ['year=1066', 0, 'a year without a paper'],
  ['year=undated', 0, 'no year, where every paper has one'],
  ['__proto__=x&constructor=y', 25, 'names of Object.prototype'],
  ['venue=__proto__', 0, 'a key of every object as a value'],
  [`q=${'x'.repeat(5_000)}`, 0, 'a very long query'],
] as const

test('a list is shown for every query that makes no sense', async ({ page }) => {
  const articles = page.getByRole('article').filter({ visible: true })
  await eachCase(
    QUERIES,
    ([, , what]) => what,
    async ([query, count]) => {
      await openPage(page, `/zh/chujie-zheng/publications/?${query}`)
      if (count !== undefined) await expect(articles).toHaveCount(count)
      await expect(page.getByRole('searchbox')).toBeVisible()
      await expect(page.getByRole('alert')).toHaveCount(0)
      if (count === 0) {
        const nothing = page.getByText(/^没有符合/u).locator('..')
        await expect(nothing).toBeVisible()
        await nothing.getByRole('button').first().click()
        await expect(articles).toHaveCount(25)
      }
    },
  )
})
