import type { Locale } from '../schema/locale.ts'
import { pathOf } from './paths.ts'

/** Endings of the files that feed readers ask for: Atom and JSON Feed. */
export const FEED_ENDINGS = ['atom', 'feed.json'] as const
export type FeedEnding = (typeof FEED_ENDINGS)[number]

/** A page whose list one can subscribe to. */
export type FeedPage =
  { page: 'news' | 'publications' } | { page: 'person'; slug: string; tab: 'news' | 'publications' }

/**
 * Where the list of a page can be subscribed to, in the language of the page.
 *
 * @example feedPath({ page: 'news' }, { locale: 'zh', defaultLocale: 'en' }, 'atom') // '/zh/news.atom'
 */
export function feedPath(
  page: FeedPage,
  { locale, defaultLocale }: { locale: Locale; defaultLocale: Locale },
  ending: FeedEnding,
): string {
  return `${pathOf(page, locale, defaultLocale).slice(0, -1)}.${ending}`
}
