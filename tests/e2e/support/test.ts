import {
  expect,
  type BrowserContext,
  type ConsoleMessage,
  type Request,
  type WebError,
} from '@playwright/test'
import { test as base } from './contexts.ts'

export interface Quietness {
  /** What a test may hear without failing; by default nothing at all. */
  expectedNoise: RegExp
  quiet: void
}

/** Playwright's `test`, in which every console message, page error and request to another host is a failure. */
export const test = base.extend<Quietness>({
  expectedNoise: [/^$/u, { option: true }],
  quiet: [
    async ({ context, baseURL, expectedNoise }, use) => {
      const { noise, stop } = listen(context, baseURL)
      await use()
      stop()
      expect(noise.filter((message) => !expectedNoise.test(message))).toEqual([])
    },
    { auto: true },
  ],
})

/** The browser says this of an address that the server does not know; it is not the page's doing. */
export const NOT_FOUND_NOISE = /^console error: Failed to load resource: .* 404 /u

/** Playwright says this itself where the configuration keeps the service worker away. */
const OWN_NOISE = /Service Worker registration blocked by Playwright/u

/** Chromium asks for it at times, though the page has named its icon. */
const ICON = /\/favicon\.ico$/u

/** Collects what a context should never have, until it is told to stop. */
function listen(context: BrowserContext, baseURL: string | undefined) {
  const noise: string[] = []
  const own = new URL(baseURL ?? '').origin
  const onConsole = (message: ConsoleMessage) => {
    if (OWN_NOISE.test(message.text()) || ICON.test(message.location().url)) return
    noise.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  }
  const onError = (failure: WebError) => void noise.push(`page error: ${failure.error().message}`)
  const onRequest = (request: Request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== own && protocol !== 'data:') noise.push(`request: ${request.url()}`)
  }
  context.on('console', onConsole).on('weberror', onError).on('request', onRequest)
  const stop = () => {
    context.off('console', onConsole).off('weberror', onError).off('request', onRequest)
  }
  return { noise, stop }
}

export { expect } from '@playwright/test'
