export interface LoadRecord {
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
export function recordLoad(): void {
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
