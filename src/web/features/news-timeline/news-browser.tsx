import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ListSummary } from '#core/bundle/list-summary.ts'
import { useBundles } from '#web/bundles/bundles-context.ts'
import { useFeedPath } from '#web/bundles/use-feed-path.ts'
import { ListBrowser } from '#web/list-browser/list-browser.tsx'
import { FeedLink } from '#web/list-browser/feed-link.tsx'
import { useView } from '#web/view/view.ts'
import { newsKind } from './news-kind.ts'
import { newsListOf } from './news-list.ts'
import { NewsRows } from './news-rows.tsx'

/** A list of this length or shorter needs no panel. */
const SHORT = 8

export interface NewsBrowserProps {
  /** Whose news; undefined for everyone's. */
  slug: string | undefined
  summary: ListSummary
}

/** News with search and facets. */
export function NewsBrowser(props: NewsBrowserProps) {
  // Another language or another list is another browser.
  return <Browser key={`${useView().locale}/${props.slug ?? ''}`} {...props} />
}

function Browser({ slug, summary }: NewsBrowserProps) {
  const view = useView()
  const { queries } = useBundles()
  const query = useQuery({ ...queries.news(slug), select: newsListOf })
  const feed = useFeedPath('news', slug, view.locale)
  const kind = useMemo(() => newsKind(view, slug, summary), [view, slug, summary])
  return (
    <div className="timeline">
      <ListBrowser
        kind={kind}
        query={query}
        size={summary.count}
        short={SHORT}
        actions={<FeedLink path={feed} place="panel" />}
        renderRows={(list) => (
          <NewsRows list={list} people={slug === undefined ? list.people : undefined} />
        )}
      />
      <FeedLink path={feed} place={summary.count > SHORT ? 'below-panel' : 'below-list'} />
    </div>
  )
}
