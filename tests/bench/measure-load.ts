import type { Browser, CDPSession, Page } from '@playwright/test'
import { visit } from './browser.ts'
import { blockingTime } from './statistics.ts'

export const BYTE_KINDS = ['html', 'json', 'js', 'css', 'font', 'other'] as const
export type ByteKind = (typeof BYTE_KINDS)[number]

export interface LoadMetrics {
  fcp: number
  lcp: number
  cls: number
  /** Sum of what long tasks take beyond 50 ms, from navigation until 5 s after `load` and a quiet network. */
  blocking: number
  longestTask: number
  /** Part of `blocking` in tasks that end after the page's own modules may run: the take-over, not the HTML. */
  scriptBlocking: number
  /** From the start of the app's modules to the end of the take-over; NaN without an app. */
  hydration: number
  requests: number
  bytes: Record<ByteKind, number>
}

/** After `load`, how long the page is watched, in milliseconds. */
const WATCH = 5_000

/** Opens a page as a stranger on a slow phone and watches it until it has come to rest. */
export function measureLoad(browser: Browser, url: string): Promise<LoadMetrics> {
  return visit(browser, { slowNetwork: true, recorder: recordLoad }, async ({ page, devtools }) => {
    const traffic = countTraffic(devtools)
    await page.goto(url, { waitUntil: 'load' })
    await page.waitForTimeout(WATCH)
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(500)
    return { ...(await readMetrics(page)), ...traffic() }
  })
}

async function readMetrics(page: Page): Promise<Omit<LoadMetrics, 'requests' | 'bytes'>> {
  const { record, scriptStart, hydrated } = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation')
    const [mark] = performance.getEntriesByName('hydrated')
    const modules = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ startTime, duration }) => startTime + duration)
      .filter((end) => mark === undefined || end < mark.startTime)
    const interactive = (navigation as PerformanceNavigationTiming).domInteractive
    return {
      record: window.loadRecord,
      scriptStart: Math.max(interactive, ...modules),
      hydrated: mark?.startTime,
    }
  })
  const { longTasks, ...paints } = record
  const durations = longTasks.map(({ duration }) => duration)
  const late = longTasks.filter(({ start, duration }) => start + duration > scriptStart)
  return {
    ...paints,
    blocking: blockingTime(durations),
    longestTask: Math.max(0, ...durations),
    scriptBlocking: blockingTime(late.map(({ duration }) => duration)),
    hydration: hydrated === undefined ? Number.NaN : hydrated - scriptStart,
  }
}

/** Counts what comes over the wire, headers included. */
function countTraffic(devtools: CDPSession): () => Pick<LoadMetrics, 'requests' | 'bytes'> {
  const kinds = new Map<string, ByteKind>()
  const bytes: Record<ByteKind, number> = { html: 0, json: 0, js: 0, css: 0, font: 0, other: 0 }
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    kinds.set(requestId, kindOf(response.mimeType))
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? 'other'] += encodedDataLength
  })
  return () => ({ requests: kinds.size, bytes })
}

function kindOf(mimeType: string): ByteKind {
  if (mimeType.includes('javascript')) return 'js'
  if (mimeType.includes('svg')) return 'other'
  return BYTE_KINDS.find((kind) => mimeType.includes(kind)) ?? 'other'
}

interface LoadRecord {
  /** Milliseconds since navigation; 0 as long as it has not happened. */
  fcp: number
  lcp: number
  cls: number
  longTasks: { start: number; duration: number }[]
}

declare global {
  interface Window {
    loadRecord: LoadRecord
  }
}

/** Runs in the page: keeps what the browser reports while a page loads. */
function recordLoad(): void {
  const record: LoadRecord = { fcp: 0, lcp: 0, cls: 0, longTasks: [] }
  window.loadRecord = record
  function observe(type: string, take: (entry: PerformanceEntry) => void) {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    })
  }
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') record.fcp = startTime
  })
  observe('largest-contentful-paint', ({ startTime }) => {
    record.lcp = startTime
  })
  observe('layout-shift', (entry) => {
    if ('value' in entry && typeof entry.value === 'number') record.cls += entry.value
  })
  observe('longtask', ({ startTime, duration }) => {
    record.longTasks.push({ start: startTime, duration })
  })
}
