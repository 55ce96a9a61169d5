import type { FeedEnding } from '#core/paths/feed-path.ts'
import type { Page } from '#core/paths/paths.ts'
import { escapeMarkup } from '#core/text/escape-markup.ts'
import type { PlannedFeed } from '../feeds/plan-feeds.ts'
import type { PlannedPage } from '../pages/plan-pages.ts'

const TYPES: Readonly<Record<FeedEnding, string>> = {
  atom: 'application/atom+xml',
  'feed.json': 'application/feed+json',
}

/**
 * What feed readers find in the head of a page: the feeds of its list, on an overview those of all of the person's
 * lists, on the home page those of everyone's.
 */
export function createFeedLinks(
  feeds: readonly PlannedFeed[],
  single: string | undefined,
): (planned: PlannedPage) => string {
  const byOwner = Map.groupBy(feeds, ({ page, locale }) => keyOf(ownerOf(page), locale))
  return ({ page, locale }) => {
    if (page === undefined) return ''
    const owner = ownerOf(page) ?? (page.page === 'home' ? single : undefined)
    const ofOwner = byOwner.get(keyOf(owner, locale)) ?? []
    const list = listOf(page)
    return ofOwner
      .filter((feed) => list === 'all' || listOf(feed.page) === list)
      .map(tagsOf)
      .join('')
  }
}

function tagsOf({ feed: { title, selfUrl } }: PlannedFeed): string {
  return Object.entries(selfUrl)
    .map(([ending, url]) => {
      const type = TYPES[ending as FeedEnding]
      return `<link rel="alternate" type="${type}" title="${escapeMarkup(title)}" href="${escapeMarkup(url)}">`
    })
    .join('')
}

function ownerOf(page: Page): string | undefined {
  return 'slug' in page ? page.slug : undefined
}

function keyOf(owner: string | undefined, locale: string): string {
  return `${locale}/${owner ?? ''}`
}

/** Which list is on a page; undefined for one of its entries and for what has no list that one subscribes to. */
function listOf(page: Page): 'news' | 'publications' | 'all' | undefined {
  if (page.page === 'home') return 'all'
  const list = page.page === 'person' ? page.tab : page.page
  if (list === 'overview') return 'all'
  return list === 'news' || list === 'publications' ? list : undefined
}
