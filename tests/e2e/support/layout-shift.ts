import type { Page } from '@playwright/test'

/** Begins to add up by how much anything moves on the pages that are opened from now on. */
export async function recordShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(globalThis, { shift: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(globalThis, {
          shift: Number(Reflect.get(globalThis, 'shift')) + Number(Reflect.get(entry, 'value')),
        })
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** By how much anything has moved on the page. */
export function recordedShift(page: Page): Promise<number> {
  return page.evaluate(() => Number(Reflect.get(globalThis, 'shift')))
}
