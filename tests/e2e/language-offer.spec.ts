import type { Page } from '@playwright/test'
import { openPage } from './support/open-page.ts'
import { expect, test } from './support/test.ts'

const offer = (page: Page) => page.getByRole('complementary', { name: '本页有中文版。' })

test.describe('in a Chinese browser', () => {
  test.use({ locale: 'zh-CN' })

  test('the English home page offers Chinese in Chinese, and does not redirect', async ({
    page,
  }) => {
    await openPage(page, '/')
    await expect(offer(page)).toHaveAttribute('lang', 'zh-Hans')
    await expect(offer(page)).toContainText('本页有中文版')
    await expect(page).toHaveURL('/')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })

  test('accepting leads to the Chinese page and is remembered', async ({ page }) => {
    await openPage(page, '/')
    await offer(page).getByRole('link', { name: '阅读中文版' }).click()
    await expect(page).toHaveURL('/zh/')
    await expect(offer(page)).toHaveCount(0)
    await openPage(page, '/zh/')
    await expect(offer(page)).toHaveCount(0)
  })

  test('declining is remembered: the offer does not come back', async ({ page }) => {
    await openPage(page, '/')
    await offer(page).getByRole('button', { name: '关闭' }).click()
    await expect(offer(page)).toHaveCount(0)
    await openPage(page, '/')
    await expect(offer(page)).toHaveCount(0)
  })

  test('a Chinese page offers nothing', async ({ page }) => {
    await openPage(page, '/zh/')
    await expect(offer(page)).toHaveCount(0)
  })

  test('choosing English by the switch is remembered too', async ({ page }) => {
    await openPage(page, '/zh/')
    await page.getByRole('link', { name: 'English', exact: true }).click()
    await expect(page).toHaveURL('/')
    await openPage(page, '/')
    await expect(offer(page)).toHaveCount(0)
  })

  test('the offer keeps page and query', async ({ page }) => {
    await openPage(page, '/ru-peng/publications/?year=2024')
    await offer(page).getByRole('link', { name: '阅读中文版' }).click()
    await expect(page).toHaveURL('/zh/ru-peng/publications/?year=2024')
  })
})

test.describe('in a browser of a third language', () => {
  test.use({ locale: 'fr-FR' })

  test('nothing is offered', async ({ page }) => {
    await openPage(page, '/')
    await expect(offer(page)).toHaveCount(0)
  })
})
