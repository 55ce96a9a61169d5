import type { Page } from '@playwright/test'
import { HOSTILE_BUNDLES, type HostileBundle } from '../support/site/hostile-bundles.ts'
import { test } from './support/contexts.ts'
import { eachCase } from './support/each-case.ts'
import { openPage } from './support/open-page.ts'
import { expect } from './support/test.ts'

const PERSON = '/chujie-zheng/'
const LIST = '/chujie-zheng/publications/'
const PUBLICATIONS = '/data/chujie-zheng/publications.json'
const SHAPE = 'A data file is not in the expected format.'

test('every hostile bundle that is shown does no harm', async ({ page, baseURL }) => {
  const { serve, harm } = await watch(page, baseURL ?? '')
  await eachCase(bundles('shown'), nameOf, async ({ text }) => {
    serve(text)
    await openPage(page, PERSON)
    const before = await addresses(page)
    await page.locator(`a[href="${LIST}"]`).first().click()
    await expect(page.getByRole('article')).toHaveCount(1)
    await page.getByRole('combobox').selectOption('venue')
    await expect(page.getByRole('article').filter({ visible: true })).toHaveCount(1)
    expect(await harm()).toEqual(NO_HARM)
    await expectSafeAddresses(page, before)
    await expectToRespond(page)
  })
})

test('every hostile bundle that is refused does no harm', async ({ page, baseURL }) => {
  const { serve, asked, harm } = await watch(page, baseURL ?? '')
  await openPage(page, PERSON)
  const before = await addresses(page)
  // One that was refused is asked for again, so that the page need not be loaded for each.
  await eachCase(bundles('refused'), nameOf, async ({ text }) => {
    const times = asked()
    serve(text)
    const isFirst = times === 0
    await (isFirst ? page.locator(`a[href="${LIST}"]`).first().click() : page.goBack())
    await expect.poll(asked).toBeGreaterThan(times)
    await expect(page.getByRole('alert')).toContainText(text === '1e999' ? /data/u : SHAPE)
    await expect(page.getByRole('alert')).toContainText(PUBLICATIONS)
    expect(await harm()).toEqual(NO_HARM)
    await expectSafeAddresses(page, before)
    await expectToRespond(page)
  })
})

const NO_HARM = { ran: false, polluted: false, events: [] }

const bundles = (fate: HostileBundle['fate']) =>
  HOSTILE_BUNDLES.filter((bundle) => bundle.fate === fate)

function nameOf({ name }: HostileBundle): string {
  return name
}

/**
 * Serves what it is given as the bundle, and sees what a page must never do: run a script of a bundle, open a dialog, ask
 * another host, throw. `harm` gives what it has done since the last time.
 */
async function watch(page: Page, baseURL: string) {
  let events: string[] = []
  let served = ''
  let asked = 0
  await page.route(`**${PUBLICATIONS}`, (route) => {
    asked += 1
    return route.fulfill({ contentType: 'application/json', body: served })
  })
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => events.push('dialog')))
  page.on('pageerror', (error) => events.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL)) events.push(request.url())
  })
  async function harm() {
    const traces = await page.evaluate(() => ({
      ran: '__pwned' in globalThis,
      polluted: Object.keys(Object.prototype).length > 0 || 'polluted' in {},
    }))
    const found = { ...traces, events }
    events = []
    return found
  }
  return { serve: (text: string) => void (served = text), asked: () => asked, harm }
}

async function expectSafeAddresses(page: Page, before: readonly string[]): Promise<void> {
  for (const href of await addresses(page)) {
    if (before.includes(href)) continue
    expect(href).toMatch(/^(?:\.?\/|https:\/\/(?:doi|arxiv)\.org\/)/u)
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
