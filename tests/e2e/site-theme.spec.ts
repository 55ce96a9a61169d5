import type { Page } from '@playwright/test'
import { expectNoViolations } from './support/axe.ts'
import { openList, openPage } from './support/open-page.ts'
import { openPreview } from './support/preview-page.ts'
import { expect } from './support/test.ts'
import { test, THEME } from './support/themed-site.ts'

// One worker, so that the site is built once.
test.describe.configure({ mode: 'default' })

const rgb = (hex: string) =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`

/** The site's own, which the theme leaves. */
const MUTED_DARK = '#a8a195'

const COLOURS = {
  light: { ...THEME, paper: THEME.paper.light, ink: THEME.ink.light, muted: THEME.muted.light },
  dark: { ...THEME, paper: THEME.paper.dark, ink: THEME.ink.dark, muted: MUTED_DARK },
} as const

for (const colorScheme of ['light', 'dark'] as const) {
  const colours = COLOURS[colorScheme]

  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('page, text, links and seal have the colours of the theme', async ({ page }) => {
      await openPage(page, '/ada-li/')
      const root = page.locator('html')
      await expect(root).toHaveCSS('background-color', rgb(colours.paper))
      await expect(root).toHaveCSS('color', rgb(colours.ink))
      await expect(page.getByText('Eastbay University').first()).toHaveCSS(
        'color',
        rgb(colours.muted),
      )
      await expect(page.getByRole('link', { name: 'GitHub' })).toHaveCSS(
        'color',
        rgb(THEME.indigo[colorScheme]),
      )
      await expect(page.locator('.kind').first()).toHaveCSS(
        'background-color',
        rgb(THEME.kind.talk),
      )
      // A seal has the colour of what is set off, that of the light side also in the dark.
      await expect(page.locator('.seal-ground')).toHaveCSS('fill', rgb(THEME.cinnabar.light))
      await expect(page.locator('.seal text')).toHaveCSS('fill', rgb(THEME.paper.light))
      await expect(page.getByRole('heading', { level: 1 }).locator('span').first()).toHaveCSS(
        'font-family',
        /^"Noto Serif Display", "Source Serif", Georgia,/u,
      )
    })

    test('what is loaded on demand has them, too', async ({ page }) => {
      await openList(page, '/ada-li/publications/')
      const bar = page.locator('.year-plot [data-fill="paper-conference"]').first()
      await expect(bar).toHaveCSS('fill', rgb(THEME.indigo[colorScheme]))
      await page.getByRole('button', { name: 'Cite' }).first().click()
      await expect(page.getByRole('dialog')).toHaveCSS(
        'background-color',
        rgb(THEME.surface[colorScheme]),
      )
    })
  })
}

for (const path of ['/ada-li/', '/zh/ada-li/publications/']) {
  test(`axe finds nothing against them on ${path}, light or dark`, async ({ page }) => {
    await openPage(page, path)
    await expectNoViolations(page)
  })
}

test.describe('before any script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page has its colours', async ({ page }) => {
    await page.goto('/ada-li/')
    await expect(page.locator('html')).toHaveCSS('background-color', rgb(THEME.paper.light))
  })
})

test('the visitor’s choice of light or dark holds for them', async ({ page }) => {
  await openPage(page, '/')
  const choice = page.getByRole('button', { name: /^Theme: / })
  await choice.click()
  await choice.click()
  await expect(page.locator('html')).toHaveCSS('background-color', rgb(THEME.paper.dark))
})

test('the browser’s bar, the icon of the site and those of its people have them', async ({
  page,
}) => {
  await openPage(page, '/')
  for (const side of ['light', 'dark'] as const) {
    const meta = page.locator(`meta[name="theme-color"][media*="${side}"]`)
    await expect(meta).toHaveAttribute('content', THEME.paper[side])
  }
  for (const path of ['/', '/ada-li/']) {
    await openPage(page, path)
    const href = await page.locator('link[rel="icon"]').getAttribute('href')
    const icon = await page.request.get(href ?? '')
    expect(icon.headers()['content-type']).toContain('image/svg+xml')
    const drawn = await icon.text()
    expect(drawn).toContain(`fill="${THEME.cinnabar.light}"`)
    expect(drawn).toContain(`"${THEME.paper.light}"`)
    expect(drawn).not.toMatch(/#a8321f|#fbf9f4/u)
  }
})

test('on paper the text is dark on white', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  await openPage(page, '/ada-li/publications/')
  await expect(page.locator('html')).toHaveCSS('color', rgb(THEME.ink.light))
  await expect(page.locator('.list-heading').first()).toHaveCSS('background-color', rgb('#ffffff'))
})

test('who asks for more contrast gets black and white', async ({ page }) => {
  await openPage(page, '/ada-li/publications/')
  for (const [colorScheme, paper, ink] of [
    ['light', '#ffffff', '#000000'],
    ['dark', '#000000', '#ffffff'],
  ] as const) {
    await page.emulateMedia({ colorScheme, contrast: 'more' })
    await expect(page.locator('html')).toHaveCSS('background-color', rgb(paper))
    await expect(page.locator('html')).toHaveCSS('color', rgb(ink))
    await expect(page.locator('.list-heading').first()).toHaveCSS('background-color', rgb(paper))
  }
})

test('where the system forces its colours, marks have those that are made for it', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openPage(page, '/ada-li/')
  expect(await colourOfMark(page)).toBe(rgb('#7a5b00'))
})

function colourOfMark(page: Page): Promise<string> {
  return page
    .locator('.kind[data-kind="talk"]')
    .first()
    .evaluate((mark) => getComputedStyle(mark).backgroundColor)
}

const PROFILE = { name: 'profile.json', content: '{"name":{"en":{"given":"Cy","family":"Meier"}}}' }

test('a dropped bundle is shown as it will look here', async ({ page }) => {
  const pages = await openPreview(page, '/preview/', [PROFILE])
  const root = pages.locator('html')
  await expect(root).toHaveCSS('background-color', rgb(THEME.paper.light))
  await expect(page.locator('html')).toHaveCSS('background-color', rgb(THEME.paper.light))
})

test('a dropped data folder without a theme is shown in the colours that are always there', async ({
  page,
}) => {
  const site = { name: 'site.json', content: '{ "title": "Usual" }' }
  const pages = await openPreview(page, '/preview/', [PROFILE, site])
  const root = pages.locator('html')
  await expect(root).toHaveCSS('background-color', rgb('#fbf9f4'))
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(root).toHaveCSS('background-color', rgb('#161513'))
})
