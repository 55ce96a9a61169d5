import { test as base, type Browser, type BrowserContext } from '@playwright/test'

export interface ContextOptions {
  /** For tests that cut the network, hold the clock, or depend on what the browser has cached: nobody else gets the context. */
  ownContext: boolean
}

/** The contexts of a worker by the options that they were made with. */
type Contexts = Map<string, BrowserContext>

/**
 * Playwright's `test`, in which tests with the same options get the same browser context, emptied in between.
 * A page in a new context takes twice as long as one in a context whose process and scripts are warm.
 */
export const test = base.extend<ContextOptions, { contexts: Contexts }>({
  ownContext: [false, { option: true }],
  contexts: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright insists on a pattern
    async ({}, provide) => {
      const contexts: Contexts = new Map()
      await provide(contexts)
      for (const context of contexts.values()) await context.close()
    },
    { scope: 'worker' },
  ],
  async context(
    {
      browser,
      contexts,
      ownContext,
      baseURL,
      colorScheme,
      javaScriptEnabled,
      locale,
      permissions,
      serviceWorkers,
      viewport,
    },
    provide,
  ) {
    // What a service worker has kept would outlive the test.
    if (ownContext || serviceWorkers === 'allow') {
      const context = await browser.newContext()
      await provide(context)
      await context.close()
      return
    }
    const options = [baseURL, colorScheme, javaScriptEnabled, locale, permissions, viewport]
    const key = JSON.stringify(options)
    const context = contexts.get(key) ?? (await openContext(browser))
    contexts.set(key, context)
    await provide(context)
    await empty(context)
  },
})

/** Playwright gives every new context the options of the test. */
async function openContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext()
  // A window closes with its last page, and a new one costs more than a page.
  await context.newPage()
  return context
}

async function empty(context: BrowserContext): Promise<void> {
  const [, ...pages] = context.pages()
  await Promise.all(pages.map((page) => page.close()))
  await context.setStorageState({ cookies: [], origins: [] })
}
