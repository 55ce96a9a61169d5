import type { Locator, Page } from '@playwright/test'
import { builtPublications } from './support/built-data.ts'
import { listPage, openFacet } from './support/list-page.ts'
import { openList, openPage } from './support/open-page.ts'
import { expect, test } from './support/test.ts'

/** What a task costs a visitor. */
class Effort {
  clicks = 0
  letters = 0

  async click(target: Locator): Promise<void> {
    this.clicks += 1
    await target.click()
  }

  async type(field: Locator, text: string): Promise<void> {
    this.letters += text.length
    await field.pressSequentially(text)
  }
}

/** Ten things that visitors come for. */
const TASKS: readonly {
  task: string
  clicks: number
  letters: number
  run: (page: Page, effort: Effort) => Promise<void>
}[] = [
  {
    task: 'half a title finds the paper',
    clicks: 1,
    letters: 6,
    async run(page, effort) {
      await openList(page, '/ru-peng/publications/')
      const { search, titles } = listPage(page)
      await effort.click(search)
      await effort.type(search, 'datama')
      await expect(titles.first()).toHaveText(/^DataMan: /u)
    },
  },
  {
    task: 'a co-author’s Chinese name finds what is printed in Latin',
    clicks: 1,
    letters: 3,
    run: (page, effort) => findCoAuthor(page, effort, '黄民烈'),
  },
  {
    task: 'so do the initials of its pinyin',
    clicks: 1,
    letters: 3,
    run: (page, effort) => findCoAuthor(page, effort, 'hml'),
  },
  {
    task: 'the papers at ICLR and ICML of two years',
    clicks: 6,
    letters: 0,
    async run(page, effort) {
      await openList(page, '/publications/')
      for (const [facet, values] of [
        ['Venue', ['ICLR', 'ICML']],
        ['Year', ['2025', '2024']],
      ] as const) {
        effort.clicks += 1
        const menu = await openFacet(page, facet)
        for (const value of values) {
          await effort.click(menu.getByRole('checkbox', { name: new RegExp(`^${value}\\s`, 'u') }))
        }
      }
      await expect(page).toHaveURL('/publications/?year=2025,2024&venue=iclr,icml')
      const expected = builtPublications(undefined).publications.filter(
        ({ venue = '', issued = '' }) =>
          ['iclr', 'icml'].includes(venue) && /^202[45]/u.test(issued),
      )
      await expect(listPage(page).entries).toHaveCount(expected.length)
    },
  },
  {
    task: 'a paper as BibTeX',
    clicks: 2,
    letters: 0,
    async run(page, effort) {
      await openList(page, '/chujie-zheng/publications/')
      const entry = listPage(page).entries.filter({ hasText: 'ProcessBench' })
      await effort.click(entry.getByRole('button', { name: 'Cite', exact: true }))
      const dialog = page.getByRole('dialog')
      await effort.click(dialog.getByText('BibTeX', { exact: true }))
      await expect(dialog).toContainText('@inproceedings{')
    },
  },
  {
    task: 'a paper as GB/T 7714, on the Chinese page',
    clicks: 1,
    letters: 0,
    async run(page, effort) {
      await openList(page, '/zh/chujie-zheng/publications/')
      const entry = listPage(page).entries.filter({ hasText: 'ProcessBench' })
      await effort.click(entry.getByRole('button', { name: '引用', exact: true }))
      await expect(page.getByRole('dialog')).toContainText('[C/OL]')
    },
  },
  {
    task: 'a filtered list on another device',
    clicks: 0,
    letters: 0,
    async run(page) {
      await page.setViewportSize({ width: 390, height: 844 })
      await openList(page, '/chujie-zheng/publications/?venue=acl&q=dialogue')
      const { entries, count } = listPage(page)
      await expect(count).toContainText(' of 25 ')
      for (const entry of await entries.all()) await expect(entry).toContainText('ACL')
    },
  },
  {
    task: 'the other language in the middle of a filter',
    clicks: 1,
    letters: 0,
    async run(page, effort) {
      await openList(page, '/chujie-zheng/publications/?venue=acl')
      const { entries } = listPage(page)
      await expect(listPage(page).count).toContainText(' of 25 ')
      const found = await entries.count()
      await effort.click(page.getByRole('banner').getByRole('link', { name: '中文' }))
      await expect(page).toHaveURL('/zh/chujie-zheng/publications/?venue=acl')
      await expect(entries).toHaveCount(found)
    },
  },
  {
    task: 'who advises Ru Peng',
    clicks: 0,
    letters: 0,
    async run(page) {
      await openPage(page, '/ru-peng/')
      await expect(page.getByText('advised by Junbo Zhao and Gang Chen')).toBeInViewport()
    },
  },
  {
    task: 'the CV as a PDF',
    clicks: 1,
    letters: 0,
    async run(page, effort) {
      await openPage(page, '/ru-peng/')
      await effort.click(page.getByRole('main').getByRole('link', { name: 'CV', exact: true }))
      await expect(page).toHaveURL('/ru-peng/cv/')
      const pdf = await page.pdf({ format: 'A4' })
      expect(pdf.length).toBeGreaterThan(10_000)
    },
  },
]

async function findCoAuthor(page: Page, effort: Effort, query: string): Promise<void> {
  await openList(page, '/chujie-zheng/publications/')
  const { search, count, entries } = listPage(page)
  await effort.click(search)
  await effort.type(search, query)
  await expect(count).toContainText(' of 25 ')
  await expect(entries.first()).toContainText('Minlie Huang')
}

for (const { task, clicks, letters, run } of TASKS) {
  test(`${task}: ${clicks} clicks, ${letters} letters`, async ({ page }) => {
    const effort = new Effort()
    await run(page, effort)
    expect({ ...effort }).toEqual({ clicks, letters })
  })
}
