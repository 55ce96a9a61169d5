import { test as base } from '@playwright/test'

export interface ContextOptions {
  /** For tests that cut the network, hold the clock, or depend on what the browser has cached: nobody else gets the context. */
  ownContext: boolean
}

/**
 * Playwright's `test`. The configuration lets tests with the same options have the same page, emptied in between, which
 * takes half as long as a new one; a test that changes more than Playwright empties has a context of its own.
 */
export const test = base.extend<ContextOptions>({
  ownContext: [false, { option: true }],
  async context({ browser, context, ownContext, serviceWorkers }, provide) {
    // What a service worker has kept would outlive the test.
    if (!ownContext && serviceWorkers !== 'allow') {
      await provide(context)
      return
    }
    const own = await browser.newContext()
    await provide(own)
    await own.close()
  },
})
