import { expect, test } from '@playwright/test'
import { hydrated } from './support/open-page.ts'

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

for (const [address, words, what] of UNKNOWN) {
  test(`tells that there is no such page at ${address}: ${what}`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect(page.locator('html')).toHaveAttribute('lang', words.lang)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title)
    await expect(page).toHaveTitle(words.title)
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.getByRole('main').getByRole('link', { name: words.home }).click()
    await expect(page.getByRole('heading', { name: /Chujie Zheng|郑楚杰/u }).first()).toBeVisible()
  })
}

test('tells that there is no such page after a navigation within the app, and Back returns', async ({
  page,
}) => {
  await page.goto('/chujie-zheng/')
  await hydrated(page)
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
  ['year=banana', 24, 'a year that is no number'],
  ['group=colour', 24, 'a grouping that does not exist'],
  ['role=villain&type=poem', 24, 'roles and types that do not exist'],
  ['q=%E0%A4%A', undefined, 'a broken escape'],
  ['venue=no-such-venue', 0, 'a venue that is not in the list'],
  ['year=1066', 0, 'a year without a paper'],
  ['year=undated', 0, 'no year, where every paper has one'],
  ['__proto__=x&constructor=y', 24, 'names of Object.prototype'],
  ['venue=__proto__', 0, 'a key of every object as a value'],
  [`q=${'x'.repeat(5_000)}`, 0, 'a very long query'],
] as const

for (const root of ['/', '/zh/']) {
  for (const [query, count, what] of QUERIES) {
    test(`${root} shows a list for a query with ${what}`, async ({ page }) => {
      const errors: Error[] = []
      page.on('pageerror', (error) => errors.push(error))
      await page.goto(`${root}chujie-zheng/publications/?${query}`)
      await hydrated(page)
      const articles = page.getByRole('article').filter({ visible: true })
      if (count !== undefined) await expect(articles).toHaveCount(count)
      await expect(page.getByRole('searchbox')).toBeVisible()
      await expect(page.getByRole('alert')).toHaveCount(0)
      if (count === 0) {
        await expect(page.locator('.nothing-found')).toBeVisible()
        await page.locator('.nothing-found').getByRole('button').first().click()
        await expect(articles).toHaveCount(24)
      }
      expect(errors).toEqual([])
    })
  }
}
