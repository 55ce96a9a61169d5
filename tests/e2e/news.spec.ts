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

for (const [prefix, text, kind, links] of [
  ['', 'Released the QwQ-32B reasoning model', 'Release', ['Blog', 'Model', 'Demo']],
  ['/zh', '发布推理模型 QwQ-32B', '发布', ['博客', '模型', '演示']],
] as const) {
  test(`every item under ${prefix}/ says its kind in words; its paper is linked where it is named, and the rest below`, async ({
    page,
  }) => {
    await openList(page, `${prefix}/chujie-zheng/news/`)
    const item = page
      .getByRole('article')
      .filter({ hasText: text })
      .filter({ hasNotText: 'Preview' })
    await expect(item.getByText(kind, { exact: true })).toHaveCount(1)
    await expect(item.getByRole('link')).toHaveText(['QwQ-32B', ...links])
    await expect(item.getByRole('link', { name: 'QwQ-32B', exact: true })).toHaveAttribute(
      'href',
      `${prefix}/chujie-zheng/publications/qwq-32b/`,
    )
  })

  test(`three papers in one sentence are three links, none of them twice, under ${prefix}/`, async ({
    page,
  }) => {
    await openList(page, `${prefix}/ru-peng/news/`)
    const item = page.getByRole('article').filter({ hasText: /Three papers were|三篇论文被/u })
    await expect(item.getByRole('link')).toHaveText([
      'Predicting Rewards Alongside Tokens',
      'Embedding and Gradient Say Wrong',
      'Inference-Time Decontamination',
    ])
    await expect(item.getByRole('list')).toHaveCount(0)
  })

  test(`a piece of news leads from ${prefix}/ to the page of its paper, where it has no link to itself`, async ({
    page,
  }) => {
    await openList(page, `${prefix}/ru-peng/news/`)
    const entry = page.getByRole('article').filter({ hasText: 'DORY' })
    await entry.getByRole('link', { name: 'DORY', exact: true }).click()
    await expect(page).toHaveURL(`${prefix}/ru-peng/publications/dory/`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('DORY')
    const news = page.getByRole('article').filter({ hasText: 'DORY' }).filter({ hasText: 'ACL' })
    await expect(news.getByRole('link', { name: 'PDF', exact: true }).last()).toBeVisible()
    await expect(news.getByRole('link', { name: 'DORY', exact: true })).toHaveCount(0)
  })
}

test('a paper that the sentence does not name has its link below', async ({ page }) => {
  await openList(page, '/chujie-zheng/news/')
  const item = page.getByRole('article').filter({ hasText: 'Released the Qwen2.5-Math-PRM' })
  await expect(item.getByRole('list').getByRole('link')).toHaveText(['Details', 'Paper', 'Model'])
})

test('a word of a linked name is marked as any other', async ({ page }) => {
  await openList(page, '/ru-peng/news/')
  const { search, entries } = listPage(page)
  await search.fill('decontamination')
  await expect(entries).toHaveCount(1)
  await expect(entries.first().locator('.reason')).toHaveCount(0)
})
