import { eachCase } from './support/each-case.ts'
import { openList, openPage } from './support/open-page.ts'
import { listPage } from './support/list-page.ts'
import { SITE_PAGES } from './support/site-pages.ts'
import { expect, test } from './support/test.ts'

const QUERY = '?year=2024,2022&group=venue'

test('switching keeps page, query, filters, scroll position and focus', async ({ page }) => {
  await openList(page, `/ru-peng/publications/${QUERY}`)
  await expect(listPage(page).entries).toHaveCount(12)
  const chinese = page.getByRole('link', { name: '中文', exact: true })
  await chinese.evaluate((link) => link.focus({ preventScroll: true }))
  await page.mouse.wheel(0, 500)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(500)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/zh/ru-peng/publications/${QUERY}`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('论文')
  await expect(page.getByRole('link', { name: 'English', exact: true })).toBeFocused()
  await expect(listPage(page).entries).toHaveCount(12)
  await expect(listPage(page).chips).toHaveCount(2)
  // The browser keeps the entry in sight where it is, though Chinese lines are of another height.
  expect(Math.abs((await page.evaluate(() => scrollY)) - 500)).toBeLessThan(100)
})

test('Back after switching returns to the other language', async ({ page }) => {
  await openPage(page, '/ru-peng/cv/')
  await page.getByRole('link', { name: '中文', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: '彭儒 Ru Peng' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Ru Peng 彭儒' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('title and addresses in the head follow the language', async ({ page }) => {
  await openPage(page, '/zh/ru-peng/news/')
  await expect(page).toHaveTitle('动态 · 彭儒 Ru Peng')
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await expect(page).toHaveTitle('News · Ru Peng 彭儒')
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    /(?<!zh)\/ru-peng\/news\/$/u,
  )
})

test('every kind of page names the other language in its own words', async ({ page }) => {
  await eachCase(
    SITE_PAGES.filter(({ path }) => /^(?:\/zh)?\/(?:[^/]*\/)?$/u.test(path)),
    ({ path }) => path,
    async ({ path, locale }) => {
      await page.goto(path)
      const other = page.getByRole('banner').getByRole('link').last()
      await expect(other).toHaveText(locale === 'en' ? '中文' : 'English')
      await expect(other).toHaveAttribute('lang', locale === 'en' ? 'zh-Hans' : 'en')
    },
  )
})
