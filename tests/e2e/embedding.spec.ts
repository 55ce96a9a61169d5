import type { Frame, Page } from '@playwright/test'
import { expect, test } from './support/test.ts'

declare global {
  interface Window {
    /** In the host: what its frame has told. */
    heights: number[]
  }
}

/** Another page that shows a view of the site in a frame and keeps the heights that it is told. */
async function embed(page: Page, path: string): Promise<Frame> {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title><iframe width="700" height="300" src="${path}"></iframe>`,
    }),
  )
  await page.addInitScript(() => {
    window.heights = []
    addEventListener('message', ({ data }: MessageEvent<{ type?: string; height: number }>) => {
      if (data.type === 'bifolio:height') window.heights.push(data.height)
    })
  })
  await page.goto('/host.html')
  const frame = page.frame({ url: /embed/u })
  if (!frame) throw new Error('the host shows no frame')
  return frame
}

const lastHeight = (page: Page) => page.evaluate(() => window.heights.at(-1) ?? 0)

test('an embedded view shows the list and its search field, and nothing around them', async ({
  page,
}) => {
  const frame = await embed(page, '/ru-peng/publications/?year=2024&embed')
  await expect(frame.getByRole('searchbox')).toBeVisible()
  await expect(frame.getByRole('article').filter({ visible: true })).toHaveCount(9)
  for (const part of ['banner', 'contentinfo', 'complementary'] as const) {
    await expect(frame.getByRole(part)).toBeHidden()
  }
  await expect(frame.getByRole('link', { name: 'CV', exact: true })).toBeHidden()
})

test('it reports its height, anew when the list changes', async ({ page }) => {
  const frame = await embed(page, '/zh/ru-peng/publications/?embed')
  await expect.poll(() => lastHeight(page)).toBeGreaterThan(1_000)
  const before = await lastHeight(page)
  await frame.getByRole('searchbox').fill('dataman')
  await expect.poll(() => lastHeight(page)).toBeLessThan(before / 2)
  await page
    .locator('iframe')
    .evaluate(
      (element, height) => element.setAttribute('height', `${height}`),
      await lastHeight(page),
    )
  const scrolls = () => frame.evaluate(() => document.documentElement.scrollHeight > innerHeight)
  await expect.poll(scrolls).toBe(false)
})

test('its links open outside of the frame', async ({ page }) => {
  const frame = await embed(page, '/publications/?embed')
  const author = frame.locator('.authors a[href="/ru-peng/"]').first()
  // Only the app can open links so: before it has started, the browser follows them in the frame.
  await expect.poll(() => lastHeight(page)).toBeGreaterThan(0)
  const [opened] = await Promise.all([page.waitForEvent('popup'), author.click()])
  await expect(opened).toHaveURL('/ru-peng/')
  await expect(frame.getByRole('searchbox')).toBeVisible()
})
