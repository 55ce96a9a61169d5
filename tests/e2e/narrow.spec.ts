import type { Page } from '@playwright/test'
import { LOCALES } from '#core/schema/locale.ts'
import { eachCase } from './support/each-case.ts'
import { listPage } from './support/list-page.ts'
import { openList } from './support/open-page.ts'
import { MISSING_PAGES, SITE_PAGES } from './support/site-pages.ts'
import { expect, NOT_FOUND_NOISE, test } from './support/test.ts'

test.use({ viewport: { width: 320, height: 640 }, expectedNoise: NOT_FOUND_NOISE })

for (const language of LOCALES) {
  test(`no page in ${language} scrolls sideways at 320 px`, async ({ page }) => {
    await eachCase(
      [...SITE_PAGES, ...MISSING_PAGES].filter(({ locale }) => locale === language),
      ({ path }) => path,
      async ({ path }) => {
        await page.goto(path)
        expect(await tooWide(page)).toEqual([])
      },
    )
  })
}

test('the sheet of facets stays within the window', async ({ page }) => {
  await openList(page, '/zh/chujie-zheng/publications/?year=2023,2022,2021&venue=acl')
  await page.getByRole('button', { name: '筛选（4）', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: '筛选' })
  for (const name of ['会议/期刊', '主题']) {
    await sheet.locator('summary', { hasText: name }).click()
    const box = await sheet.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
  }
  expect(await tooWide(page)).toEqual([])
})

test('the box for citing stays within the window, and so does all in it', async ({ page }) => {
  await openList(page, '/zh/ru-peng/publications/')
  await page.getByRole('button', { name: '引用', exact: true }).first().click()
  const box = page.getByRole('dialog')
  await expect(box.locator('section, textarea')).not.toBeEmpty()
  const bounds = await box.boundingBox()
  expect(bounds?.x).toBeGreaterThanOrEqual(0)
  expect((bounds?.x ?? 0) + (bounds?.width ?? 0)).toBeLessThanOrEqual(320)
  expect(await box.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0)
})

test('135 unfolded authors wrap', async ({ page }) => {
  await openList(page, '/ru-peng/publications/')
  await page.getByRole('button', { name: 'all 135 authors' }).click()
  expect(await tooWide(page)).toEqual([])
})

test('a long search does not widen the page', async ({ page }) => {
  await openList(page, '/ru-peng/publications/')
  await listPage(page).search.fill('unbreakable'.repeat(15))
  await expect(listPage(page).entries).toHaveCount(0)
  expect(await tooWide(page)).toEqual([])
})

/** Nothing where the page is as wide as the window; else what sticks out. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .map((element) => element.outerHTML.slice(0, 120))
  })
}
