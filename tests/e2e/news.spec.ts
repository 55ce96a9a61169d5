import { builtNews } from './support/built-data.ts'
import { choose, countsOf, listPage, openFacet } from './support/list-page.ts'
import { openList } from './support/open-page.ts'
import { expect, test } from './support/test.ts'

const NEWS = builtNews('chujie-zheng').news

test('news stands under its year, newest first', async ({ page }) => {
  await openList(page, '/chujie-zheng/news/')
  const perYear = Map.groupBy(NEWS, ({ date }) => date.slice(0, 4))
  const headings = [...perYear].map(([year, items]) => `${year} ${items.length}`)
  await expect(listPage(page).groups).toHaveText(headings)
  await expect(listPage(page).entries).toHaveCount(22)
  const dates = await page
    .locator('main time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
  expect(dates).toEqual(dates.toSorted().toReversed())
})

test('months stand beside the items as each language writes them', async ({ page }) => {
  await page.goto('/chujie-zheng/news/')
  await expect(page.getByRole('article').first().getByRole('time')).toHaveText('Jul')
  await page.goto('/zh/chujie-zheng/news/')
  await expect(page.getByRole('article').first().getByRole('time')).toHaveText('7月')
})

test('kinds and years filter, with counts', async ({ page }) => {
  await openList(page, '/chujie-zheng/news/')
  const count = (kind: string) => NEWS.filter((item) => item.kind === kind).length
  const menu = await openFacet(page, 'Kind')
  await expect
    .poll(() => countsOf(menu))
    .toMatchObject({
      Release: count('release'),
      Paper: count('paper'),
      Award: count('award'),
    })
  await page.keyboard.press('Escape')
  await choose(page, 'Kind', 'Award', 'Position')
  await expect(listPage(page).entries).toHaveCount(count('award') + count('position'))
  await choose(page, 'Year', '2023')
  await expect(listPage(page).entries).toHaveCount(1)
  await expect(page).toHaveURL('/chujie-zheng/news/?year=2023&kind=award,position')
})

test('search finds words of either language on the page of either', async ({ page }) => {
  await openList(page, '/chujie-zheng/news/')
  const { search, entries } = listPage(page)
  await search.fill('云帆奖')
  await expect(entries).toHaveCount(1)
  await search.fill('award yunfan')
  await expect(entries).toHaveCount(1)
  await expect(entries.first()).toContainText('Spotlight Recipient')
})

test('what is highlighted in the text is marked, and highlighted items stand out', async ({
  page,
}) => {
  await openList(page, '/chujie-zheng/news/')
  const award = page.getByRole('article').filter({ hasText: 'ProcessBench paper received' })
  await expect(award.locator('mark')).toHaveText('ACL 2025 SAC Award')
  const highlighted = NEWS.findIndex(({ highlight }) => highlight === true)
  const plain = NEWS.findIndex(({ highlight }) => highlight === undefined)
  const looks = (at: number) =>
    page
      .getByRole('article')
      .nth(at)
      .evaluate((item) =>
        [item, ...item.querySelectorAll('*')].map((part) =>
          ['', '::before', '::after'].map((pseudo) => {
            const { color, backgroundColor, content, fontWeight } = getComputedStyle(part, pseudo)
            return [color, backgroundColor, content, fontWeight].join()
          }),
        ),
      )
  expect((await looks(highlighted)).slice(0, 3)).not.toEqual((await looks(plain)).slice(0, 3))
})

test('every item says its kind in words, links say what they lead to', async ({ page }) => {
  await openList(page, '/chujie-zheng/news/')
  const qwq = page.getByRole('article').filter({ hasText: 'QwQ-32B reasoning model' })
  await expect(qwq.getByText('Release', { exact: true })).toHaveCount(1)
  await expect(qwq.getByRole('list').getByRole('link')).toHaveText([
    'Details',
    'Blog',
    'Model',
    'Demo',
  ])
  await page.goto('/zh/chujie-zheng/news/')
  const chinese = page
    .getByRole('article')
    .filter({ hasText: '发布推理模型 QwQ-32B' })
    .filter({ hasNotText: 'Preview' })
  await expect(chinese.getByText('发布', { exact: true })).toHaveCount(1)
  await expect(chinese.getByRole('list').getByRole('link')).toHaveText([
    '论文详情',
    '博客',
    '模型',
    '演示',
  ])
})

test('papers of which there are several are named, and a link with a label of its own says that', async ({
  page,
}) => {
  await openList(page, '/ru-peng/news/')
  const item = page.getByRole('article').filter({ hasText: 'Three papers were accepted' })
  await expect(item.getByRole('list').getByRole('link')).toHaveText([
    'Details: Inference-Time Decontamination',
    'Details: Predicting Rewards Alongside Tokens',
    'Details: Embedding and Gradient Say Wrong',
    'Inference-Time Decontamination',
    'Predicting Rewards Alongside Tokens',
    'Embedding and Gradient Say Wrong',
  ])
})

for (const [list, label, paper] of [
  ['/ru-peng/news/', 'Details', '/ru-peng/publications/dory/'],
  ['/zh/ru-peng/news/', '论文详情', '/zh/ru-peng/publications/dory/'],
] as const) {
  test(`a piece of news leads from ${list} to the page of its paper`, async ({ page }) => {
    await openList(page, list)
    const entry = page.getByRole('article').filter({ hasText: 'DORY' })
    await entry.getByRole('link', { name: label, exact: true }).click()
    await expect(page).toHaveURL(paper)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('DORY')
    const news = page.getByRole('article').filter({ hasText: 'ACL' })
    await expect(news.getByRole('link', { name: label, exact: true })).toHaveCount(0)
  })
}
