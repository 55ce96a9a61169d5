import type { Page } from '@playwright/test'
import { expectNoViolations } from './support/axe.ts'
import { eachCase } from './support/each-case.ts'
import { markedIn } from './support/list-page.ts'
import { openPage } from './support/open-page.ts'
import { expect, test } from './support/test.ts'

const WORDS = {
  en: { label: 'Search this site', open: 'Search', none: 'Nothing found for “xyzzy”.' },
  zh: { label: '站内搜索', open: '搜索', none: '没有找到与“xyzzy”相关的内容。' },
}

async function openSearch(page: Page, path = '/', locale: 'en' | 'zh' = 'en') {
  await openPage(page, path)
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog', { name: WORDS[locale].label })
  const box = dialog.getByRole('combobox')
  await expect(box).toBeFocused()
  const group = (name: string) => dialog.getByRole('group', { name: new RegExp(`^${name}`, 'u') })
  return { dialog, box, group, options: dialog.getByRole('option') }
}

const KEYS = ['Control+k', 'Meta+k', '/']

test('keys open the search on a page without a search of its own', async ({ page }) => {
  await openPage(page, '/ru-peng/cv/')
  const dialog = page.getByRole('dialog', { name: WORDS.en.label })
  await eachCase(
    KEYS,
    (keys) => keys,
    async (keys) => {
      await page.keyboard.press(keys)
      await expect(dialog).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    },
  )
})

for (const locale of ['en', 'zh'] as const) {
  test(`${locale}: a button opens it, Esc closes it and gives the focus back`, async ({ page }) => {
    await openPage(page, locale === 'en' ? '/chujie-zheng/' : '/zh/chujie-zheng/')
    const button = page.getByRole('banner').getByRole('button', { name: WORDS[locale].open })
    await button.click()
    const dialog = page.getByRole('dialog', { name: WORDS[locale].label })
    await expect(dialog.getByRole('combobox')).toBeFocused()
    await page.keyboard.type('xyzzy')
    await expect(dialog).toContainText(WORDS[locale].none)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(button).toBeFocused()
  })
}

test('a researcher is found by either name and opened by Enter', async ({ page }) => {
  const { box, options, dialog } = await openSearch(page, '/zh/', 'zh')
  await box.fill('chujie')
  await expect(options.first()).toContainText('郑楚杰')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/zh/chujie-zheng/')
  await expect(dialog).toBeHidden()
})

test('results come in groups with counts, the first ones of each and the way to the rest', async ({
  page,
}) => {
  const { box, group } = await openSearch(page)
  await box.fill('qwen')
  const publications = group('Publications')
  await expect(publications.getByRole('option').last()).toHaveText(/^all \d+ →$/u)
  await expect(publications.getByRole('option')).toHaveCount(6)
  await publications.getByRole('option').last().click()
  await expect(page).toHaveURL('/publications/?q=qwen')
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('qwen')
})

test('arrow keys go through all groups and around the ends', async ({ page }) => {
  const { box, options } = await openSearch(page)
  await box.fill('news')
  const count = await options.count()
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  for (let at = 0; at < count; at += 1) await page.keyboard.press('ArrowDown')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  const active = await box.getAttribute('aria-activedescendant')
  await expect(options.last()).toHaveAttribute('id', active ?? '')
})

test('actions switch the language and the theme', async ({ page }) => {
  const { box } = await openSearch(page, '/ru-peng/publications/?year=2024')
  await box.fill('theme')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await page.keyboard.press('Control+k')
  await expect(box).toBeFocused()
  await page.keyboard.type('中文')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/zh/ru-peng/publications/?year=2024')
})

test('what was searched for lately is offered again', async ({ page }) => {
  const { box, group, dialog } = await openSearch(page)
  await box.fill('dataman')
  await expect(group('Publications')).toBeVisible()
  await group('Publications').getByRole('option').first().click()
  await expect(dialog).toBeHidden()
  await page.keyboard.press('Control+k')
  await expect(group('Recent').getByRole('option')).toHaveText(['dataman'])
  await group('Recent').getByRole('option').click()
  await expect(page.getByRole('combobox', { name: WORDS.en.label })).toHaveValue('dataman')
})

test('a title with the word comes before an interest that has it', async ({ page }) => {
  const { box, group } = await openSearch(page, '/ru-peng/')
  await box.fill('process')
  await expect(group('Researchers')).toBeVisible()
  await box.press('Enter')
  await expect(page).toHaveURL('/chujie-zheng/publications/processbench/')
})

test('what profiles contain is found, with its section, and what is found is marked', async ({
  page,
}) => {
  const { dialog, box, group } = await openSearch(page, '/zh/', 'zh')
  for (const [query, section] of [
    ['清华大学', '教育'],
    ['奖学金', '荣誉'],
    ['审稿 NeurIPS', '服务'],
  ] as const) {
    await box.fill(query)
    await expect(group('履历').getByRole('option').first()).toContainText(section)
    expect((await markedIn(dialog)).length).toBeGreaterThan(0)
  }
})

test('the language is switched where the visitor is', async ({ page }) => {
  await openPage(page, '/publications/?year=2025')
  await page.evaluate(() => scrollTo(0, 900))
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog', { name: WORDS.en.label })
  await dialog.getByRole('combobox').fill('switch chinese')
  await dialog.getByRole('combobox').press('Enter')
  await expect(page).toHaveURL('/zh/publications/?year=2025')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('全部论文')
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(700)
})

test('it reads four files, however many researchers there are', async ({ page }) => {
  const read = new Set<string>()
  page.on('request', (request) => read.add(new URL(request.url()).pathname))
  const { box, options } = await openSearch(page)
  await box.fill('tsinghua')
  await expect(options.first()).toBeVisible()
  expect([...read].filter((path) => path.startsWith('/data/')).toSorted()).toEqual(
    ['entries', 'news', 'people', 'publications'].map((name) => `/data/${name}.json`),
  )
})

test('a bundle that cannot be had is told, and pages and actions still work', async ({ page }) => {
  await page.route('**/data/people.json', (route) => route.fulfill({ body: '{' }))
  const { dialog, group } = await openSearch(page, '/ru-peng/')
  await expect(dialog.getByRole('alert')).toContainText('/data/people.json')
  await expect(group('Actions').getByRole('option')).toHaveCount(3)
})

test('has no violation that axe knows, light or dark', async ({ page }) => {
  const { box, group } = await openSearch(page, '/zh/ru-peng/', 'zh')
  await box.fill('彭儒')
  await expect(group('论文')).toBeVisible()
  await expectNoViolations(page)
})
