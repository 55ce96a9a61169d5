import type { View } from '#web/view/view.ts'

/** What follows the count of a list where entries with similar spelling are below: " · 2 with similar spelling". */
export function nearText(t: View['t'], near: number): string {
  return near === 0 ? '' : t('filter.near-count', { count: near })
}
