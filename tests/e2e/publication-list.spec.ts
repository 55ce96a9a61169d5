import type { Page } from '@playwright/test'
import { builtPublications } from './support/built-data.ts'
import { listPage } from './support/list-page.ts'
import { openList } from './support/open-page.ts'
import { expect, test } from './support/test.ts'

const entry = (page: Page, title: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) })

test('groups by year, venue or type, newest years first', async ({ page }) => {
  await openList(page, '/ru-peng/publications/')
  const { groups, entries } = listPage(page)
  await expect(groups).toHaveText([
    /^2025 3$/u,
    /^2024 9$/u,
    /^2023 3$/u,
    /^2022 3$/u,
    /^2020 1$/u,
    /^2019 1$/u,
  ])
  const select = page.getByRole('combobox', { name: 'Group by' })
  await select.selectOption('Venue')
  await expect(groups.first()).toHaveText('arXiv 5')
  await expect(groups.filter({ hasText: 'No venue' })).toHaveText('No venue 1')
  await select.selectOption('Type')
  await expect(groups).toHaveText([
    'Conference paper 12',
    'Journal article 1',
    'Preprint 2',
    'Report 3',
    'Patent 1',
    'Blog post 1',
  ])
  await expect(entries).toHaveCount(20)
  await expect(page).toHaveURL('/ru-peng/publications/?group=type')
})

test('the owner is bold wherever the name stands', async ({ page }) => {
  await openList(page, '/ru-peng/publications/')
  const owner = entry(page, 'DORY').getByText('Ru Peng', { exact: true })
  const other = entry(page, 'DORY').getByRole('paragraph').first()
  const weight = (locator: typeof owner) =>
    locator.evaluate((node) => Number(getComputedStyle(node).fontWeight))
  expect(await weight(owner)).toBeGreaterThanOrEqual(600)
  expect(await weight(other)).toBeLessThan(600)
  await expect(owner.getByRole('link')).toHaveCount(0)
})

test('a co-author who has a page here is a link to it', async ({ page }) => {
  await openList(page, '/zh/ru-peng/publications/')
  await entry(page, 'Qwen2.5 Technical Report').getByRole('link', { name: 'Chujie Zheng' }).click()
  await expect(page).toHaveURL('/zh/chujie-zheng/')
  await expect(page.getByRole('heading', { level: 1, name: '郑楚杰' })).toBeVisible()
})

test('marks of equal contribution come with their legend, where there are any', async ({
  page,
}) => {
  await openList(page, '/chujie-zheng/publications/')
  const main = page.getByRole('main')
  await expect(main.getByText('* equal contribution')).toBeVisible()
  await expect(entry(page, 'CASE').getByTitle('equal contribution')).toHaveText(['*', '*'])
  await listPage(page).search.fill('sequence policy')
  await expect(listPage(page).entries).toHaveCount(1)
  await expect(main.getByText('* equal contribution')).toBeHidden()
  await page.goto('/zh/chujie-zheng/publications/')
  await expect(main.getByText('* 同等贡献')).toBeVisible()
})

const REPORT = 'Qwen2.5 Technical Report'
const AUTHORS = builtPublications('ru-peng')
  .publications.find(({ title }) => title === REPORT)
  ?.authors.map(({ name }) => name)

for (const path of ['/ru-peng/publications/', '/ru-peng/publications/?q=technical']) {
  test(`${path} folds 135 authors behind a button that says so and shows all in order`, async ({
    page,
  }) => {
    await openList(page, path)
    // Until then the whole list stands, as prerendered.
    if (path.includes('?')) await expect(listPage(page).count).toContainText(' of 20 ')
    const authors = entry(page, REPORT).getByRole('paragraph').first()
    const button = authors.getByRole('button', { name: 'all 135 authors' })
    await expect(button).toHaveAttribute('aria-expanded', 'false')
    await expect(authors.getByText('Chujie Zheng')).toBeVisible()
    await expect(authors.getByText('Ru Peng')).toBeVisible()
    await expect(authors.getByText('Yang Fan')).toBeHidden()
    await button.click()
    await expect(button).toHaveAttribute('aria-expanded', 'true')
    const text = (await authors.innerText()).replace(/\s*all 135 authors.*$/u, '')
    expect(AUTHORS).toHaveLength(135)
    expect(text.split(', ')).toEqual(AUTHORS)
    await button.click()
    await expect(authors.getByText('Yang Fan')).toBeHidden()
  })
}

test('an award is told with its note, links are typed, the title leads to the paper’s page', async ({
  page,
}) => {
  await openList(page, '/ru-peng/publications/')
  const paper = entry(page, 'Distill The Image to Nowhere')
  await expect(paper.getByText('Oral (top 4.1%)')).toBeVisible()
  await expect(paper.getByRole('heading').getByRole('link')).toHaveAttribute(
    'href',
    '/ru-peng/publications/distill-the-image-to-nowhere/',
  )
  await expect(entry(page, 'DataMan').getByRole('list').getByRole('link')).toHaveText([
    'arXiv',
    'Code',
  ])
  await page.goto('/zh/ru-peng/publications/')
  await expect(entry(page, 'DataMan').getByRole('list').getByRole('link')).toHaveText([
    'arXiv',
    '代码',
  ])
})
