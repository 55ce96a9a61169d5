import type { Page } from '@playwright/test'
import { openPage } from './support/open-page.ts'
import { BUNDLE, drop, given, openPreview, pagesOf } from './support/preview-page.ts'
import { expect, test } from './support/test.ts'

const NAME = { en: { given: 'Ada', family: 'Li' } }
const BIOGRAPHY = 'I study research &amp; development&nbsp;of caf&eacute;s.'

for (const [what, name, content] of [
  ['a profile', 'profile.json', JSON.stringify({ name: NAME, biography: BIOGRAPHY })],
  ['a home page', 'index.md', `---\npermalink: /\ntitle: Ada Li 李达\n---\n\n${BIOGRAPHY}\n`],
] as const) {
  test(`named entities in ${what} are read as the characters that they name`, async ({ page }) => {
    const pages = await openPreview(page, '/preview/', [{ name, content }])
    await expect(pages.getByText('I study research & development\u00A0of cafés.')).toBeVisible()
  })
}

/** A bibliography of so many entries that reading it takes minutes. */
const ENTRY = '@article{key, title = {On {R}ivers}, author = {Li, Ada and Wang, Bo}, year = 2024}\n'

/** Drops that bibliography and waits until it is being read. */
async function dropEndless(page: Page): Promise<void> {
  const zone = page.locator('.drop-zone')
  await expect(zone).toBeVisible()
  const dataTransfer = await page.evaluateHandle((entry) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([entry.repeat(150_000)], 'all.bib'))
    return transfer
  }, ENTRY)
  await zone.dispatchEvent('drop', { dataTransfer })
  await expect(page.locator('.preview-status')).toContainText('all.bib')
}

/** The tool works as if nothing had happened. */
async function expectUsable(page: Page): Promise<void> {
  await drop(page, BUNDLE.map(given))
  await expect(pagesOf(page).getByRole('heading', { level: 1 })).toContainText(/Ru Peng|彭儒/u)
  await expect(page.getByRole('alert')).toHaveCount(0)
}

for (const [path, stop, stopped, slow, crashed] of [
  [
    '/preview/',
    'Stop',
    'Stopped. Nothing was read.',
    'Reading all.bib took more than 60 seconds and was stopped.',
    'Could not read all.bib: the reader failed or ran out of memory.',
  ],
  [
    '/zh/preview/',
    '停止',
    '已停止，未读取任何内容。',
    '读取 all.bib 超过 60 秒，已停止。',
    '无法读取 all.bib：读取时出错或内存不足。',
  ],
] as const) {
  test(`${path} answers while it reads, and stops at once`, async ({ page }) => {
    await openPage(page, path)
    await dropEndless(page)
    await page.getByRole('button', { name: /^(?:Theme: |外观：)/u }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
    await expect(page.locator('.preview-status')).toContainText(/[1-9]/u)
    await page.getByRole('button', { name: stop }).click()
    await expect(page.getByRole('alert')).toContainText(stopped)
    await expect(page.locator(':focus').getByRole('alert')).toBeVisible()
    await expect(page.getByRole('button', { name: stop })).toHaveCount(0)
    await expectUsable(page)
  })

  test.describe('with a clock of its own', () => {
    test.use({ ownContext: true })

    test(`${path} gives up what takes longer than a minute, and names the file`, async ({
      page,
    }) => {
      await openPage(page, path)
      await page.clock.install()
      await dropEndless(page)
      await page.clock.fastForward(61_000)
      await expect(page.getByRole('alert')).toContainText(slow)
      await expectUsable(page)
    })
  })

  test(`${path} outlives a reader that fails, and names the file`, async ({ page }) => {
    await page.route('**/reading-worker-*.js', async (route) => {
      const response = await route.fetch()
      // As a browser does that has no memory left: an error that the worker's own code does not catch.
      const fault = `const post = postMessage
        globalThis.postMessage = (message) => {
          post(message)
          queueMicrotask(() => { throw new RangeError('Array buffer allocation failed') })
        };`
      await route.fulfill({ response, body: fault + (await response.text()) })
    })
    await openPage(page, path)
    await drop(page, [{ name: 'all.bib', content: ENTRY }])
    await expect(page.getByRole('alert')).toContainText(crashed)
    await page.unroute('**/reading-worker-*.js')
    await expectUsable(page)
  })
}

test('files that come while others are read take their place', async ({ page }) => {
  await openPage(page, '/preview/')
  await dropEndless(page)
  await expectUsable(page)
})

test.describe('a worker that is not there', () => {
  test.use({ expectedNoise: /reading-worker|ERR_FAILED|page error/u })

  test('is told as what it is', async ({ page }) => {
    await page.route('**/reading-worker-*.js', (route) => route.abort())
    await openPage(page, '/preview/')
    await drop(page, BUNDLE.map(given))
    await expect(page.getByRole('alert')).toContainText('A part of this page could not be loaded.')
  })
})
