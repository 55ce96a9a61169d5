import type { Page } from '@playwright/test'
import { displayName } from '#core/names/format-name.ts'
import { LOCALES } from '#core/schema/locale.ts'
import { builtPeople, builtPublications } from './support/built-data.ts'
import { eachCase } from './support/each-case.ts'
import { SITE_PAGES, type SitePage } from './support/site-pages.ts'
import { expect, test } from './support/test.ts'

const PEOPLE = builtPeople().people

for (const language of LOCALES) {
  test(`every page in ${language} says the language of foreign strings and names its people in both scripts`, async ({
    page,
  }) => {
    await eachCase(
      SITE_PAGES.filter(({ locale }) => locale === language),
      ({ path }) => path,
      (sitePage) => expectBilingual(page, sitePage),
    )
  })
}

async function expectBilingual(page: Page, { path, locale }: SitePage): Promise<void> {
  await page.goto(path)
  const texts = await foreignTexts(page)
  expect(texts.length).toBeGreaterThan(10)
  const wrong = texts.filter(({ text, lang }) =>
    locale === 'en'
      ? /\p{Script=Han}/u.test(text) && !lang.startsWith('zh')
      : isLatinTitle(text) && lang !== 'en',
  )
  expect(wrong).toEqual([])

  const text = (await page.getByRole('main').innerText()).replace(/\s+/gu, ' ')
  const slug = PEOPLE.find((person) => path.includes(`/${person.slug}/`))?.slug
  const namesNobody = slug === undefined && /\/(?:publications|preview)\/$/u.test(path)
  const named = PEOPLE.filter((person) => !namesNobody && person.slug === (slug ?? person.slug))
  for (const { name } of named) {
    const { primary, secondary } = displayName(name, locale)
    expect(text).toContain(`${primary.text} ${secondary?.text}`)
  }
}

test('dates are written as each language writes them', async ({ page }) => {
  await page.goto('/chujie-zheng/')
  const main = page.getByRole('main')
  await expect(main.getByText('Jul 2025', { exact: true }).first()).toBeVisible()
  await expect(main.getByText('Oct 2024 – present', { exact: true })).toBeVisible()
  await page.goto('/zh/chujie-zheng/')
  await expect(main.getByText('2025年7月', { exact: true }).first()).toBeVisible()
  await expect(main.getByText('2024年10月至今', { exact: true })).toBeVisible()
  await page.goto('/zh/ru-peng/')
  await expect(main.getByText('2025年4月29日', { exact: true }).first()).toBeVisible()
  await page.goto('/ru-peng/')
  await expect(main.getByText('29 Apr 2025', { exact: true }).first()).toBeVisible()
})

test('counts are written as each language writes them', async ({ page }) => {
  const count = (text: string) => page.getByRole('status').filter({ hasText: text })
  await page.goto('/ru-peng/publications/')
  await expect(count('20 publications')).toBeVisible()
  await page.goto('/ru-peng/publications/?type=patent')
  await expect(count('1 of 20 publications')).toBeVisible()
  await page.goto('/zh/ru-peng/publications/')
  await expect(count('共 20 篇')).toBeVisible()
  await page.goto('/zh/ru-peng/news/')
  await expect(count('共 17 条')).toBeVisible()
})

test('awards and institutions are there in both languages', async ({ page }) => {
  await page.goto('/chujie-zheng/')
  const main = page.getByRole('main')
  await expect(main).toContainText('WAIC Yunfan Award, Spotlight Recipient · 云帆奖·明日之星')
  await expect(main).toContainText('Tsinghua University · 清华大学')
  await page.goto('/zh/chujie-zheng/')
  await expect(main).toContainText('云帆奖·明日之星 · WAIC Yunfan Award, Spotlight Recipient')
  await expect(main).toContainText('清华大学 · Tsinghua University')
})

test('venues, kinds, roles and types are told in the language of the page', async ({ page }) => {
  await page.goto('/zh/ru-peng/publications/')
  const main = page.getByRole('main')
  await expect(main.getByText('国际学习表征会议').first()).toBeVisible()
  await expect(main.getByText(/^专利 · 2023年$/u)).toBeVisible()
  await page.goto('/ru-peng/publications/')
  await expect(
    main.getByText('International Conference on Learning Representations').first(),
  ).toBeVisible()
  await expect(main.getByText(/^Patent · 2023$/u)).toBeVisible()
})

test('a missing translation shows the other language with a mark', async ({ page }) => {
  await page.goto('/zh/ru-peng/publications/')
  const patent = page
    .getByRole('article')
    .filter({ hasText: 'Image classification prediction method' })
  await expect(patent.getByTitle('暂无中文，显示英文原文')).toHaveText('EN')
  await page.goto('/ru-peng/publications/')
  await expect(patent.locator('abbr')).toHaveCount(0)
})

const TITLES = new Set(
  builtPublications()
    .publications.map(({ title }) => title)
    .filter((title) => typeof title === 'string'),
)

function isLatinTitle(text: string): boolean {
  return TITLES.has(text)
}

/** Every text in sight with the language that it is said to be in. */
async function foreignTexts(page: Page): Promise<{ text: string; lang: string }[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: { text: string; lang: string }[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const parent = node.parentElement
      if (text === '' || !parent || parent.closest('script, style, svg')) continue
      texts.push({ text, lang: parent.closest('[lang]')?.getAttribute('lang') ?? '' })
    }
    return texts
  })
}
