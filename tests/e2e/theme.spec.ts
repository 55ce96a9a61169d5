import type { Page } from '@playwright/test'
import { openPage } from './support/open-page.ts'
import { expect, test } from './support/test.ts'

const PAPER = { light: 'rgb(251, 249, 244)', dark: 'rgb(22, 21, 19)' }

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`on a ${scheme} device`, () => {
    test.use({ colorScheme: scheme })

    test('the page follows the device', async ({ page }) => {
      await openPage(page, '/')
      expect(await background(page)).toBe(PAPER[scheme])
      await page.emulateMedia({ colorScheme: scheme === 'dark' ? 'light' : 'dark' })
      expect(await background(page)).toBe(PAPER[scheme === 'dark' ? 'light' : 'dark'])
    })

    test('a choice is remembered and there before the first paint', async ({ page }) => {
      const chosen = scheme === 'dark' ? 'light' : 'dark'
      await watchFirstPaint(page)
      await openPage(page, '/zh/')
      await press(page, scheme === 'dark' ? 1 : 2)
      expect(await background(page)).toBe(PAPER[chosen])
      await page.reload()
      expect(await backgroundsUntilNow(page)).toEqual([PAPER[chosen]])
      await openPage(page, '/ru-peng/cv/')
      expect(await backgroundsUntilNow(page)).toEqual([PAPER[chosen]])
    })
  })
}

test('the switch goes through the device, light and dark, and says where it is', async ({
  page,
}) => {
  await openPage(page, '/')
  const theme = page.getByRole('button', { name: /^Theme: / })
  for (const name of ['system', 'light', 'dark', 'system']) {
    await expect(theme).toHaveAccessibleName(`Theme: ${name}`)
    await theme.click()
  }
})

test('back at the device nothing is stored', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openPage(page, '/')
  await press(page, 3)
  expect(await page.evaluate(() => localStorage.getItem('theme'))).toBeNull()
  expect(await background(page)).toBe(PAPER.dark)
})

test('a choice applies to the pages that are open in other tabs', async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await openPage(page, '/')
  const other = await context.newPage()
  await other.emulateMedia({ colorScheme: 'light' })
  await openPage(other, '/zh/ru-peng/cv/')
  await press(page, 2)
  await expect.poll(() => background(other)).toBe(PAPER.dark)
  await expect(other.getByRole('button', { name: '外观：深色' })).toBeVisible()
  await press(other, 1)
  await expect(page.getByRole('button', { name: 'Theme: system' })).toBeVisible()
  expect(await background(page)).toBe(PAPER.light)
  await other.close()
})

async function press(page: Page, times: number): Promise<void> {
  const theme = page.getByRole('button', { name: /^(?:Theme: |外观：)/u })
  for (let at = 0; at < times; at += 1) await theme.click()
}

/** The colour behind everything: the root's, or the body's where the root has none. */
async function background(page: Page): Promise<string | undefined> {
  return page.evaluate(() =>
    [document.documentElement, document.body]
      .map((element) => getComputedStyle(element).backgroundColor)
      .find((colour) => colour !== 'rgba(0, 0, 0, 0)'),
  )
}

declare global {
  var backgrounds: Set<string>
}

/** Notes the colour of each frame from the moment there is something to paint. */
async function watchFirstPaint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.backgrounds = new Set()
    const note = () => {
      for (const element of [document.documentElement, document.body]) {
        const colour = element && getComputedStyle(element).backgroundColor
        if (document.body && colour && colour !== 'rgba(0, 0, 0, 0)')
          globalThis.backgrounds.add(colour)
      }
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
    document.addEventListener('DOMContentLoaded', note)
  })
}

async function backgroundsUntilNow(page: Page): Promise<string[]> {
  await page.waitForLoadState('load')
  return page.evaluate(() => [...globalThis.backgrounds])
}
