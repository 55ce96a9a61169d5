import type { Page } from '@playwright/test'
import { recordedShift, recordShift } from './support/layout-shift.ts'
import { expectNoViolations } from './support/axe.ts'
import { BASE, test } from './support/pictured-site.ts'
import { expect } from './support/test.ts'

// One worker, so that the site is built once.
test.describe.configure({ mode: 'default' })

/** Opens a page and looks at all of it; gives by how much anything has moved. */
async function shiftOf(page: Page, path: string): Promise<number> {
  await recordShift(page)
  await page.goto(BASE + path)
  for (const image of await page.locator('img:visible').all()) {
    await image.scrollIntoViewIfNeeded()
    await expect(image).toHaveJSProperty('complete', true)
    expect(
      await image.evaluate((element: HTMLImageElement) => element.naturalWidth),
    ).toBeGreaterThan(0)
  }
  return recordedShift(page)
}

for (const [screen, viewport] of [
  ['a desktop', { width: 1_440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
] as const)
  test.describe(`on ${screen}`, () => {
    test.use({ viewport })

    for (const path of [
      '',
      'ada-li/publications/',
      'ada-li/publications/with/',
      'ada-li/projects/river/',
      'ada-li/trip/',
      'zh/',
    ])
      test(`all pictures of /${path} arrive, and nothing moves`, async ({ page }) => {
        expect(await shiftOf(page, path)).toBe(0)
      })
  })

test('the portrait is in place of the seal, in the best format', async ({ page }) => {
  await page.goto(BASE)
  const portrait = page.getByRole('img', { name: 'Ada Li outdoors' })
  await expect(portrait).toBeVisible()
  await expect
    .poll(() => portrait.evaluate((image: HTMLImageElement) => image.currentSrc))
    .toMatch(/\/home\/assets\/media\/[0-9a-f]{16}-\d+\.avif$/u)
  await expect(page.locator('main .seal')).toHaveCount(0)
})

test('a teaser leads to the page of its paper, where it is large', async ({ page }) => {
  await page.goto(`${BASE}ada-li/publications/`)
  const entry = page.locator('.entry').filter({ hasText: 'With a Picture' })
  await entry.locator('.teaser').click()
  await expect(page).toHaveURL(/\/home\/ada-li\/publications\/with\/$/u)
  const picture = page.getByRole('img', { name: 'A river' })
  expect((await picture.boundingBox())?.width).toBeGreaterThan(500)
})

test('an entry without a picture has the whole line', async ({ page }) => {
  await page.goto(`${BASE}ada-li/publications/`)
  const entries = page.locator('.entry')
  await expect(entries.filter({ hasText: 'Without' })).toHaveCSS('padding-inline-end', '0px')
  await expect(entries.filter({ hasText: 'Without' }).locator('img')).toHaveCount(0)
})

test('a film is not loaded before a visitor plays it', async ({ page }) => {
  const films: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('.mp4')) films.push(request.url())
  })
  await page.goto(`${BASE}ada-li/publications/film/`)
  await page.waitForLoadState('networkidle')
  expect(films).toEqual([])
  await page.getByRole('link', { name: 'Play the video' }).click()
  await expect(page.locator('video')).toBeVisible()
  await expect.poll(() => films.length).toBeGreaterThan(0)
})

test('a code is shown when it is asked for', async ({ page }) => {
  await page.goto(BASE)
  const code = page.getByRole('img', { name: 'WeChat code' })
  await expect(code).toBeHidden()
  await page.getByRole('button', { name: 'ada' }).click()
  await expect(code).toBeVisible()
})

test('a linked file is published below the base path, another one is not', async ({
  page,
  request,
}) => {
  await page.goto(BASE)
  const link = page.getByRole('link', { name: 'CV', exact: true }).last()
  await expect(link).toHaveAttribute('href', '/home/ada-li/media/cv.pdf')
  const statusOf = async (name: string) => {
    return (await request.get(`${BASE}ada-li/media/${name}`)).status()
  }
  expect(await statusOf('cv.pdf')).toBe(200)
  expect(await statusOf('private.txt')).toBe(404)
  expect(await statusOf('portrait.jpg')).toBe(404)
})

test('a page of one’s own shows its pictures and leads to its files', async ({ page }) => {
  await page.goto(`${BASE}ada-li/trip/`)
  const picture = page.getByRole('img', { name: 'A wide river' })
  await expect(picture).toHaveAttribute('width', '720')
  expect((await picture.boundingBox())?.width).toBeGreaterThan(500)
  const link = page.getByRole('link', { name: 'List' })
  await expect(link).toHaveAttribute('href', '/home/ada-li/media/cv.pdf')
  await page.goto(`${BASE}zh/ada-li/trip/`)
  await expect(page.getByRole('img', { name: '宽阔的河' })).toBeVisible()
})

test('on paper there are no teasers', async ({ page }) => {
  await page.goto(`${BASE}ada-li/publications/`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.teaser').first()).toBeHidden()
})

for (const path of ['', 'ada-li/publications/film/', 'zh/ada-li/publications/', 'ada-li/trip/'])
  test(`axe finds nothing on /${path}`, async ({ page }) => {
    await page.goto(BASE + path)
    await expectNoViolations(page)
  })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('portrait, teasers, film and code are there', async ({ page }) => {
    await page.goto(BASE)
    await expect(page.getByRole('img', { name: 'Ada Li outdoors' })).toBeVisible()
    await expect(page.locator('.teaser img').first()).toBeVisible()
    await page.getByRole('button', { name: 'ada' }).click()
    await expect(page.getByRole('img', { name: 'WeChat code' })).toBeVisible()
    await page.goto(`${BASE}ada-li/publications/film/`)
    await expect(page.getByRole('link', { name: 'Play the video' })).toHaveAttribute(
      'href',
      '/home/ada-li/media/film.mp4',
    )
  })
})
