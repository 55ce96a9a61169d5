import type { Locator, Page } from '@playwright/test'

/** What a visitor finds on a page with a filterable list; entries that are hidden do not count. */
export function listPage(page: Page) {
  const main = page.getByRole('main')
  const panel = main.getByRole('search')
  return {
    search: panel.getByRole('searchbox'),
    count: panel.getByRole('status').first(),
    entries: main.getByRole('article'),
    titles: main.getByRole('heading', { level: 3 }),
    groups: main
      .locator('section:visible', { has: page.getByRole('article') })
      .getByRole('heading', { level: 2 }),
    chips: panel.getByRole('button', { name: /^(?:Remove filter|移除条件)/u }),
    clear: panel.getByRole('button', { name: /^(?:Clear all|清除全部)$/u }),
    facet: (name: string) => panel.getByRole('button', { name: new RegExp(`^${name}`, 'u') }),
    menu: (name: string) => panel.getByRole('dialog', { name }),
  }
}

/** Opens a facet's menu. */
export async function openFacet(page: Page, name: string): Promise<Locator> {
  const list = listPage(page)
  await list.facet(name).click()
  return list.menu(name)
}

/** Ticks values of a facet and closes its menu. */
export async function choose(page: Page, facet: string, ...values: string[]): Promise<void> {
  const menu = await openFacet(page, facet)
  for (const value of values) {
    await menu.getByRole('checkbox', { name: new RegExp(`^${value}\\s*\\d+$`, 'u') }).click()
  }
  await page.keyboard.press('Escape')
}

/** The counts of an open facet menu by label. */
export async function countsOf(menu: Locator): Promise<Record<string, number>> {
  const labels = await menu.locator('label').allInnerTexts()
  return Object.fromEntries(
    labels.map((label) => {
      const [, name = '', count = ''] = /^([\s\S]*?)\s*(\d+)$/u.exec(label.trim()) ?? []
      return [name, Number(count)]
    }),
  )
}

/** What is marked as found in the elements of a locator, in order. */
export function markedIn(place: Locator): Promise<string[]> {
  return place.evaluateAll((elements) =>
    [...((CSS.highlights.get('hit') ?? []) as Iterable<StaticRange>)]
      .filter(({ startContainer }) => elements.some((element) => element.contains(startContainer)))
      .map(({ startContainer, startOffset, endOffset }) =>
        (startContainer.textContent ?? '').slice(startOffset, endOffset),
      ),
  )
}
