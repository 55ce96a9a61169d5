import { expect, test } from '@playwright/test'
import { hydrated } from './support/open-page.ts'

const WORDS = {
  en: {
    root: '/',
    notice: 'You are offline.',
    module: 'A part of this page could not be loaded.',
    bundle: 'The connection failed: you may be offline.',
    either:
      /This could not be loaded|You are offline, and this part of the site has not been saved|The connection failed/u,
    retry: 'Try again',
    publications: 'Publications',
  },
  zh: {
    root: '/zh/',
    notice: '当前处于离线状态',
    module: '页面的一部分未能加载。',
    bundle: '网络连接失败，您可能处于离线状态。',
    either: /未能加载|网络已断开，而这部分内容尚未保存|网络连接失败/u,
    retry: '重试',
    publications: '论文',
  },
} as const

for (const words of Object.values(WORDS)) {
  const { root } = words
  const alert = { name: words.retry }

  test(`${root} offline, a new page says what is the matter and comes once the connection is back`, async ({
    page,
    context,
  }) => {
    await page.goto(`${root}chujie-zheng/`)
    await hydrated(page)
    await context.setOffline(true)
    await expect(page.getByText(words.notice)).toBeVisible()
    await page.locator(`a[href="${root}chujie-zheng/news/"]`).first().click()
    const notice = page.getByRole('alert')
    await expect(notice).toContainText(words.either)

    await notice.getByRole('button', alert).click()
    await expect(notice).toContainText(words.either)
    await expect(page.getByRole('banner')).toBeVisible()

    await context.setOffline(false)
    await expect(page.getByText(words.notice)).toBeHidden()
    await notice.getByRole('button', alert).click()
    await expect(page.getByRole('article')).toHaveCount(22)
    await expect(notice).toBeHidden()
  })

  test(`${root} offline, a page of a kind that is loaded says which file is missing`, async ({
    page,
    context,
  }) => {
    await page.goto(`${root}chujie-zheng/`)
    await hydrated(page)
    await page.getByRole('banner').getByRole('link').first().click()
    await expect(page.locator('.directory')).toBeVisible()
    await context.setOffline(true)
    await page.locator(`a[href="${root}ru-peng/"]`).first().click()
    const notice = page.getByRole('alert')
    await expect(notice).toContainText(words.bundle)
    await expect(notice).toContainText('/data/ru-peng/profile.json')
    await context.setOffline(false)
    await notice.getByRole('button', alert).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ru Peng')
  })

  test(`${root} a page whose code cannot be loaded says so, and a retry brings it`, async ({
    page,
  }) => {
    await page.route('**/assets/paper-page*.js', (route) => route.fulfill({ status: 404 }))
    await page.goto(`${root}chujie-zheng/`)
    await hydrated(page)
    await page.locator('.entry h3 a').first().click()
    const notice = page.getByRole('alert')
    await expect(notice).toContainText(words.module)
    await page.getByRole('banner').getByRole('link', { name: words.publications }).click()
    await expect(page.getByRole('article').first()).toBeVisible()
    await page.goBack()
    await expect(notice).toContainText(words.module)
    await page.unroute('**/assets/paper-page*.js')
    await notice.getByRole('button', alert).click()
    await expect(page.locator('.paper')).toBeVisible()
    await expect(notice).toBeHidden()
  })
}

test('a language whose strings cannot be loaded says so in both, and a retry brings it', async ({
  page,
}) => {
  await page.route('**/assets/zh*.js', (route) => route.abort())
  await page.goto('/chujie-zheng/')
  await hydrated(page)
  await page.getByRole('link', { name: '中文' }).first().click()
  await expect(page.getByText('This page could not be loaded.')).toBeVisible()
  await expect(page.getByText('页面加载失败。')).toBeVisible()
  await page.unroute('**/assets/zh*.js')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await expect(page.getByRole('banner')).toBeVisible()
})

test('Back returns from a language whose strings cannot be loaded', async ({ page }) => {
  await page.route('**/assets/zh*.js', (route) => route.abort())
  await page.goto('/chujie-zheng/')
  await hydrated(page)
  await page.getByRole('link', { name: '中文' }).first().click()
  await expect(page.getByText('This page could not be loaded.')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Chujie Zheng')
})

/** What a list is filtered with. */
const LIST = '**/assets/list-*.js'

test('a list whose filters cannot be loaded stays as it is, and a retry brings them', async ({
  page,
}) => {
  await page.route(LIST, (route) => route.abort())
  await page.goto('/chujie-zheng/publications/')
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('A part of this page could not be loaded.')
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.unroute(LIST)
  await notice.getByRole('button', { name: 'Try again' }).click()
  await hydrated(page)
  await page.getByRole('searchbox').fill('group sequence')
  await expect(page.getByRole('article').filter({ visible: true })).toHaveCount(1)
})

test('a page whose code cannot be loaded at first stays readable as it is', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto('/chujie-zheng/publications/')
  await expect(page.getByRole('article')).toHaveCount(25)
  await page.getByRole('link', { name: 'News' }).last().click()
  await expect(page.getByRole('article')).toHaveCount(22)
})
