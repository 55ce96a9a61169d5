import { eachCase } from './support/each-case.ts'
import { openList } from './support/open-page.ts'
import { listPage } from './support/list-page.ts'
import { expect, test } from './support/test.ts'

const DATAMAN = 'DataMan: Data Manager for Pre-training Large Language Models'

/** What is typed, and the one paper or the number of papers that it finds in Ru Peng's list. */
const SEARCHES: readonly [what: string, query: string, found: string | number][] = [
  ['a word of a title', 'dataman', DATAMAN],
  ['whatever the case', 'DATAMAN', DATAMAN],
  ['whatever the accents', 'Dátamàn', DATAMAN],
  ['full-width letters', 'ＤａｔａＭａｎ', DATAMAN],
  ['part of a word', 'atama', DATAMAN],
  ['words in any order', 'models manager large', DATAMAN],
  ['words of title, author and year together', 'kexin 2025 manager', DATAMAN],
  ["an author's Chinese name", '郑楚杰', 'Qwen2.5 Technical Report'],
  [
    "a venue's Chinese name",
    '全国机器翻译大会',
    'Neural Machine Translation with Attention Based on a New Syntactic Branch Distance',
  ],
  ["part of a venue's Chinese name", '实证方法', 4],
  ['a topic in Chinese', '手语', 'Better Sign Language Translation with Monolingual Data'],
  [
    'a topic in English',
    'hallucination',
    'Embedding and Gradient Say Wrong: A White-Box Method for Hallucination Detection',
  ],
  [
    'hyphens or not',
    'non disruptive',
    'Predicting Rewards Alongside Tokens: Non-disruptive Parameter Insertion for Efficient Inference Intervention in Large Language Model',
  ],
  ['nothing but spaces', '   ', 20],
]

test('search finds a paper by whatever is known of it', async ({ page }) => {
  await openList(page, '/ru-peng/publications/')
  const list = listPage(page)
  await eachCase(
    SEARCHES,
    ([what, query]) => `${what}: ${query.trim() || 'everything'}`,
    async ([, query, found]) => {
      await list.search.fill('no such paper')
      await expect(list.titles).toHaveCount(0)
      await list.search.fill(query)
      if (typeof found === 'string') await expect(list.titles).toHaveText([found])
      else await expect(list.titles).toHaveCount(found)
    },
  )
})

test('the count is told at once and announced politely', async ({ page }) => {
  await openList(page, '/ru-peng/publications/')
  const { search, count } = listPage(page)
  await expect(count).toHaveText('20 publications')
  await search.pressSequentially('qwen')
  await expect(count).toHaveText(/^\d+ of 20 publications$/u)
  await search.fill('')
  await expect(count).toHaveText('20 publications')
})

test('nothing found says which filters caused it and offers the one to remove', async ({
  page,
}) => {
  await openList(page, '/ru-peng/publications/?q=dataman&year=2019&type=paper-conference')
  const main = page.getByRole('main')
  await expect(listPage(page).count).toHaveText('0 of 20 publications')
  await expect(
    main.getByText('Nothing matches “dataman”, Year: 2019, Type: Conference paper.'),
  ).toBeVisible()
  await expect(main.getByRole('button', { name: /^Remove Type/u })).toHaveCount(0)
  await main.getByRole('button', { name: 'Remove Year: 2019 (1)' }).click()
  await expect(listPage(page).titles).toHaveText([DATAMAN])
  await expect(page).toHaveURL('/ru-peng/publications/?q=dataman&type=paper-conference')
})

test('where removing one filter does not help, all can be cleared', async ({ page }) => {
  await openList(page, '/zh/ru-peng/publications/?q=zzz&year=2019&award=spotlight')
  await expect(
    page.getByText('没有符合 “zzz”、年份：2019年、奖项：Spotlight 的结果。'),
  ).toBeVisible()
  await page.getByRole('listitem').getByRole('button', { name: '清除全部' }).click()
  await expect(listPage(page).entries).toHaveCount(20)
})
