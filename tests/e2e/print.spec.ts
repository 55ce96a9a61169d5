import type { Page } from '@playwright/test'
import { builtProfile, builtPublications } from './support/built-data.ts'
import { eachCase } from './support/each-case.ts'
import { listPage } from './support/list-page.ts'
import { openList, openPage } from './support/open-page.ts'
import { readPdf } from './support/pdf.ts'
import { expect, test } from './support/test.ts'

const PEOPLE = ['chujie-zheng', 'ru-peng']

/** Lower margin of a page, a heading and the line below it, in points. */
const HEADING_AND_LINE = 45 + 12 + 14

for (const slug of PEOPLE) {
  for (const prefix of ['', '/zh']) {
    test(`the CV ${prefix}/${slug}/ fills a sensible number of pages, no heading alone at the end of one`, async ({
      page,
    }) => {
      await openPage(page, `${prefix}/${slug}/cv/`)
      await eachCase(
        ['A4', 'Letter'] as const,
        (format) => format,
        async (format) => {
          const { pages, headings } = readPdf(
            await page.pdf({ format, outline: true, tagged: true }),
          )
          expect(pages).toBeGreaterThanOrEqual(2)
          expect(pages).toBeLessThanOrEqual(7)
          expect(headings.length).toBeGreaterThan(25)
          expect(headings.filter(({ fromBottom }) => fromBottom < HEADING_AND_LINE)).toEqual([])
        },
      )
    })
  }

  test(`the printed CV of ${slug} is complete: every paper, author, position and honour`, async ({
    page,
  }) => {
    await openPage(page, `/${slug}/cv/`)
    const text = await printedText(page)
    for (const { title, authors } of builtPublications(slug).publications) {
      expect(text).toContain(typeof title === 'string' ? title : title.en)
      for (const { name } of authors) expect(text).toContain(name)
    }
    const { education, experience, awards, talks, links } = builtProfile(slug)
    const named = [
      ...education.map(({ institution }) => institution),
      ...experience.map(({ organization }) => organization),
      ...awards.map(({ name }) => name),
      ...talks.map(({ title }) => title),
    ]
    for (const name of named)
      expect(text).toContain(typeof name === 'string' ? name : (name.en ?? name.zh))
    for (const { url } of links)
      expect(text).toContain(url.replace(/^mailto:|^https?:\/\/|\/$/gu, ''))
  })
}

test('a printed CV has no chrome: no navigation, no buttons, no switches', async ({ page }) => {
  await openPage(page, '/zh/ru-peng/cv/')
  await page.emulateMedia({ media: 'print' })
  for (const role of [
    'navigation',
    'button',
    'banner',
    'contentinfo',
    'search',
    'complementary',
  ] as const) {
    await expect(page.getByRole(role)).toHaveCount(0)
  }
  await expect(page.getByText('跳到正文')).toBeHidden()
})

test('paper is white and ink is dark in the dark theme too', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await openPage(page, '/ru-peng/cv/')
  const colour = await page
    .getByRole('heading', { level: 1 })
    .evaluate((h) => getComputedStyle(h).color)
  const [red = 255, green = 255, blue = 255] = (colour.match(/\d+/gu) ?? []).map(Number)
  expect(red + green + blue).toBeLessThan(200)
})

test('the button of the CV opens the print dialog of the browser', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => document.body.setAttribute('data-printed', '')
  })
  await openPage(page, '/ru-peng/cv/')
  await page.getByRole('button', { name: 'Print or save as PDF' }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', '')
})

test('a long list prints in full, whole or filtered', async ({ page }) => {
  await openList(page, '/publications/')
  const all = await printedText(page)
  for (const { title } of builtPublications().publications) {
    expect(all).toContain(typeof title === 'string' ? title : title.en)
  }
  await page.emulateMedia({ media: null })
  await page.getByRole('combobox', { name: 'Group by' }).selectOption('Venue')
  await expect(listPage(page).groups.first()).toHaveText(/^arXiv|^ACL/u)
  const { pages } = readPdf(await page.pdf())
  expect(pages).toBeGreaterThan(2)
  await expect(listPage(page).titles).toHaveCount(43)
})

test.describe('with a clock of its own', () => {
  test.use({ ownContext: true })

  test("Ctrl+F puts a list on the page at once and in full for the browser's own search", async ({
    page,
  }) => {
    await openList(page, '/publications/')
    // Time stands still, because the list would soon be whole by itself.
    await page.clock.install()
    await page.clock.pauseAt(Date.now() + 60_000)
    await page.getByRole('combobox', { name: 'Group by' }).selectOption('Type')
    const { titles } = listPage(page)
    await expect.poll(() => titles.count()).toBeLessThan(20)
    await page.keyboard.press('Control+f')
    await expect(titles).toHaveCount(43)
  })
})

async function printedText(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  const text = await page.getByRole('main').innerText()
  return text.replace(/\s+/gu, ' ')
}
