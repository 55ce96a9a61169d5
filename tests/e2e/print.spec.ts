import type { Page } from '@playwright/test'
import type { BundleAuthor } from '#core/bundle/publications-bundle.ts'
import type { LocalizedText } from '#core/schema/text.ts'
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

  test(`the printed CV of ${slug} is complete: position, every paper, identifier, post, venue and number`, async ({
    page,
  }) => {
    await openPage(page, `/${slug}/cv/`)
    const text = await printedText(page)
    for (const { title, authors, arxiv, doi } of builtPublications(slug).publications) {
      expect(text).toContain(inEnglish(title))
      for (const name of namesOnPaper(authors, slug)) expect(text).toContain(name)
      if (arxiv !== undefined) expect(text).toContain(`arXiv:${arxiv}`)
      if (doi !== undefined) expect(text).toContain(`DOI:${doi}`)
    }
    const {
      affiliations,
      research,
      education,
      experience,
      awards,
      services,
      talks,
      metrics,
      links,
    } = builtProfile(slug)
    const named = [
      ...affiliations.flatMap(({ role, organization }) => [role, organization]),
      ...research.map(({ name }) => name),
      ...education.map(({ institution }) => institution),
      ...experience.map(({ organization }) => organization),
      ...awards.map(({ name }) => name),
      ...services.flatMap(({ venues }) => venues.map(({ venue }) => venue.name)),
      ...talks.map(({ title }) => title),
      ...metrics.map(({ value }) => value),
    ]
    for (const name of named) if (name !== undefined) expect(text).toContain(inEnglish(name))
    for (const { url = '' } of links)
      expect(text).toContain(url.replace(/^mailto:|^https?:\/\/|\/$/gu, ''))
  })
}

test('a printed CV has no words that lead nowhere on paper', async ({ page }) => {
  await openPage(page, '/ru-peng/cv/')
  const code = page.getByRole('link', { name: 'Code', exact: true })
  expect(await code.count()).toBeGreaterThan(5)
  await page.emulateMedia({ media: 'print' })
  for (const name of ['Code', 'PDF', 'Blog', 'Model'])
    await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0)
})

test('135 authors fold on paper to the first, the owner’s neighbors and the last', async ({
  page,
}) => {
  await openPage(page, '/zh/ru-peng/cv/')
  const text = await printedText(page)
  expect(text).toMatch(/Rong Zhang, Ru Peng, Ruize Gao, [^…]*, … Ziye Meng（共 135 位作者）/u)
  expect(text).not.toContain('Yang Fan')
})

test('the pages of a CV are numbered', async ({ page }) => {
  await openPage(page, '/ru-peng/cv/')
  const margins = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .map((rule) => rule.cssText)
      .filter((text) => text.includes('counter(pages)')),
  )
  expect(margins.join(' ')).toMatch(/@bottom-center \{[^}]*counter\(page\)/u)
})

test('the shapes of news are printed too', async ({ page }) => {
  await openList(page, '/ru-peng/news/')
  await page.emulateMedia({ media: 'print' })
  const shape = page.getByRole('article').first().locator('.kind')
  await expect(shape).toBeVisible()
  await expect(shape).toHaveCSS('print-color-adjust', 'exact')
})

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

/** Twelve are printed; of more, the first six, the last and the owner with six on both sides. */
function namesOnPaper(authors: readonly BundleAuthor[], owner: string): string[] {
  const middle = authors.findIndex(({ person }) => person === owner)
  const isNear = (at: number) => middle >= 0 && Math.abs(at - middle) <= 6
  return authors
    .filter((_, at) => authors.length <= 12 || at < 6 || at === authors.length - 1 || isNear(at))
    .map(({ name }) => name)
}

function inEnglish(text: LocalizedText): string {
  return typeof text === 'string' ? text : (text.en ?? text.zh ?? '')
}

async function printedText(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  const text = await page.getByRole('main').innerText()
  return text.replace(/\s+/gu, ' ')
}
