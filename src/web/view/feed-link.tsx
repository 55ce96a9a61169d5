import { feedPath } from '#core/paths/feed-path.ts'
import { useSite } from '#web/bundles/bundles-context.ts'
import { buttonLook } from '#web/ui/button-look.ts'
import { useView, withBase } from './view.ts'

interface FeedLinkProps {
  /** Whose list; undefined for everyone's. */
  slug: string | undefined
  list: 'news' | 'publications'
}

/** Leads to the feed of a list; nothing where the site does not know its URL, because feeds are not written there. */
export function FeedLink({ slug, list }: FeedLinkProps) {
  const { locale, t } = useView()
  const { url, single, defaultLocale } = useSite()
  // Everyone's lists in a site of one researcher are theirs.
  const owner = slug ?? single
  if (url === undefined) return null
  const page =
    owner === undefined ? { page: list } : { page: 'person' as const, slug: owner, tab: list }
  return (
    <a
      className={`max-sm:hidden embed:hidden ${buttonLook('quiet')}`}
      href={withBase(feedPath(page, { locale, defaultLocale }, 'atom'))}
    >
      {t('feed.open')}
    </a>
  )
}
