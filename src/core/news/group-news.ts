import type { BundleNewsItem } from '../bundle/news-bundle.ts'
import { descending } from '../filters/faceted-index.ts'

/** Key of the group of pinned items, which comes before the years and is not repeated in them. */
export const PINNED = 'pinned'

/** News under headings, each group in the list's order: pinned items, then years newest first. */
export function groupNewsByYear(
  news: readonly BundleNewsItem[],
): { key: string; news: BundleNewsItem[] }[] {
  const groups = Map.groupBy(news, (item) => (item.pinned ? PINNED : item.date.slice(0, 4)))
  // Letters sort after digits, so that descending order puts the pinned group first.
  return [...groups]
    .map(([key, members]) => ({ key, news: members }))
    .sort((a, b) => descending(a.key, b.key))
}
