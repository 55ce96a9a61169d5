import type { Browser, Page } from '@playwright/test'
import { visit } from './browser.ts'
import { recordKeystrokes } from './keystroke-recorder.ts'

export interface TypingMetrics {
  /** From each key of the queries to the changed list on the screen, in milliseconds. */
  keys: number[]
  /** From emptying the field to the whole list on the screen. */
  clears: number[]
}

/** What visitors type: a subject, a co-author, a venue, two words. */
const QUERIES = ['language models', 'zhang wei', 'emnlp', 'retrieval', 'diffusion safety']

/** A list that stands still for so long has settled, in milliseconds; shorter than the pause before ours grows. */
const QUIET = 300

/** Types the queries letter by letter, waits for the list after each, and empties the field between them. */
export function measureTyping(browser: Browser, url: string): Promise<TypingMetrics> {
  const options = { slowNetwork: false, recorder: recordKeystrokes }
  return visit(browser, options, async ({ page }) => {
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.waitForTimeout(1_000)
    const field = page.locator('input[type=search]').first()
    await field.click()
    const metrics: TypingMetrics = { keys: [], clears: [] }
    for (const query of QUERIES) {
      for (const letter of query) metrics.keys.push(await press(page, letter))
      await field.evaluate((input) => input instanceof HTMLInputElement && input.select())
      metrics.clears.push(await press(page, 'Delete'))
      await page.waitForTimeout(700)
    }
    return metrics
  })
}

async function press(page: Page, key: string): Promise<number> {
  await page.keyboard.press(key === ' ' ? 'Space' : key)
  return page.evaluate((quiet) => {
    const record = window.keystroke
    return new Promise<number>((resolve) => {
      function look() {
        const last = Math.max(record.painted, record.listPainted)
        const settled = record.painted > 0 && performance.now() - last > quiet
        if (settled) resolve(last - record.pressed)
        else setTimeout(() => requestIdleCallback(look), 50)
      }
      look()
    })
  }, QUIET)
}
