import type { Page } from '@playwright/test'
import { builtPublications } from './support/built-data.ts'
import { choose, listPage } from './support/list-page.ts'
import { openList, openPage } from './support/open-page.ts'
import { expect, NOT_FOUND_NOISE, test } from './support/test.ts'

const REPORT = '/chujie-zheng/publications/qwen3-report/'
const BENCH = '/chujie-zheng/publications/processbench/'

const parts = (page: Page) => {
  const main = page.getByRole('main')
  return {
    heading: main.getByRole('heading', { level: 1 }),
    pager: main.getByRole('navigation', { name: /^(?:Previous and next paper|上一篇与下一篇)$/u }),
    back: main.getByRole('link', { name: /(?:All publications|Back to the list|返回列表)$/u }),
  }
}

test('from a list to a paper, on to the next one and back to the list', async ({ page }) => {
  await openList(page, '/chujie-zheng/publications/')
  await page
    .getByRole('heading', { level: 3, name: /^ProcessBench/u })
    .getByRole('link')
    .click()
  await expect(page).toHaveURL(BENCH)
  const { heading, pager, back } = parts(page)
  await expect(heading).toHaveText(/^ProcessBench/u)
  await expect(page).toHaveTitle(/^ProcessBench.* · Chujie Zheng 郑楚杰$/u)
  await expect(heading).toBeFocused()
  await expect(pager).toContainText('5 of 25')
  await pager.getByRole('link', { name: /^Next/u }).click()
  await expect(heading).toHaveText(/^The Lessons of Developing/u)
  await expect(pager).toContainText('6 of 25')
  await back.click()
  await expect(page).toHaveURL('/chujie-zheng/publications/')
})

test('previous, next and the way back follow the filters that a visitor comes from, also after a reload', async ({
  page,
}) => {
  await openList(page, '/chujie-zheng/publications/')
  await choose(page, 'Year', '2023')
  await choose(page, 'Venue', 'ACL')
  const { titles } = listPage(page)
  await expect(titles).toHaveCount(3)
  const shown = await titles.allTextContents()
  await titles.nth(1).getByRole('link').click()
  await expect(page).toHaveURL(/\/publications\/[a-z]+\/\?year=2023&venue=acl$/u)
  const { heading, pager, back } = parts(page)
  await expect(heading).toHaveText(shown[1] ?? '')
  await expect(pager.filter({ visible: true })).toContainText('2 of 3')
  await page.reload()
  await expect(pager.filter({ visible: true })).toContainText('2 of 3')
  await pager.getByRole('link', { name: /^Next/u }).filter({ visible: true }).click()
  await expect(heading).toHaveText(shown[2] ?? '')
  await expect(pager.getByRole('link', { name: /^Next/u }).filter({ visible: true })).toHaveCount(0)
  await back.filter({ visible: true }).click()
  await expect(page).toHaveURL('/chujie-zheng/publications/?year=2023&venue=acl')
  await expect(titles).toHaveText(shown)
})

test('the list is kept when the language changes', async ({ page }) => {
  await openPage(page, `${BENCH}?year=2025`)
  const { pager, back } = parts(page)
  await expect(pager.filter({ visible: true })).toContainText('of 6')
  await page.getByRole('link', { name: '中文', exact: true }).click()
  await expect(page).toHaveURL(`/zh${BENCH}?year=2025`)
  await expect(pager.filter({ visible: true })).toContainText('共 6 篇')
  await expect(back.filter({ visible: true })).toHaveAttribute(
    'href',
    '/zh/chujie-zheng/publications/?year=2025',
  )
})

test('a paper of two researchers has one address, and each list is followed from there', async ({
  page,
}) => {
  await openList(page, '/ru-peng/publications/')
  await page.getByRole('link', { name: 'Qwen3 Technical Report', exact: true }).click()
  await expect(page).toHaveURL(`${REPORT}?list=ru-peng`)
  const { pager, back } = parts(page)
  await expect(pager.filter({ visible: true })).toContainText('1 of 20')
  await pager.getByRole('link', { name: /^Next/u }).filter({ visible: true }).click()
  await expect(page).toHaveURL('/ru-peng/publications/dataman/')
  await expect(pager).toContainText('2 of 20')
  await page.goBack()
  await expect(back.filter({ visible: true })).toHaveAttribute('href', '/ru-peng/publications/')
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    new RegExp(`${REPORT}$`, 'u'),
  )
})

for (const [prefix, label, names] of [
  ['', 'On this site', [/Chujie Zheng 郑楚杰$/u, /Ru Peng 彭儒$/u]],
  ['/zh', '本站研究人员', [/郑楚杰 Chujie Zheng$/u, /彭儒 Ru Peng$/u]],
] as const) {
  test(`a paper of two researchers is beside both under ${prefix}/, whoever's list a visitor comes from`, async ({
    page,
  }) => {
    await openList(page, `${prefix}/ru-peng/publications/`)
    await page.getByRole('link', { name: 'Qwen3 Technical Report', exact: true }).click()
    const people = page.getByRole('complementary')
    await expect(people).toHaveAccessibleName(label)
    for (const [width, height] of [
      [1280, 900],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height })
      await expect(people.getByRole('link')).toHaveText([...names])
      for (const link of await people.getByRole('link').all()) await expect(link).toBeInViewport()
    }
    await expect(page).toHaveTitle(/ · .*郑楚杰.* · .*彭儒/u)
    await people.getByRole('link').last().click()
    await expect(page).toHaveURL(`${prefix}/ru-peng/`)
  })
}

test('without scripting the page is whole and its links lead on', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto(`/zh${BENCH}`)
  const { heading, pager } = parts(page)
  await expect(heading).toHaveText(/^ProcessBench/u)
  await expect(page.getByRole('link', { name: '推理', exact: true })).toHaveAttribute(
    'href',
    '/zh/chujie-zheng/publications/?topic=reasoning',
  )
  await pager.getByRole('link', { name: /下一篇/u }).click()
  await expect(heading).toHaveText(/^The Lessons of Developing/u)
  await context.close()
})

test('the authors of a report unfold', async ({ page }) => {
  await openPage(page, '/ru-peng/publications/qwen2-5-report/')
  const button = page.getByRole('button', { name: 'all 135 authors' })
  await expect(page.getByText('Yang Fan')).toBeHidden()
  await button.click()
  await expect(page.getByText('Yang Fan')).toBeVisible()
})

test('what crawlers read is in the HTML of each paper and gone on other pages', async ({
  page,
}) => {
  const { publications } = builtPublications()
  for (const { home, id, authors, type } of publications) {
    const html = await (await page.request.get(`/${home}/publications/${id}/`)).text()
    const tags = html.match(/<meta name="citation_author"/gu) ?? []
    const scholarly = type !== 'post-weblog' && type !== 'patent'
    expect(tags, id).toHaveLength(scholarly ? authors.length : 0)
    expect(html.match(/<script type="application\/ld\+json">/gu), id).toHaveLength(1)
  }
  await openPage(page, BENCH)
  const forCrawlers = page.locator('meta[name^="citation_"], script[type="application/ld+json"]')
  expect(await forCrawlers.count()).toBeGreaterThan(10)
  await parts(page).pager.getByRole('link', { name: /^Next/u }).click()
  await expect(parts(page).heading).toHaveText(/^The Lessons of Developing/u)
  await expect(forCrawlers).toHaveCount(0)
})

test.describe('at an address without a paper', () => {
  test.use({ expectedNoise: NOT_FOUND_NOISE })

  for (const [path, title] of [
    ['/ru-peng/publications/nothing/', 'Page not found'],
    ['/zh/ru-peng/publications/qwen3-report/', '页面不存在'],
  ] as const) {
    test(`${path} is not found, in the language of the address`, async ({ page }) => {
      const response = await openPage(page, path)
      expect(response?.status()).toBe(404)
      await expect(parts(page).heading).toHaveText(title)
    })
  }
})
