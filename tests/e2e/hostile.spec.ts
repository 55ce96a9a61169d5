import type { Page } from '@playwright/test'
import { HOSTILE_BUNDLES } from '../support/site/hostile-bundles.ts'
import { test } from './support/contexts.ts'
import { eachCase } from './support/each-case.ts'
import { openPage } from './support/open-page.ts'
import { expect } from './support/test.ts'

const PUBLICATIONS = '/data/chujie-zheng/publications.json'
const SHAPE = 'A data file is not in the expected format.'

for (const fate of ['shown', 'refused'] as const) {
  test(`every hostile bundle that is ${fate} does no harm`, async ({ page, baseURL }) => {
    const harm = watch(page, baseURL ?? '')
    let served = ''
    await page.route(`**${PUBLICATIONS}`, (route) =>
      route.fulfill({ contentType: 'application/json', body: served }),
    )
    await eachCase(
      HOSTILE_BUNDLES.filter((bundle) => bundle.fate === fate),
      ({ name }) => name,
      async ({ text }) => {
        served = text
        await openPage(page, '/chujie-zheng/')
        const before = await addresses(page)
        await page.locator('a[href="/chujie-zheng/publications/"]').first().click()

        if (fate === 'refused') {
          await expect(page.getByRole('alert')).toContainText(text === '1e999' ? /data/u : SHAPE)
          await expect(page.getByRole('alert')).toContainText(PUBLICATIONS)
        } else {
          await expect(page.getByRole('article')).toHaveCount(1)
          await page.getByRole('combobox').selectOption('venue')
          await expect(page.getByRole('article').filter({ visible: true })).toHaveCount(1)
        }
        expect(await harm()).toEqual({ ran: false, polluted: false, events: [] })
        for (const href of await addresses(page)) {
          if (!before.includes(href)) {
            expect(href).toMatch(/^(?:\/|https:\/\/(?:doi|arxiv)\.org\/)/u)
          }
        }
        await expectToRespond(page)
      },
    )
  })
}

/**
 * Whatever a page must never do: run a script of a bundle, open a dialog, ask another host, throw.
 * Gives what it has done since the last time.
 */
function watch(page: Page, baseURL: string) {
  let events: string[] = []
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => events.push('dialog')))
  page.on('pageerror', (error) => events.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL)) events.push(request.url())
  })
  return async () => {
    const traces = await page.evaluate(() => ({
      ran: '__pwned' in globalThis,
      polluted: Object.keys(Object.prototype).length > 0 || 'polluted' in {},
    }))
    const found = { ...traces, events }
    events = []
    return found
  }
}

function addresses(page: Page): Promise<string[]> {
  return page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
}

/** The rest of the site works, and soon. */
async function expectToRespond(page: Page) {
  await page.getByRole('banner').getByRole('link', { name: 'News' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All news')
}
