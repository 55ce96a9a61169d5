import type { Page } from '@playwright/test'
import type { Locale } from '#core/schema/locale.ts'
import { htmlLang } from '#core/text/language-of.ts'
import { switchLocale } from '#core/paths/paths.ts'
import { eachCase } from './support/each-case.ts'
import { openPage } from './support/open-page.ts'
import { SITE_PAGES } from './support/site-pages.ts'
import { expect, test } from './support/test.ts'

/** What only scripting can do is not offered without it. */
const NEEDS_SCRIPTING = [
  // Search, facets, counts and "copy link" work on the list's bundle.
  'search',
  // The years of the chart as buttons; the chart itself and its numbers are there.
  '[role=toolbar]',
  // "Print or save as PDF": without scripting the browser's own menu prints.
  'p:has(> button)',
  // "Cite": the box is rendered on demand.
  '[data-cite]',
  // Folded authors: without scripting all of them are there, see the test below.
  '.authors:has(button)',
]

const LINK = { en: 'English', zh: '中文' }

// Without scripting the page for previews says that it needs it; see preview.spec.ts.
const READABLE = SITE_PAGES.filter(({ path, locale }) => {
  return locale === 'en' && !path.endsWith('/preview/')
}).map(({ path }) => path)

for (const [part, paths] of Map.groupBy(READABLE, (path) => path.split('/')[1] ?? '')) {
  test(`the pages below /${part} read the same without JavaScript as when the app renders them, in both languages`, async ({
    page,
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await eachCase(
      paths,
      (path) => path,
      async (path) => {
        await plain.goto(path)
        const texts = { en: await visibleText(plain), zh: '' }
        await switchTo(plain, path, 'zh')
        texts.zh = await visibleText(plain)
        for (const text of Object.values(texts)) expect(text.length).toBeGreaterThan(100)

        // By the switch, so that the app renders the page and does not only take its HTML over.
        await openPage(page, path)
        for (const locale of ['zh', 'en'] as const) {
          await switchTo(page, path, locale)
          await expect.poll(async () => withoutDay(await visibleText(page))).toBe(texts[locale])
        }
      },
    )
    await context.close()
  })
}

/** Only a visitor's browser knows on which day a paper is read, which a citation says. */
function withoutDay(text: string): string {
  return text.replaceAll(/\[\d{4}-\d{2}-\d{2}\]/gu, '')
}

async function switchTo(page: Page, path: string, locale: Locale): Promise<void> {
  await page.getByRole('link', { name: LINK[locale], exact: true }).click()
  await expect(page).toHaveURL(switchLocale(path, locale, 'en'))
  await expect(page.locator('html')).toHaveAttribute('lang', htmlLang(locale))
}

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('every author of a long list is there, and no button that would do nothing', async ({
    page,
  }) => {
    await page.goto('/ru-peng/publications/')
    const report = page.getByRole('article').filter({ hasText: 'Qwen2.5 Technical Report' })
    const authors = report.getByRole('paragraph').first()
    await expect(authors.getByText('Yang Fan')).toBeVisible()
    expect((await authors.innerText()).split(', ')).toHaveLength(135)
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  })

  test('no control of the header is in sight that needs scripting', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})

/** Not `innerText`: that leaves out what the browser has not laid out yet because it is far from the window. */
async function visibleText(page: Page): Promise<string> {
  const texts = await page.getByRole('main').evaluate((main, needsScripting) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    const visible: string[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent?.checkVisibility() || parent.closest(needsScripting)) continue
      visible.push(node.textContent ?? '')
    }
    return visible
  }, NEEDS_SCRIPTING.join(', '))
  return texts.join('').replace(/\s+/gu, ' ').trim()
}
