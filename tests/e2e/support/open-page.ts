import { expect, type Page, type Response } from '@playwright/test'

/** Opens a page and waits until React has taken it over. */
export async function openPage(page: Page, path: string): Promise<Response | null> {
  const response = await page.goto(path)
  await hydrated(page)
  return response
}

/** Opens a page with a list and waits until the list's bundle has arrived too, so that filters answer. */
export async function openList(page: Page, path: string): Promise<void> {
  const bundle = page.waitForResponse(/\/data\/.*(?:publications|news)\.json$/u)
  await openPage(page, path)
  await (await bundle).finished()
}

/** React marks the elements that are its own; nothing that a visitor sees tells when it has done so. */
async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main')
    return main !== null && Object.keys(main).some((key) => key.startsWith('__reactFiber'))
  })
  // Effects follow the commit; two frames later they have run.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
  expect(await page.locator('main').count()).toBe(1)
}
