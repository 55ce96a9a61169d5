import { expect, type Page } from '@playwright/test'
import { hydrated, openPage } from './support/open-page.ts'
import { test } from './support/test.ts'

test.use({
  expectedNoise: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource/u,
  ownContext: true,
})

const WORDS = {
  en: {
    root: '/',
    search: 'Search',
    cite: 'Cite',
    offline: 'You are offline, and this part of the site has not been saved for offline reading.',
    data: 'The connection failed: you may be offline.',
    retry: 'Try again',
    close: 'Close',
    title: 'No connection',
  },
  zh: {
    root: '/zh/',
    search: '搜索',
    cite: '引用',
    offline: '网络已断开，而这部分内容尚未保存，无法离线使用。',
    data: '网络连接失败，您可能处于离线状态。',
    retry: '重试',
    close: '关闭',
    title: '没有网络连接',
  },
} as const

/** Waits until the service worker has kept this page and what any page may need. */
async function kept(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const urls = (await (await caches.open('bifolio-1')).keys()).map(({ url }) => url)
        return urls.some((url) => url.endsWith('/offline.json'))
      }),
    )
    .toBe(true)
}

for (const words of Object.values(WORDS)) {
  const { root } = words

  test.describe(`${root} offline, on a page that nothing has been kept of`, () => {
    test('the search leaves the page as it is, and comes once the connection is back', async ({
      page,
      context,
    }) => {
      await openPage(page, `${root}ru-peng/`)
      const button = page.getByRole('banner').getByRole('button', { name: words.search })
      await button.focus()
      await context.setOffline(true)
      await page.keyboard.press('Control+k')
      const notice = page.getByRole('alert')
      await expect(notice).toContainText(words.offline)
      await expect(notice).toContainText('/assets/site-search-dialog-')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

      await page.keyboard.press('Escape')
      await expect(notice).toHaveCount(0)
      await expect(button).toBeFocused()

      await page.keyboard.press('Enter')
      await notice.getByRole('button', { name: words.retry }).click()
      await expect(notice).toContainText(words.offline)
      await context.setOffline(false)
      await notice.getByRole('button', { name: words.retry }).click()
      const dialog = page.getByRole('dialog')
      // Some browsers give a module that failed only to a new document.
      await expect(async () => {
        if (!(await dialog.isVisible())) await page.keyboard.press('Control+k')
        await expect(dialog.getByRole('combobox')).toBeVisible({ timeout: 1_000 })
      }).toPass()
      await page.keyboard.type('dataman')
      await expect(dialog.getByRole('option').first()).toContainText(/DataMan/u)
    })

    test('the search says which of its data is missing', async ({ page }) => {
      await openPage(page, `${root}ru-peng/`)
      await page.keyboard.press('Control+k')
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByRole('option').first()).toBeVisible()
      await openPage(page, `${root}ru-peng/`)
      await page.route('**/data/people.json', (route) => route.abort())
      await page.keyboard.press('Control+k')
      const notice = dialog.getByRole('alert')
      await expect(notice).toContainText(words.data)
      await expect(notice).toContainText('/data/people.json')
      await page.unroute('**/data/people.json')
      await notice.getByRole('button', { name: words.retry }).click()
      await expect(notice).toHaveCount(0)
    })

    test('citing leaves the page as it is', async ({ page, context }) => {
      await page.route('**/assets/cite-*.js', (route) => route.abort())
      await openPage(page, `${root}ru-peng/publications/`)
      await context.setOffline(true)
      const cite = page.getByRole('article').getByRole('button', { name: words.cite }).first()
      await cite.click()
      // The list may say for itself that it is not there.
      const notice = page.locator('.fault-bar').getByRole('alert')
      await expect(notice).toContainText(words.offline)
      await expect(notice).toContainText('/assets/cite-')
      await expect(page.getByRole('article').first()).toBeVisible()
      await notice.getByRole('button', { name: words.close }).click()
      await expect(notice).toHaveCount(0)
      await expect(cite).toBeFocused()
    })

    test('citing works once the page has come to rest', async ({ page, context }) => {
      const code = page.waitForResponse(/\/assets\/cite-/u)
      await openPage(page, `${root}ru-peng/publications/`)
      await (await code).finished()
      await context.setOffline(true)
      // A paper of this very list: one of a co-author's is cited from theirs.
      await page.locator('article [data-cite^="ru-peng/"]').first().click()
      await expect(page.getByRole('dialog').locator('section, textarea')).not.toBeEmpty()
    })
  })

  test.describe(`${root} offline, when one page has been visited`, () => {
    test.use({ serviceWorkers: 'allow' })

    test('its dialogs work, home and lists are there, and any other page says what it lacks', async ({
      page,
      context,
    }) => {
      await openPage(page, `${root}ru-peng/publications/`)
      await kept(page)
      await context.setOffline(true)

      await page.reload()
      await hydrated(page)
      await expect(page.getByRole('article').first()).toBeVisible()
      await page.keyboard.press('Control+k')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('combobox').fill('chujie')
      await expect(dialog.getByRole('option').first()).toContainText(/Chujie Zheng|郑楚杰/u)
      await page.keyboard.press('Escape')
      await page.getByRole('article').getByRole('button', { name: words.cite }).first().click()
      await expect(dialog.locator('section, textarea')).not.toBeEmpty()

      await page.goto(root)
      await hydrated(page)
      await expect(page.locator('.directory-row')).toHaveCount(2)

      // Neither has been opened. What they are made of has been kept of the one, not of the other.
      await page.goto(`${root}publications/?year=2025`)
      await expect(page.getByRole('article').first()).toBeVisible()
      await page.goto(`${root}chujie-zheng/`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title)
      await expect(page.getByRole('alert')).toContainText('/data/chujie-zheng/profile.json')
      await expect(page).toHaveTitle(words.title)

      await context.setOffline(false)
      await page.getByRole('alert').getByRole('button', { name: words.retry }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Chujie Zheng')
      await expect(page).toHaveTitle(/Chujie Zheng/u)
    })
  })
}

test.describe('in a Chinese browser', () => {
  test.use({ locale: 'zh-CN', viewport: { width: 390, height: 844 } })

  test('what lies over the foot of a page is above each other', async ({ page, context }) => {
    await openPage(page, '/ru-peng/')
    const offer = page.getByRole('complementary', { name: '本页有中文版。' })
    await expect(offer).toBeVisible()
    await context.setOffline(true)
    await page.keyboard.press('Control+k')
    const bars = [offer, page.getByText('You are offline. Pages'), page.getByRole('alert')]
    for (const bar of bars) await expect(bar).toBeVisible()
    const boxes = await Promise.all(bars.map((bar) => bar.boundingBox()))
    const inOrder = boxes.filter((box) => box !== null).toSorted((a, b) => a.y - b.y)
    expect(inOrder).toHaveLength(3)
    for (const [at, { y, height }] of inOrder.entries())
      expect(y + height).toBeLessThanOrEqual(inOrder[at + 1]?.y ?? 844)
  })
})
