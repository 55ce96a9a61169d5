import type { Page } from '@playwright/test'
import { openPage } from './support/open-page.ts'
import { SITE_PAGES } from './support/site-pages.ts'
import { expect, test } from './support/test.ts'

for (const { path } of SITE_PAGES) {
  test(`${path} is taken over by React without a message, keeping every prerendered element`, async ({
    page,
  }) => {
    await rememberPrerendered(page)
    await openPage(page, path)
    await page.waitForLoadState('networkidle')
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
  })
}

declare global {
  var prerendered: Element[]
}

/** The document becomes interactive when it has been parsed, before the first module runs. */
async function rememberPrerendered(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return
      globalThis.prerendered = [...document.querySelectorAll('*')]
    })
  })
}
