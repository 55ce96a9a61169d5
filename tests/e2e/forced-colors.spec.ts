import type { Locator } from '@playwright/test'
import { openPage } from './support/open-page.ts'
import { expect, test } from './support/test.ts'

/** The colors that an element is painted in, or a part of it as CSS calls it. */
function colorsOf(element: Locator, part?: string) {
  return element.evaluate((node, name) => {
    const { color, backgroundColor, borderBottomColor } = getComputedStyle(node, name)
    return { color, backgroundColor, borderBottomColor }
  }, part)
}

test('in forced colors, a hit can be read and the chosen tab be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openPage(page, '/chujie-zheng/publications/?q=process')
  const entry = page.getByRole('article').first()
  const hit = await colorsOf(entry, '::highlight(hit)')
  expect(hit.backgroundColor).not.toBe((await colorsOf(entry)).backgroundColor)
  expect(hit.color).not.toBe(hit.backgroundColor)
  const tabs = page.getByRole('navigation', { name: 'Pages of this researcher' })
  const chosen = await colorsOf(tabs.locator('a[aria-current]'))
  const other = await colorsOf(tabs.locator('a:not([aria-current])').first())
  expect(chosen.borderBottomColor).not.toBe(other.borderBottomColor)
})
