import type { Browser, Page } from '@playwright/test'
import { visit } from './browser.ts'

export interface CiteBoxMetrics {
  /** From the first click on a page to the citation on the screen, in milliseconds; its code is fetched meanwhile. */
  first: number
  /** From a later click. */
  again: number
}

interface OpeningRecord {
  clicked: number
  /** When the citation was on the screen; 0 until then. */
  painted: number
}

declare global {
  interface Window {
    opening: OpeningRecord
  }
}

/** Opens the cite box of the first paper of a list, closes it and opens that of the second. */
export function measureCiteBox(browser: Browser, url: string): Promise<CiteBoxMetrics> {
  const options = { slowNetwork: false, recorder: recordOpening }
  return visit(browser, options, async ({ page }) => {
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.waitForTimeout(1_000)
    const first = await open(page, 0)
    await page.keyboard.press('Escape')
    await page.waitForTimeout(500)
    return { first, again: await open(page, 1) }
  })
}

async function open(page: Page, at: number): Promise<number> {
  await page.locator('main article [data-cite]').nth(at).click()
  await page.waitForFunction(() => window.opening.painted > 0)
  return page.evaluate(() => window.opening.painted - window.opening.clicked)
}

/** Runs in the page: notes the time from a click to the frame after which a citation can be read in a dialog. */
function recordOpening(): void {
  const record: OpeningRecord = { clicked: 0, painted: 0 }
  window.opening = record
  addEventListener(
    'click',
    ({ timeStamp }) => Object.assign(record, { clicked: timeStamp, painted: 0 }),
    true,
  )
  new MutationObserver(() => {
    if (
      record.painted > 0 ||
      !document.querySelector('dialog:popover-open :is(section, textarea)')?.textContent
    )
      return
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => (record.painted ||= performance.now()))
      port1.start()
      port2.postMessage(null)
    })
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['open'] })
}
