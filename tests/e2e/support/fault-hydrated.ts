import type { Page } from '@playwright/test'

/** Waits until React has taken the page over: from then on links are navigations within the app. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('hydrated').length > 0)
}
