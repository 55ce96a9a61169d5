import type { Page } from '@playwright/test'
import { choose, listPage } from './support/list-page.ts'
import { hydrated, openList } from './support/open-page.ts'
import { expect, test } from './support/test.ts'

test('a link to a filtered list shows it at once', async ({ page }) => {
  await openList(page, '/zh/ru-peng/publications/?year=2024&venue=emnlp')
  const list = listPage(page)
  await expect(list.count).toHaveText('3 篇（共 20 篇）')
  await expect(list.chips).toHaveText([/2024年/u, /EMNLP/u])
  await expect(list.titles).toHaveText([
    /^Predicting Rewards/u,
    /^Embedding and Gradient/u,
    /^Inference-Time/u,
  ])
})

test('all state is in the query string, readable, defaults left out', async ({ page }) => {
  await openList(page, '/ru-peng/publications/')
  await choose(page, 'Year', '2024', '2022')
  await choose(page, 'Type', 'Conference paper')
  await page.getByRole('combobox', { name: 'Group by' }).selectOption('Venue')
  await listPage(page).search.fill('machine 翻译')
  await expect(page).toHaveURL(
    `/ru-peng/publications/?q=machine+${encodeURIComponent('翻译')}&year=2024,2022&type=paper-conference&group=venue`,
  )
  await page.reload()
  await expect(listPage(page).count).toHaveText('3 of 20 publications')
  await expect(listPage(page).search).toHaveValue('machine 翻译')
})

test('Back and Forward walk through what was chosen; typing is one step', async ({ page }) => {
  await openList(page, '/ru-peng/publications/')
  const { search, count } = listPage(page)
  await choose(page, 'Year', '2024')
  await expect(page).toHaveURL(/\?year=2024$/u)
  await search.pressSequentially('language')
  await expect(page).toHaveURL(/\?q=language&year=2024$/u)
  await search.blur()
  await choose(page, 'Venue', 'ACL')
  await expect(count).toHaveText('1 of 20 publications')

  await page.goBack()
  await expect(count).toHaveText('8 of 20 publications')
  await expect(search).toHaveValue('language')
  await page.goBack()
  await expect(count).toHaveText('9 of 20 publications')
  await expect(search).toHaveValue('')
  await page.goBack()
  await expect(count).toHaveText('20 publications')
  await page.goForward()
  await page.goForward()
  await page.goForward()
  await expect(count).toHaveText('1 of 20 publications')
})

test('Back from another page restores the filtered list', async ({ page }) => {
  await openList(page, '/ru-peng/publications/?year=2024')
  await page.getByRole('link', { name: 'CV' }).click()
  await expect(page).toHaveURL('/ru-peng/cv/')
  await page.goBack()
  await expect(listPage(page).entries).toHaveCount(9)
})

for (const [how, leave] of Object.entries({
  'a paper': async (page: Page) => {
    await page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLElement>('main article h3 a')]
      links.find((link) => link.getBoundingClientRect().top > 100)?.click()
    })
    await expect(page).toHaveURL(/\/publications\/[\w-]+\//u)
  },
  'another document': async (page: Page) => {
    await page.goto('/licenses.txt')
  },
})) {
  test(`Back from ${how} returns to the place in a long list`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openList(page, '/publications/')
    await page.evaluate(() => scrollTo(0, 3_400))
    const top = () => page.evaluate(() => scrollY)
    await expect.poll(top).toBe(3_400)
    await leave(page)
    await page.goBack()
    await expect.poll(top).toBe(3_400)
    await hydrated(page)
    // What is done in idle time is done.
    await page.waitForLoadState('networkidle')
    expect(await top()).toBe(3_400)
  })
}

test('a researcher in the address of a list of one does not count, or is named as a filter', async ({
  page,
}) => {
  await openList(page, '/ru-peng/publications/?person=chujie-zheng')
  await expect(listPage(page).count).toHaveText('20 publications')
  await openList(page, '/ru-peng/news/?person=chujie-zheng')
  await expect(listPage(page).chips).toHaveText([/chujie-zheng/u])
})

test('half a broken query keeps its good half', async ({ page }) => {
  await openList(page, '/ru-peng/publications/?year=2024,later&group=colour')
  await expect(listPage(page).entries).toHaveCount(9)
})

test('a query of 100,000 characters does no harm', async ({ page }) => {
  await openList(page, '/ru-peng/publications/')
  await listPage(page).search.fill('x'.repeat(100_000))
  await expect(listPage(page).count).toHaveText('0 of 20 publications')
})

test.describe('copy link', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('"Copy link" copies the address of the view and says so', async ({ page }) => {
    await openList(page, '/ru-peng/publications/?year=2024')
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByRole('status').filter({ hasText: /^Copied$/u })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  })
})
