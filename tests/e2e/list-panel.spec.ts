import type { Locator, Page } from '@playwright/test'
import { listPage, openFacet } from './support/list-page.ts'
import { hydrated, openList } from './support/open-page.ts'
import { expect, test } from './support/test.ts'

const PAGES = ['', '/zh'].flatMap((prefix) => [
  `${prefix}/chujie-zheng/publications/`,
  `${prefix}/chujie-zheng/news/`,
  `${prefix}/publications/`,
  `${prefix}/news/`,
])

/** How far down the page its first entry is, in pixels. */
const firstEntry = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('article')
    .first()
    .evaluate((entry) => entry.getBoundingClientRect().top + scrollY)

async function boxOf(part: Locator) {
  const box = await part.boundingBox()
  if (!box) throw new Error('it is not there')
  return box
}

for (const [name, width, height] of [
  ['a desktop', 1280, 900],
  ['a tablet', 768, 1024],
  ['a phone', 390, 844],
  ['a narrow phone', 320, 640],
] as const) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height } })

    test('the first entry of a list is within 420 px', async ({ page }) => {
      for (const path of PAGES) {
        await page.goto(path)
        expect(await firstEntry(page), path).toBeLessThanOrEqual(420)
      }
    })

    test('count and actions are one row, and nothing moves when the link is copied', async ({
      page,
    }) => {
      await openList(page, '/chujie-zheng/publications/?venue=acl')
      const status = page.getByRole('search').getByRole('status').first().locator('..')
      const before = await boxOf(status)
      expect(before.height).toBeLessThanOrEqual(48)
      expect(await status.evaluate((row) => row.scrollWidth <= row.clientWidth)).toBe(true)
      await page.getByRole('button', { name: 'Copy link' }).click()
      await expect(status.getByRole('status').last()).not.toBeEmpty()
      expect(await boxOf(status)).toEqual(before)
    })
  })
}

test.describe('the sheet of a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  const open = async (page: Page, name: string) => {
    await page.getByRole('button', { name, exact: true }).click()
    return page.getByRole('dialog')
  }

  test('filters the list, says what it will show, and leaves chips', async ({ page }) => {
    await openList(page, '/chujie-zheng/publications/')
    const sheet = await open(page, 'Filters')
    await expect(sheet.getByRole('toolbar', { name: 'Year' })).toBeVisible()
    await sheet.locator('summary', { hasText: 'Type' }).click()
    await sheet.getByRole('checkbox', { name: /^Preprint/u }).click()
    const show = sheet.getByRole('button', { name: /^Show \d+ publications?$/u })
    const shown = Number(/\d+/u.exec(await show.innerText())?.[0])
    expect(shown).toBeLessThan(25)
    await show.click()
    await expect(sheet).toHaveCount(0)
    await expect(listPage(page).entries).toHaveCount(shown)
    await expect(listPage(page).chips).toHaveCount(1)
    await expect(page.getByRole('button', { name: 'Filters (1)' })).toBeFocused()
  })

  test('is closed by Escape and by a tap beside it', async ({ page }) => {
    await openList(page, '/zh/chujie-zheng/publications/')
    const sheet = await open(page, '筛选')
    await page.keyboard.press('Escape')
    await expect(sheet).toHaveCount(0)
    await open(page, '筛选')
    await page.touchscreen.tap(195, 20)
    await expect(sheet).toHaveCount(0)
  })

  test('stays within the window and scrolls within itself; its targets are 44 px', async ({
    page,
  }) => {
    await openList(page, '/publications/')
    const sheet = await open(page, 'Filters')
    await sheet.getByText('Co-author', { exact: true }).click()
    await expect(sheet.getByRole('checkbox').first()).toBeVisible()
    const { y, height } = await boxOf(sheet)
    expect(y).toBeGreaterThan(60)
    expect(y + height).toBeLessThanOrEqual(845)
    await expect(sheet.getByRole('button', { name: /^Show/u })).toBeInViewport()
    const heights = await sheet
      .locator('summary, label, button:not([value]), select')
      .evaluateAll((targets) =>
        targets
          .filter((one) => one.checkVisibility())
          .map((one) => Math.round(one.getBoundingClientRect().height)),
      )
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
  })

  test('keeps the focus', async ({ page }) => {
    await openList(page, '/chujie-zheng/news/')
    const sheet = await open(page, 'Filters')
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press('Tab')
      const outside = await sheet.evaluate(
        (dialog) =>
          document.activeElement !== document.body && !dialog.contains(document.activeElement),
      )
      expect(outside).toBe(false)
    }
  })
})

test.describe('a facet’s menu on a desktop', () => {
  test.use({ viewport: { width: 1440, height: 700 } })

  test('opens downwards, within the window and the frame, and not over the chart', async ({
    page,
  }) => {
    await openList(page, '/chujie-zheng/publications/')
    const chart = await boxOf(page.getByRole('figure'))
    const frame = await boxOf(page.getByRole('search'))
    for (const name of ['Year', 'Venue', 'Topic', 'Co-author']) {
      const button = await boxOf(listPage(page).facet(name))
      const menu = await boxOf(await openFacet(page, name))
      expect(menu.y).toBeGreaterThanOrEqual(button.y + button.height)
      expect(menu.y).toBeGreaterThanOrEqual(chart.y + chart.height)
      expect(menu.y + menu.height).toBeLessThanOrEqual(700)
      expect(menu.x).toBeGreaterThanOrEqual(frame.x - 1)
      expect(menu.x + menu.width).toBeLessThanOrEqual(frame.x + frame.width + 1)
      expect(menu.height).toBeGreaterThan(80)
      await page.keyboard.press('Escape')
    }
  })

  test('has the shapes of the kinds of news', async ({ page }) => {
    await openList(page, '/chujie-zheng/news/')
    const menu = await openFacet(page, 'Kind')
    const labels = await menu.locator('label').count()
    await expect(menu.locator('label .kind')).toHaveCount(labels)
  })
})

test('dates of news do not wrap', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['/news/', '/zh/news/']) {
    await page.goto(path)
    const lines = await page.locator('.news-entry time').evaluateAll((dates) =>
      dates.map((date) => {
        const words = document.createRange()
        words.selectNodeContents(date)
        return words.getClientRects().length
      }),
    )
    expect(Math.max(...lines)).toBe(1)
  }
})

for (const late of ['the app', 'its bundle']) {
  test(`a filtered list says from its first paint that it is being filtered, until ${late} has come`, async ({
    page,
  }) => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const files = late === 'the app' ? /\/assets\/index-.*\.js$/u : /\/data\/.*publications\.json$/u
    await page.route(files, async (route) => {
      await held
      await route.continue()
    })
    await page.goto('/chujie-zheng/publications/?year=2023', { waitUntil: 'commit' })
    await expect(page.getByText('Filtering…')).toBeVisible()
    await expect(page.locator('.rows')).toHaveAttribute('aria-busy', 'true')
    if (late !== 'the app') await hydrated(page)
    await expect(page.getByText('Filtering…')).toBeVisible()
    await expect(page.locator('.rows')).toHaveAttribute('aria-busy', 'true')
    release()
    await expect(page.locator('html')).not.toHaveAttribute('data-filtering')
    await expect(page.locator('[aria-busy]')).toHaveCount(0)
    await expect(page.getByText('Filtering…')).toBeHidden()
    await expect(listPage(page).entries).toHaveCount(4)
  })
}

test.describe('without the app', () => {
  test.use({ expectedNoise: /Failed to load resource/u })

  test('no list stays dimmed', async ({ page }) => {
    await page.route(/\/assets\/.*\.js$/u, (route) => route.abort())
    await page.goto('/zh/chujie-zheng/publications/?year=2023')
    await expect(page.locator('html')).not.toHaveAttribute('data-filtering')
    await expect(page.locator('[aria-busy]')).toHaveCount(0)
    await expect(page.getByText('正在筛选…')).toBeHidden()
  })
})

test('an embedded view of 700 × 500 shows a paper and leads to the full list', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 500 })
  await page.goto('/chujie-zheng/publications/?year=2024&embed')
  await expect(page.getByRole('main').getByRole('article').first()).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('figure')).toHaveCount(0)
  const link = page.getByRole('link', { name: 'Open the full list' })
  await expect(link).toBeVisible()
  expect(await link.evaluate((one) => (one as HTMLAnchorElement).href)).toMatch(
    /\/chujie-zheng\/publications\/$/u,
  )
})
