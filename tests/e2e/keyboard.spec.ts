import type { Page } from '@playwright/test'
import { eachCase } from './support/each-case.ts'
import { listPage } from './support/list-page.ts'
import { openList, openPage } from './support/open-page.ts'
import { SITE_PAGES } from './support/site-pages.ts'
import { expect, test } from './support/test.ts'

test('the first thing Tab reaches leads to the title of the page', async ({ page }) => {
  await openPage(page, '/ru-peng/publications/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('/ brings the focus to the search box of a list and selects what is there', async ({
  page,
}) => {
  await openList(page, '/ru-peng/publications/?q=qwen')
  const { search } = listPage(page)
  await page.keyboard.press('/')
  await expect(search).toBeFocused()
  await page.keyboard.type('dataman')
  await expect(search).toHaveValue('dataman')
})

test('/ typed into the search box is a character', async ({ page }) => {
  await openList(page, '/ru-peng/publications/')
  const { search } = listPage(page)
  await search.pressSequentially('a/b')
  await expect(search).toHaveValue('a/b')
})

test('a facet is opened, chosen from and closed by keyboard; Esc returns the focus', async ({
  page,
}) => {
  await openList(page, '/ru-peng/publications/')
  const { facet, menu, entries } = listPage(page)
  const button = facet('Year')
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(menu('Year').getByRole('checkbox').first()).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(menu('Year').getByRole('checkbox').first()).toBeFocused()
  await page.keyboard.press('Space')
  await expect(entries).toHaveCount(3)
  await expect(menu('Year').getByRole('checkbox').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menu('Year')).toBeHidden()
  await expect(button).toBeFocused()
})

test('opening a page moves the focus to its title', async ({ page }) => {
  await openPage(page, '/ru-peng/')
  await page.getByRole('link', { name: 'CV' }).press('Enter')
  await expect(page).toHaveURL('/ru-peng/cv/')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

declare global {
  /** The controls that got the focus, one after the other. */
  var reached: { order: number; sign: boolean; html: string }[]
}

const ENGLISH = SITE_PAGES.filter(({ locale }) => locale === 'en').map(({ path }) => path)

for (const [part, paths] of Map.groupBy(ENGLISH, (path) => path.split('/')[1] ?? '')) {
  test(`below /${part}, Tab reaches every control in the order of the page, each visibly`, async ({
    page,
  }) => {
    await eachCase(
      paths,
      (path) => path,
      async (path) => {
        await openPage(page, path)
        if (path.endsWith('/publications/')) await expect(page.getByRole('toolbar')).toBeVisible()
        const total = await numberControls(page)
        expect(total).toBeGreaterThan(7)
        for (let at = 0; at < total; at += 1) await page.keyboard.press('Tab')
        const reached = await page.evaluate(() => globalThis.reached)
        expect(reached.map(({ order }) => order)).toEqual(
          Array.from({ length: total }, (_, at) => at),
        )
        expect(reached.filter(({ sign }) => !sign)).toEqual([])
      },
    )
  })
}

/** Gives every control that should be reachable its number in the order of the document, and writes down which get the focus. */
async function numberControls(page: Page): Promise<number> {
  return page.evaluate(() => {
    // Within a toolbar, arrow keys lead from one button to the next.
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button:not([tabindex="-1"]), input, select, summary',
      ),
    ]
    globalThis.reached = []
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement)) return
      // The search box shows the focus on its frame.
      const signs = [target, target.parentElement].map((part) => part && getComputedStyle(part))
      const sign = signs.some(
        (style) =>
          style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1,
      )
      const html = target.outerHTML.slice(0, 120)
      globalThis.reached.push({ order: Number(target.dataset['order'] ?? -1), sign, html })
    })
    const visible = controls.filter((control) => control.checkVisibility())
    for (const [at, control] of visible.entries()) control.dataset['order'] = String(at)
    return visible.length
  })
}
