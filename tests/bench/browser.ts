import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import { findChromium } from '../support/runner/find-chromium.ts'

/** A slow phone on a slow mobile network: what every number here is measured under. */
const CPU_SLOWDOWN = 4
const NETWORK = { latency: 150, bytesPerSecond: 1_600_000 / 8 }

export interface Visit {
  page: Page
  devtools: CDPSession
}

export interface VisitOptions {
  /** False: the network as it is, the processor still slowed down. */
  slowNetwork: boolean
  /** Run in the page before any script of its own. */
  recorder: () => void
}

export async function launchBrowser(): Promise<Browser> {
  const found = findChromium()
  if (!found) throw new Error('no Chromium is found: npm run test:e2e says what to install')
  return chromium.launch({ executablePath: found.path })
}

/** A visitor who has never been here: a fresh profile, no cache. */
export async function visit<T>(
  browser: Browser,
  { slowNetwork, recorder }: VisitOptions,
  stay: (visit: Visit) => Promise<T>,
): Promise<T> {
  // What a service worker fetches is not counted as the page's own.
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(120_000)
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
    if (slowNetwork) {
      await devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: NETWORK.latency,
        downloadThroughput: NETWORK.bytesPerSecond,
        uploadThroughput: NETWORK.bytesPerSecond,
      })
    }
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
    await page.addInitScript(recorder)
    return await stay({ page, devtools })
  } finally {
    await context.close()
  }
}
