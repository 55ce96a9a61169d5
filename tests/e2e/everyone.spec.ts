import { builtNews } from './support/built-data.ts'
import { choose, countsOf, listPage, openFacet } from './support/list-page.ts'
import { openList } from './support/open-page.ts'
import { expect, test } from './support/test.ts'

test("everyone's publications are 43 distinct papers", async ({ page }) => {
  await openList(page, '/publications/')
  const { count, titles } = listPage(page)
  await expect(count).toHaveText('43 publications')
  const all = await titles.allTextContents()
  expect(all).toHaveLength(43)
  expect(new Set(all).size).toBe(43)
})

test('a paper of both researchers stands there once and is found under each', async ({ page }) => {
  await openList(page, '/publications/')
  const { titles } = listPage(page)
  const report = titles.filter({ hasText: /^Qwen3 Technical Report$/u })
  await expect(report).toHaveCount(1)
  const menu = await openFacet(page, 'Researcher')
  await expect.poll(() => countsOf(menu)).toEqual({ 'Chujie Zheng': 25, 'Ru Peng': 20 })
  await menu.getByRole('checkbox', { name: /^Ru Peng/u }).click()
  await expect(titles).toHaveCount(20)
  await expect(report).toHaveCount(1)
  await menu.getByRole('checkbox', { name: /^Ru Peng/u }).click()
  await menu.getByRole('checkbox', { name: /^Chujie Zheng/u }).click()
  await expect(titles).toHaveCount(25)
  await expect(report).toHaveCount(1)
  await expect(page).toHaveURL('/publications/?person=chujie-zheng')
})

test('researchers of this site are linked, nobody is the owner', async ({ page }) => {
  await openList(page, '/zh/publications/')
  const report = page.getByRole('article').filter({ hasText: 'Qwen2.5 Technical Report' })
  await expect(report.getByRole('paragraph').first().getByRole('link')).toHaveText([
    'Chujie Zheng',
    'Ru Peng',
  ])
})

test("everyone's news names the researcher of each item, in both scripts", async ({ page }) => {
  await openList(page, '/zh/news/')
  const { entries } = listPage(page)
  await expect(entries).toHaveCount(builtNews().news.length)
  const person = /彭儒 Ru Peng|郑楚杰 Chujie Zheng/u
  await expect(entries.getByRole('link', { name: person })).toHaveCount(builtNews().news.length)
  await choose(page, '研究人员', '彭儒')
  await expect(entries).toHaveCount(builtNews('ru-peng').news.length)
  await expect(page).toHaveURL('/zh/news/?person=ru-peng')
})

test('the directory names both researchers with affiliation, interests, latest news and papers', async ({
  page,
}) => {
  await page.goto('/')
  const rows = page.getByRole('region', { name: 'Researchers' }).locator('li:has(h2)')
  await expect(rows).toHaveCount(2)
  const peng = rows.filter({ hasText: 'Ru Peng' })
  await expect(peng.getByRole('link', { name: 'Ru Peng 彭儒' })).toHaveAttribute(
    'href',
    '/ru-peng/',
  )
  await expect(peng).toContainText('Zhejiang University')
  await expect(peng).toContainText('浙江大学')
  await expect(peng).toContainText('Multimodal')
  await expect(peng).toContainText('29 Apr 2025')
  await expect(peng.getByRole('link', { name: '20 publications' })).toBeVisible()
})

for (const path of ['/publications/', '/news/']) {
  test(`${path} is about as tall before it is laid out as afterwards`, async ({ page }) => {
    await openList(page, path)
    const height = () => page.evaluate(() => document.documentElement.scrollHeight)
    const before = await height()
    await page.evaluate(() => {
      const styles = new CSSStyleSheet()
      styles.replaceSync('.list-entries { content-visibility: visible !important }')
      document.adoptedStyleSheets.push(styles)
    })
    const laidOut = await height()
    expect(before / laidOut).toBeGreaterThan(0.8)
    expect(before / laidOut).toBeLessThan(1.25)
  })
}
