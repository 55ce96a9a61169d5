import { expect, type Page, type Response } from '@playwright/test'

/** Opens a page and waits until React has taken it over. */
export async function openPage(page: Page, path: string): Promise<Response | null> {
  const response = await page.goto(path)
  await hydrated(page)
  return response
}

/** Opens a page with a list and waits until it shows what its address asks for and filters answer. */
export async function openList(page: Page, path: string): Promise<void> {
  const bundle = page.waitForResponse(/\/data\/.*(?:publications|news)\.json$/u)
  await openPage(page, path)
  await (await bundle).finished()
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
}

/** Waits until React has taken the page over, a list in it too, and read its address: from then on links are navigations within the app. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const isMarked = (mark: string) => performance.getEntriesByName(mark).length > 0
    const isListed = document.querySelector('main .rows') !== null
    return isMarked('hydrated') && (!isListed || isMarked('list-hydrated'))
  })
}
