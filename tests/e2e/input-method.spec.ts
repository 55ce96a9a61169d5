import type { Page } from '@playwright/test'
import { listPage, openFacet } from './support/list-page.ts'
import { openList, openPage } from './support/open-page.ts'
import { expect, test } from './support/test.ts'

/** What is typed into the focused field by an input method: letters of a word that is not there yet, then the word. */
async function startComposing(page: Page, letters: string) {
  const session = await page.context().newCDPSession(page)
  const [selectionStart, selectionEnd] = [letters.length, letters.length]
  await session.send('Input.imeSetComposition', { text: letters, selectionStart, selectionEnd })
  // Lists answer within the frame of a letter, and what is announced follows it.
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    await new Promise((resolve) => setTimeout(resolve))
    await frame()
  })
  return (word: string) => session.send('Input.insertText', { text: word })
}

const LETTERS = 'zzzz'

test('a list waits for the word that an input method composes, and announces nothing meanwhile', async ({
  page,
}) => {
  await openList(page, '/zh/chujie-zheng/publications/')
  const { search, count, entries } = listPage(page)
  await search.focus()
  const finish = await startComposing(page, LETTERS)
  await expect(search).toHaveValue(LETTERS)
  await expect(count).toHaveText('共 25 篇')
  await expect(entries).toHaveCount(25)
  await finish('黄民烈')
  await expect(count).toHaveText('17 篇（共 25 篇）')
})

test('so does a list whose app has not come yet', async ({ page }) => {
  await page.route(/\/assets\/index-.*\.js$/u, () => undefined)
  await page.goto('/chujie-zheng/publications/', { waitUntil: 'commit' })
  const { search, entries } = listPage(page)
  await expect(async () => {
    await search.fill('processbench')
    await expect(entries).toHaveCount(1, { timeout: 500 })
  }).toPass()
  await search.fill('')
  const finish = await startComposing(page, LETTERS)
  await expect(search).toHaveValue(LETTERS)
  await expect(entries).toHaveCount(25)
  await finish('ProcessBench')
  await expect(entries).toHaveCount(1)
})

test('so does the search of a facet', async ({ page }) => {
  await openList(page, '/zh/chujie-zheng/publications/')
  const menu = await openFacet(page, '合作者')
  const options = menu.getByRole('checkbox')
  const all = await options.count()
  await menu.getByRole('textbox').focus()
  const finish = await startComposing(page, LETTERS)
  await expect(menu.getByRole('textbox')).toHaveValue(LETTERS)
  await expect(options).toHaveCount(all)
  await finish('黄民烈')
  await expect(options).toHaveCount(1)
})

test('so does the search of the site', async ({ page }) => {
  await openPage(page, '/zh/')
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog', { name: '站内搜索' })
  const options = dialog.getByRole('option')
  await expect(options.first()).toBeVisible()
  const all = await options.count()
  const finish = await startComposing(page, LETTERS)
  await expect(dialog.getByRole('combobox')).toHaveValue(LETTERS)
  await expect(options).toHaveCount(all)
  await finish('彭儒')
  await expect(options.first()).toContainText('彭儒')
})
