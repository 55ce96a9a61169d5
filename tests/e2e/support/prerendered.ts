import { expect, type Page } from '@playwright/test'

declare global {
  var prerendered: Element[]
}

/** Keeps hold of every element of the HTML: the document is interactive once parsed, before the first module runs. */
export async function rememberPrerendered(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return
      globalThis.prerendered = [...document.querySelectorAll('*')]
    })
  })
}

/** All of them are still on the page, and nothing in the head has been said twice. */
export async function expectPrerenderedKept(page: Page): Promise<void> {
  const { remembered, lost, tags } = await page.evaluate(() => ({
    remembered: globalThis.prerendered.length,
    lost: globalThis.prerendered
      .filter((element) => !element.isConnected)
      .map((element) => element.outerHTML.slice(0, 100)),
    tags: [...document.head.querySelectorAll('title, meta, link:not([rel="modulepreload"])')].map(
      (tag) => tag.outerHTML,
    ),
  }))
  expect(remembered).toBeGreaterThan(50)
  expect(lost).toEqual([])
  expect(tags).toEqual([...new Set(tags)])
}
