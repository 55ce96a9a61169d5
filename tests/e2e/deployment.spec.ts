import { expect, type Page } from '@playwright/test'
import { test } from './support/deployed-site.ts'
import { hydrated, openList, openPage } from './support/open-page.ts'

// What the browser says of files that are gone.
test.use({
  expectedNoise: /Failed to load resource: .* 404 |page error: a module/u,
  ownContext: true,
})

const WORDS = {
  en: {
    root: '/',
    other: '中文',
    search: 'Search',
    updated: 'The site has been updated since you opened this page.',
    reload: 'Reload',
    retry: 'Try again',
    publications: 'Publications',
  },
  zh: {
    root: '/zh/',
    other: 'English',
    search: '搜索',
    updated: '您打开本页之后，网站已更新。',
    reload: '重新加载',
    retry: '重试',
    publications: '论文',
  },
} as const

/** Tells the document at hand from later ones. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-test-mark', ''))
}

async function expectMarked(page: Page, marked: boolean): Promise<void> {
  await expect(page.locator('html[data-test-mark]')).toHaveCount(marked ? 1 : 0)
}

for (const words of Object.values(WORDS)) {
  const { root } = words

  test(`${root} after a deployment, the search leaves the page as it is and says why it is not there`, async ({
    page,
    site,
  }) => {
    await openPage(page, `${root}ru-peng/`)
    await site.deploy()
    await mark(page)
    await page.keyboard.press('Control+k')
    const notice = page.getByRole('alert')
    await expect(notice).toContainText(words.updated)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectMarked(page, true)

    await notice.getByRole('button', { name: words.reload }).click()
    await expectMarked(page, false)
    await hydrated(page)
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  })

  test(`${root} after a deployment, the next link loads the new version, with its place`, async ({
    page,
    site,
  }) => {
    await openList(page, `${root}ru-peng/publications/?year=2024`)
    await site.deploy()
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('alert')).toContainText(words.updated)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('alert')).toHaveCount(0)
    await mark(page)
    await page.evaluate(() => scrollTo(0, 400))
    const other = root === '/' ? '/zh/' : '/'
    // Not `click`, which scrolls to the link first.
    await page.getByRole('link', { name: words.other, exact: true }).first().dispatchEvent('click')
    await expect(page).toHaveURL(`${other}ru-peng/publications/?year=2024`)
    await hydrated(page)
    await expectMarked(page, false)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300)
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  })

  test(`${root} after a deployment, a page whose code is gone is loaded as a document, once`, async ({
    page,
    site,
  }) => {
    await openPage(page, `${root}ru-peng/`)
    await site.deploy()
    await mark(page)
    await page
      .getByRole('main')
      .getByRole('link', { name: words.publications, exact: true })
      .click()
    await expect(page.getByRole('searchbox')).toBeVisible()
    await expect(page).toHaveURL(`${root}ru-peng/publications/`)
    await expectMarked(page, false)
    await expect(page.getByRole('alert')).toHaveCount(0)
    await hydrated(page)
    await page.getByRole('banner').getByRole('link', { name: words.publications }).click()
    await expect(page.getByRole('article').first()).toBeVisible()
  })

  test(`${root} a page whose code is gone in the new version, too, does not reload forever`, async ({
    page,
  }) => {
    await page.route('**/assets/list*.js', (route) => route.fulfill({ status: 404 }))
    // A host that shows another version at every turn.
    await page.route(/\/ru-peng\/(?:publications\/)?$/u, async (route) => {
      if (route.request().resourceType() !== 'fetch') return route.continue()
      const body = '<script type="module" crossorigin src="/assets/index-other.js"></script>'
      return route.fulfill({ contentType: 'text/html', body })
    })
    let documents = 0
    page.on('request', (request) => (documents += Number(request.isNavigationRequest())))
    await openPage(page, `${root}ru-peng/`)
    await page
      .getByRole('main')
      .getByRole('link', { name: words.publications, exact: true })
      .click()
    await expect(page.getByRole('searchbox')).toBeVisible()
    await expect(page.getByRole('alert')).toContainText(words.updated)
    expect(documents).toBe(2)
    await expect(page.getByRole('article')).not.toHaveCount(0)
  })
}
