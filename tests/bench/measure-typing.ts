import type { Browser, Page } from '@playwright/test'
import { visit } from './browser.ts'

export interface TypingMetrics {
  /** From each key of the queries to the changed list on the screen, in milliseconds. */
  keys: number[]
  /** From each key to the last change of the page that follows. */
  settles: number[]
  /** From emptying the field to the whole list on the screen. */
  clears: number[]
}

/** What visitors type: a subject, a co-author, a venue, two words. */
const QUERIES = ['language models', 'zhang wei', 'emnlp', 'retrieval', 'diffusion safety']

/** A list that does not change for so long has settled, in milliseconds; shorter than the pause before ours grows. */
const QUIET = 300

/** Types the queries letter by letter, waits for the list after each, and empties the field between them. */
export function measureTyping(browser: Browser, url: string): Promise<TypingMetrics> {
  const options = { slowNetwork: false, recorder: recordKeystrokes }
  return visit(browser, options, async ({ page }) => {
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.waitForTimeout(1_000)
    const field = page.locator('input[type=search]').first()
    await field.click()
    const metrics: TypingMetrics = { keys: [], settles: [], clears: [] }
    for (const query of QUERIES) {
      for (const letter of query) {
        const { list, settled } = await press(page, letter)
        metrics.keys.push(list)
        metrics.settles.push(settled)
      }
      await field.evaluate((input) => input instanceof HTMLInputElement && input.select())
      metrics.clears.push((await press(page, 'Delete')).list)
      await page.waitForTimeout(700)
    }
    return metrics
  })
}

async function press(page: Page, key: string): Promise<{ list: number; settled: number }> {
  await page.keyboard.press(key === ' ' ? 'Space' : key)
  return page.evaluate((quiet) => {
    const record = window.keystroke
    return new Promise<{ list: number; settled: number }>((resolve) => {
      function look() {
        const last = Math.max(record.painted, record.listPainted)
        const end = Math.max(last, record.settled)
        const isQuiet = record.painted > 0 && performance.now() - end > quiet
        if (isQuiet) resolve({ list: last - record.pressed, settled: end - record.pressed })
        else setTimeout(() => requestIdleCallback(look), 50)
      }
      look()
    })
  }, QUIET)
}

interface KeystrokeRecord {
  /** When the last key was pressed, by the browser's own clock. */
  pressed: number
  /** When the first frame after it was on the screen. */
  painted: number
  /** When the change of the list that answers it was on the screen; 0 when the list has not changed. */
  listPainted: number
  /** When the last change of the page that followed was on the screen: counts, chart, chips. */
  settled: number
}

declare global {
  interface Window {
    keystroke: KeystrokeRecord
  }
}

/**
 * Runs in the page: notes the time from a key to the frame that shows the changed list. A frame counts as shown when
 * the task after it runs: styles, layout and paint are done then. What changes later than a moment after the answer
 * (a list that grows out of sight) is not part of it, but counts for when the page has settled.
 */
function recordKeystrokes(): void {
  const record: KeystrokeRecord = { pressed: 0, painted: 0, listPainted: 0, settled: 0 }
  window.keystroke = record
  const waiting: (() => void)[] = []
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', () => waiting.splice(0).forEach((note) => note()))
  port1.start()
  function afterFrame(note: () => void) {
    requestAnimationFrame(() => {
      waiting.push(note)
      port2.postMessage(null)
    })
  }
  const moment = 150 // milliseconds
  function answered(): boolean {
    return record.listPainted > 0 && performance.now() - record.listPainted > moment
  }
  function inList({ target }: MutationRecord): boolean {
    const element = target instanceof Element ? target : target.parentElement
    return element?.closest('.rows, main > section') != null
  }
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      Object.assign(record, { pressed: timeStamp, painted: 0, listPainted: 0, settled: 0 })
      afterFrame(() => (record.painted = performance.now()))
    },
    true,
  )
  new MutationObserver((mutations) => {
    afterFrame(() => (record.settled = performance.now()))
    if (answered() || !mutations.some(inList)) return
    afterFrame(() => (record.listPainted = performance.now()))
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['hidden'],
  })
}
