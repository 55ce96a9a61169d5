import { feedPath } from '#core/paths/feed-path.ts'
import type { Locale } from '#core/schema/locale.ts'
import { useSite } from './bundles-context.ts'

/**
 * Where a list can be subscribed to; without a slug everyone's, which in a site of one researcher is theirs. Undefined
 * where the site does not know its URL, because feeds are not written there.
 */
export function useFeedPath(
  list: 'news' | 'publications',
  slug: string | undefined,
  locale: Locale,
): string | undefined {
  const { url, single, defaultLocale } = useSite()
  const owner = slug ?? single
  if (url === undefined) return undefined
  return owner === undefined
    ? feedPath({ page: list }, { locale, defaultLocale }, 'atom')
    : feedPath({ page: 'person', slug: owner, tab: list }, { locale, defaultLocale }, 'atom')
}
