import type { Page } from '@playwright/test'
import { test } from './support/contexts.ts'
import { BUNDLE_FAULTS, spoil, type BundleFaultCase } from './support/fault-bundles.ts'
import { hydrated } from './support/open-page.ts'
import { expect } from './support/test.ts'

const WORDS = {
  en: {
    root: '/',
    retry: 'Try again',
    failed: 'This page could not be shown',
    publications: 'Publications',
    search: 'Search title, author, venue, topic',
  },
  zh: {
    root: '/zh/',
    retry: '重试',
    failed: '页面无法显示',
    publications: '论文',
    offline: '没有网络连接',
    search: '搜索标题、作者、会议/期刊、主题',
  },
} as const

type Words = (typeof WORDS)[keyof typeof WORDS]

const PUBLICATIONS = '/data/chujie-zheng/publications.json'
const PROFILE = '/data/chujie-zheng/profile.json'
const NEWS = '/data/chujie-zheng/news.json'

/** Seen in what a page needs before it becomes an app. */
const AT_FIRST = ['missing', 'slow', 'cut off', 'lost with the connection']

/** Without an answer, the browser is what says so: these are seen in both places. */
const WITHOUT_ANSWER = ['slow', 'lost with the connection']

// That every fault is recognized is proven by read-json.test.ts, the sentences in both languages by fault-notice.test.tsx:
// here each fault is seen in one place, and each place has one language.
for (const [at, fault] of BUNDLE_FAULTS.entries()) {
  const isInBoth = WITHOUT_ANSWER.includes(fault.name)
  test.describe(`a bundle that is ${fault.name}`, () => {
    // Its clock is held.
    test.use({ ownContext: fault.slow === true })

    if (isInBoth || at % 2 === 0) {
      test('leaves its list readable, which can be filtered after a retry', ({ page }) =>
        seeInList(page, fault))
    }
    if (isInBoth || at % 2 === 1) {
      test('is told in the place of its page, which a retry brings', ({ page }) =>
        seeInPage(page, fault))
    }
  })
}

for (const fault of BUNDLE_FAULTS.filter(({ name }) => AT_FIRST.includes(name))) {
  test.describe(`a bundle that a page needs and that is ${fault.name}`, () => {
    test.use({ ownContext: fault.slow === true })

    test('leaves the page readable, which becomes an app after a retry', async ({ page }) => {
      const words = WORDS.zh
      const spoilt = await spoil(page, PROFILE, fault)
      await spoilt.holdClock()
      await page.goto(`${words.root}chujie-zheng/`)
      await expect.poll(spoilt.asked).toBeGreaterThan(0)
      await spoilt.wait()
      const notice = page.getByRole('alert')
      await expect(notice).toContainText(fault.says.zh)
      await expect(notice).toContainText(PROFILE)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('郑楚杰')

      await spoilt.mend()
      await retry(page, words)
      await expect(notice).toBeHidden()
      await expectApp(page)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('郑楚杰')
    })
  })
}

/** The page answers keys; a clock that is held keeps no marks by which it could be seen otherwise. */
async function expectApp(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await page.keyboard.press('Escape')
}

async function seeInList(page: Page, fault: BundleFaultCase): Promise<void> {
  const words = WORDS.en
  const spoilt = await spoil(page, PUBLICATIONS, fault)
  await spoilt.holdClock()
  await page.goto(`${words.root}chujie-zheng/publications/`)
  await expect.poll(spoilt.asked).toBe(1)
  await spoilt.wait()
  const notice = page.getByRole('alert')
  await expect(notice).toContainText(fault.says.en)
  await expect(notice).toContainText(PUBLICATIONS)
  await expect(page.getByRole('article')).toHaveCount(25)

  await retry(page, words)
  await expect.poll(spoilt.asked).toBe(2)
  await spoilt.wait()
  await expect(notice).toContainText(fault.says.en)

  await spoilt.mend()
  await retry(page, words)
  await expect(notice).toBeHidden()
  await expectSearchToWork(page, words)
}

async function seeInPage(page: Page, fault: BundleFaultCase): Promise<void> {
  const words = WORDS.zh
  const spoilt = await spoil(page, NEWS, fault)
  await page.goto(`${words.root}chujie-zheng/`)
  await hydrated(page)
  await spoilt.holdClock()
  await page.locator(`a[href="${words.root}chujie-zheng/news/"]`).first().click()
  await expect.poll(spoilt.asked).toBe(1)
  await spoilt.wait()
  const notice = page.getByRole('alert')
  await expect(notice).toContainText(fault.says.zh)
  await expect(notice).toContainText(NEWS)
  const isOffline = fault.name === 'lost with the connection'
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    isOffline ? words.offline : words.failed,
  )
  await expect(page).toHaveTitle(isOffline ? words.offline : fault.says.zh)
  expect(new URL(page.url()).pathname).toBe(`${words.root}chujie-zheng/news/`)

  await page.getByRole('banner').getByRole('link', { name: words.publications }).click()
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect(notice).toBeHidden()
  await page.goBack()
  await expect.poll(spoilt.asked).toBe(2)
  await spoilt.wait()
  await expect(notice).toContainText(fault.says.zh)

  await spoilt.mend()
  await retry(page, words)
  await expect(notice).toBeHidden()
  await expect(page.getByRole('article')).toHaveCount(22)
}

async function retry(page: Page, { retry: name }: Words) {
  await page.getByRole('alert').getByRole('button', { name }).click()
}

async function expectSearchToWork(page: Page, { search }: Words) {
  await page.getByRole('searchbox', { name: search }).fill('group sequence')
  await expect(page.getByRole('article').filter({ visible: true })).toHaveCount(1)
}
