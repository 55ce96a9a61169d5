import type { Page } from '@playwright/test'
import { yearOfPublication } from '#core/publications/publication-year.ts'
import { coAuthorsOf } from '#core/publications/co-authors.ts'
import { expectNoViolations } from './support/axe.ts'
import { builtPublications } from './support/built-data.ts'
import { choose, countsOf, listPage, openFacet } from './support/list-page.ts'
import { openList, openPage } from './support/open-page.ts'
import { expect, test } from './support/test.ts'

const LIST = '/chujie-zheng/publications/'
const { publications } = builtPublications('chujie-zheng')

const inYears = (...years: string[]) =>
  publications.filter((paper) => years.includes(yearOfPublication(paper))).length

const chart = (page: Page) => page.getByRole('figure').locator('visible=true')
const year = (page: Page, name: string) =>
  page.getByRole('toolbar').getByRole('button', { name: new RegExp(`^${name}`, 'u') })
const numbers = (page: Page) => chart(page).locator('.year-count').allTextContents()

/** The ways to the same years. */
const WAYS: Record<string, (page: Page) => Promise<void>> = {
  'Shift and click': async (page) => {
    await year(page, '2021').click()
    await year(page, '2023').click({ modifiers: ['Shift'] })
  },
  'a drag': async (page) => {
    await year(page, '2023').hover()
    await page.mouse.down()
    await year(page, '2022').hover()
    await year(page, '2021').hover()
    await page.mouse.up()
  },
  'arrow keys': async (page) => {
    await year(page, '2025').focus()
    for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
  },
  'the facet': (page) => choose(page, 'Year', '2021', '2022', '2023'),
}

for (const [way, go] of Object.entries(WAYS)) {
  test(`years chosen by ${way} give the list that the address gives`, async ({ page }) => {
    await openList(page, LIST)
    await go(page)
    await expect(page).toHaveURL(`${LIST}?year=2021,2022,2023`)
    await expect(listPage(page).entries).toHaveCount(inYears('2021', '2022', '2023'))
    const titles = await listPage(page).titles.allTextContents()
    await openList(page, `${LIST}?year=2021,2022,2023`)
    await expect(listPage(page).titles).toHaveText(titles)
    for (const name of ['2021', '2022', '2023']) {
      await expect(year(page, name)).toHaveAttribute('aria-pressed', 'true')
    }
    await expect(year(page, '2024')).toHaveAttribute('aria-pressed', 'false')
  })
}

test('a click on the only chosen year gives the list back', async ({ page }) => {
  await openList(page, LIST)
  await year(page, '2022').click()
  await expect(listPage(page).entries).toHaveCount(inYears('2022'))
  await year(page, '2022').click()
  await expect(page).toHaveURL(LIST)
  await expect(listPage(page).entries).toHaveCount(publications.length)
})

test('the chart follows the other filters at once, with the whole list behind', async ({
  page,
}) => {
  await openList(page, LIST)
  const all = await numbers(page)
  await choose(page, 'Award', 'Oral')
  await expect.poll(() => numbers(page)).not.toEqual(all)
  const oral = publications.filter(({ awards }) => awards.some(({ kind }) => kind === 'oral'))
  const shown = (await numbers(page)).reduce((sum, number) => sum + Number(number), 0)
  expect(shown).toBe(oral.length)
  await expect(chart(page).locator('.year-whole').first()).toBeVisible()
  await year(page, '2021').click()
  expect((await numbers(page)).reduce((sum, number) => sum + Number(number), 0)).toBe(oral.length)
})

test('the page stays in sight while the list arrives, where there are no further pictures', async ({
  page,
}) => {
  await page.addInitScript(() => {
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const hidden = target instanceof HTMLElement && target.matches('.frame')
        if (hidden && !target.checkVisibility()) console.error('the page was hidden')
      }
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['style'] })
  })
  await openList(page, '/ru-peng/publications/?q=qwen')
  await expect(page.getByRole('toolbar')).toBeVisible()
})

test('the chart has its rules on a page that is navigated to', async ({ page }) => {
  await openPage(page, '/ru-peng/')
  await page.getByRole('link', { name: 'Publications' }).first().click()
  await expect(chart(page).locator('.year-plot')).toHaveCSS('position', 'relative')
})

test('nothing moves when the list takes the chart over', async ({ page }) => {
  const gate = Promise.withResolvers<void>()
  await page.route('**/data/**', async (route) => {
    await gate.promise
    await route.continue()
  })
  await page.goto(LIST)
  const plain = await chart(page).boundingBox()
  gate.resolve()
  await expect(page.getByRole('toolbar')).toBeVisible()
  expect(await chart(page).boundingBox()).toEqual(plain)
})

test('pictures have no violation that axe knows, light or dark', async ({ page }) => {
  await openList(page, '/zh/publications/?author=minlie-huang&year=2021')
  for (const summary of await page.locator('details > summary').all()) await summary.click()
  await expectNoViolations(page)
})

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('the chart is drawn and told', async ({ page }) => {
    await page.goto(LIST)
    await expect(chart(page)).toHaveCount(1)
    expect(await numbers(page)).toEqual(['1', '2', '3', '4', '4', '5', '6'])
    const rows = page.getByRole('table', { name: 'Publications per year' }).getByRole('row')
    await expect(rows.last()).toHaveText(/^2025\s*6/u)
    await expect(page.getByRole('toolbar')).toHaveCount(0)
  })

  test('the pictures open', async ({ page }) => {
    await page.goto('/publications/')
    await page.getByText('Co-author network').first().click()
    await expect(page.getByRole('link', { name: /^Minlie Huang, \d+ pub/u })).toBeVisible()
    await page.getByText('Topics and venues over time').click()
    const topic = page.getByRole('listitem').filter({ hasText: 'Dialogue systems' })
    await expect(topic.filter({ hasText: '2025: 1' })).toBeVisible()
  })
})

test('co-authors filter, are found by name and tell their years', async ({ page }) => {
  await openList(page, LIST)
  const authors = coAuthorsOf(publications, 'chujie-zheng')
  const menu = await openFacet(page, 'Co-author')
  expect(Object.values(await countsOf(menu))).toEqual(
    [...authors.values()].map(() => expect.any(Number)),
  )
  await menu.getByRole('textbox').fill('HUANG minlie')
  const option = menu.getByRole('checkbox')
  await expect(option).toHaveCount(1)
  await expect(menu.locator('label')).toHaveText(/Minlie Huang\s*2019–2025\s*17/u)
  await option.click()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(`${LIST}?author=minlie-huang`)
  await expect(listPage(page).entries).toHaveCount(authors.get('minlie-huang')?.papers ?? 0)
})

test('a name in the network leads to the list of that author, by keyboard too', async ({
  page,
}) => {
  await openList(page, '/zh/publications/')
  await page.getByText('合作网络').first().click()
  const links = page.locator('svg a').locator('visible=true')
  await links.filter({ hasText: 'Minlie Huang' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/zh/publications/?author=minlie-huang')
  await expect(listPage(page).entries).toHaveCount(17)
  await links.filter({ hasText: '彭儒' }).click()
  await expect(page).toHaveURL('/zh/publications/?author=ru-peng')
})

test('on the narrowest phone nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openList(page, '/publications/?year=2021')
  for (const summary of await page.locator('details > summary').all()) await summary.click()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
