import type { Locator, Page } from '@playwright/test'
import { expectNoViolations } from './support/axe.ts'
import { eachCase } from './support/each-case.ts'
import { openList, openPage } from './support/open-page.ts'
import { SITE_PAGES } from './support/site-pages.ts'
import { expect, test } from './support/test.ts'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

const TABS = ['', 'news/', 'publications/', 'cv/'] as const

const paths = SITE_PAGES.map(({ path }) => path)
/** A paper of several researchers has no tabs of one of them. */
const ofPerson = paths.filter(
  (path) => /\/(?:ru-peng|chujie-zheng)\/./u.test(path) && !path.includes('/qwen2-5-report/'),
)

const tabs = (page: Page) => page.getByRole('main').getByRole('navigation').first()

test.describe('on a phone', () => {
  test.use(PHONE)

  test('on every page the header is one row of 48 px, and a finger can hit everything', async ({
    page,
  }) => {
    await eachCase(paths, String, async (path) => {
      await page.goto(path)
      expect(await boxOf(page.getByRole('banner'))).toMatchObject({ y: 0, height: 48 })
      expect(await tooSmall(page)).toEqual([])
    })
  })

  test('off the overview, the person is a line of 56 px with the tabs below it', async ({
    page,
  }) => {
    expect(ofPerson.length).toBeGreaterThan(8)
    await eachCase(ofPerson, String, async (path) => {
      await page.goto(path)
      const person = page.getByRole('complementary', { name: /Ru Peng|Chujie Zheng/u })
      expect(await boxOf(person)).toMatchObject({ y: 48, height: 56 })
      await expect(person.getByRole('link')).toHaveCount(1)
      await expect(person.getByRole('link')).toHaveAttribute(
        'href',
        /\/(?:ru-peng|chujie-zheng)\/$/u,
      )
      expect(await boxOf(tabs(page).getByRole('list'))).toMatchObject({ y: 104, height: 44 })
    })
  })

  test('what is above a list takes 230 px at most', async ({ page }) => {
    await eachCase(
      ofPerson.filter((path) => /\/(?:news|publications)\/$/u.test(path)),
      String,
      async (path) => {
        await page.goto(path)
        const { y, height } = await boxOf(page.getByRole('heading', { level: 1 }))
        expect(y + height).toBeLessThanOrEqual(230)
      },
    )
  })

  test('a finger can hit everything in the menu', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Menu' }).click()
    await expect(page.getByRole('navigation', { name: 'Site' })).toBeVisible()
    expect(await tooSmall(page)).toEqual([])
  })

  test('the menu has the pages of the site and the theme, and closes behind a link', async ({
    page,
  }) => {
    await openPage(page, '/ru-peng/')
    const menu = page.getByRole('navigation', { name: 'Site' })
    await expect(menu).toBeHidden()
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('button', { name: 'Theme: system' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
    await menu.getByRole('link', { name: 'News' }).click()
    await expect(page).toHaveURL('/news/')
    await expect(menu).toBeHidden()
  })

  test('the name of a CV stays in one piece', async ({ page }) => {
    await eachCase(['/ru-peng/cv/', '/zh/chujie-zheng/cv/'], String, async (path) => {
      await page.goto(path)
      const parts = page.getByRole('heading', { level: 1 }).locator(':scope > span')
      await expect(parts).toHaveCount(2)
      for (const part of await parts.all())
        expect(await part.evaluate((name) => name.getClientRects().length)).toBe(1)
    })
  })
})

test.describe('without JavaScript on a phone', () => {
  test.use({ ...PHONE, javaScriptEnabled: false })

  test('the menu opens', async ({ page }) => {
    await page.goto('/ru-peng/')
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('link', { name: 'News' }).first().click()
    await expect(page).toHaveURL('/news/')
  })
})

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('header and tabs are one row each', async ({ page }) => {
    await eachCase(['/ru-peng/news/', '/zh/chujie-zheng/cv/'], String, async (path) => {
      await page.goto(path)
      expect(await boxOf(page.getByRole('banner'))).toMatchObject({ height: 48 })
      expect(await boxOf(tabs(page).getByRole('list'))).toMatchObject({ height: 44 })
    })
  })
})

test('on a desktop, the tabs are in the same place on every page of a person', async ({ page }) => {
  const places: unknown[] = []
  for (const tab of TABS) {
    await page.goto(`/ru-peng/${tab}`)
    const links = await tabs(page).getByRole('link').all()
    places.push(await Promise.all(links.map(boxOf)))
  }
  expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(1)
})

test('the outline begins with the title of the page; a person beside it is named', async ({
  page,
}) => {
  await eachCase(paths, String, async (path) => {
    await page.goto(path)
    await expect(page.getByRole('heading').first()).toHaveAttribute('id', 'main')
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  })
  await expect(page.getByRole('banner')).toHaveCount(1)
})

test('a dialog brings no second banner', async ({ page }) => {
  await openList(page, '/ru-peng/publications/')
  await page.getByRole('button', { name: 'Cite' }).first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page.getByRole('dialog').getByRole('banner')).toHaveCount(0)
})

/** Of a window of 1280 × 1024. */
for (const [zoom, viewport] of [
  ['200 %', { width: 640, height: 512 }],
  ['400 %', { width: 320, height: 256 }],
] as const) {
  test.describe(`at ${zoom}`, () => {
    test.use({ viewport })

    for (const path of ['/', '/zh/ru-peng/', '/ru-peng/cv/']) {
      test(`${path} has no violation that axe knows`, async ({ page }) => {
        await openPage(page, path)
        await expectNoViolations(page)
      })
    }

    test('the search of the site can be used', async ({ page }) => {
      await openPage(page, '/')
      await page.getByRole('button', { name: 'Search' }).click()
      const search = page.getByRole('combobox')
      await search.fill('process')
      const option = page.getByRole('option').first()
      await expect(option).toBeInViewport({ ratio: 0.9 })
      await expect(search).toBeInViewport()
      await option.click()
      await expect(page.getByRole('dialog')).toBeHidden()
    })
  })
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('it is not on the page')
  return Object.fromEntries(
    Object.entries(box).map(([name, value]) => [name, Math.round(value)]),
  ) as {
    x: number
    y: number
    width: number
    height: number
  }
}

/** What can be pressed and is lower than 44 px. A link in a sentence may be (WCAG 2.5.5), and so may a node of a drawing. */
function tooSmall(page: Page): Promise<string[]> {
  return page
    .locator('a:not(svg a), button, summary, select, input:not(.sr-only), label')
    .filter({ visible: true })
    .evaluateAll((targets) => {
      const wordsOf = (element: Element) => element.textContent.match(/[\p{L}\d]/gu)?.length ?? 0
      const isInSentence = (target: Element) => {
        const text = target.closest('p, li, dd, h1, h2, h3')
        if (!text || getComputedStyle(target).display !== 'inline') return false
        const links = [...text.querySelectorAll('a, button')].map(wordsOf)
        return wordsOf(text) > links.reduce((sum, words) => sum + words, 0)
      }
      return targets
        .filter((target) => {
          const { height, width } = target.getBoundingClientRect()
          return width > 1 && Math.round(height) < 44 && !isInSentence(target)
        })
        .map((target) => target.outerHTML.slice(0, 120))
    })
}
