import type { Page } from '@playwright/test'
import { listPage, markedIn } from './support/list-page.ts'
import { eachCase } from './support/each-case.ts'
import { openList } from './support/open-page.ts'
import { expect, test } from './support/test.ts'

const REPORT = 'Qwen2.5 Technical Report'
const PROCESS_BENCH = 'ProcessBench: Identifying Process Errors in Mathematical Reasoning'
const LISTS = ['/ru-peng/publications/', '/zh/publications/']

/** What is typed, and what is marked of the paper that it finds. */
const NAMES: readonly [marked: RegExp, queries: readonly string[]][] = [
  [/Chujie Zheng/u, ['zcj', 'zhengchujie', 'chujie zheng', 'zhèng chǔjié', '鄭楚傑', '郑楚杰']],
  [/Ru|Peng/u, ['pengru', 'peng ru', 'ru peng', 'PR', '彭儒']],
]

for (const path of LISTS) {
  test(`on ${path} authors are found and marked in every way of writing`, async ({ page }) => {
    await openList(page, path)
    const { search: field, entries } = listPage(page)
    await eachCase(
      NAMES.flatMap(([marked, queries]) => queries.map((query) => ({ query, marked }))),
      ({ query }) => query,
      async ({ query, marked }) => {
        await field.fill('no such paper')
        await expect(entries).toHaveCount(0)
        await field.fill(query)
        const entry = entries.filter({ hasText: REPORT })
        // Only what is in sight is marked.
        await entry.scrollIntoViewIfNeeded()
        await expect.poll(async () => (await markedIn(entry)).join(' ')).toMatch(marked)
      },
    )
  })
}

test('a slip finds the paper below, under a heading of its own, and the status counts it', async ({
  page,
}) => {
  await search(page, '/chujie-zheng/publications/', 'procesbench')
  const { count, groups, titles, entries } = listPage(page)
  await expect(count).toHaveText('0 of 25 publications · 1 with similar spelling')
  await expect(page.getByRole('heading', { level: 2 })).toContainText(['Similar spellings 1'])
  await expect(groups).toHaveCount(1)
  await expect(titles).toContainText([PROCESS_BENCH])
  await expect.poll(() => markedIn(entries)).toEqual(['ProcessBench'])
})

test('the same in Chinese', async ({ page }) => {
  await search(page, '/zh/publications/', 'procesbench')
  const { count } = listPage(page)
  await expect(count).toHaveText('0 篇（共 43 篇），另有 1 项拼写相近')
  await expect(page.getByRole('heading', { name: '拼写相近' })).toBeVisible()
})

test('a topic that the entry does not show is told', async ({ page }) => {
  await search(page, '/ru-peng/publications/', '幻觉')
  const reason = page.locator('.reason')
  await expect(reason).toContainText(['Topic: '])
  await expect.poll(() => markedIn(reason)).toEqual(['幻觉'])
})

test('every entry found tells why, for each word of the query', async ({ page }) => {
  await openList(page, '/publications/')
  for (const query of ['acl 2024', 'emnlp', '计算语言学', 'oral', 'reasoning qwen', 'zhang']) {
    const { search: field, entries } = listPage(page)
    await field.fill('no such paper')
    await expect(entries).toHaveCount(0)
    await field.fill(query)
    await expect(entries).not.toHaveCount(0)
    for (const entry of await entries.all()) {
      await entry.scrollIntoViewIfNeeded()
      await expect.poll(() => markedIn(entry), query).not.toEqual([])
    }
  }
})

test('news are found by the reading of a name and tell it', async ({ page }) => {
  await openList(page, '/news/')
  const { search: field, entries } = listPage(page)
  await field.fill('pengru')
  await expect.poll(() => markedIn(entries.first())).not.toEqual([])
})

test('without a query nothing is marked', async ({ page }) => {
  await openList(page, '/publications/')
  expect(await markedIn(page.locator('main'))).toEqual([])
})

async function search(page: Page, path: string, query: string): Promise<void> {
  await openList(page, path)
  await listPage(page).search.fill(query)
  await expect(page).toHaveURL(/\?q=/u)
}
