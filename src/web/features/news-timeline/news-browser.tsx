import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ListSummary } from '#core/bundle/list-summary.ts'
import { displayName } from '#core/names/format-name.ts'
import { isNewsFiltered, newsCodec, NEWS_FACETS } from '#core/news/news-filters.ts'
import { NEWS_KINDS } from '#core/schema/news-item.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import { useBundles, type Bundles } from '#web/bundles/bundles-context.ts'
import { FilterPanel } from '#web/list-filters/filter-panel.tsx'
import { ListFault } from '#web/list-filters/list-fault.tsx'
import { useFilterPanel } from '#web/list-filters/use-filter-panel.ts'
import { nearText } from '#web/list-filters/near-text.ts'
import { useFilters } from '#web/list-filters/use-filters.ts'
import { Prerendered } from '#web/ui/hydration.tsx'
import { useView, type View } from '#web/view/view.ts'
import { FoundNews, NewsGroups, NothingFound, newsListOptions } from './news-list-options.ts'

/** What the page needs when it is not prerendered. */
export async function loadNews(bundles: Bundles, slug: string | undefined) {
  await bundles.client.ensureQueryData(newsListOptions(bundles, slug))
}

/** A list of this length or shorter needs no panel. */
const SHORT = 8

/** News with search and facets. The plain list is prerendered; a filtered one is React's. */
export function NewsBrowser({ slug, summary }: { slug: string | undefined; summary: ListSummary }) {
  const view = useView()
  const query = useQuery(newsListOptions(useBundles(), slug))
  const list = query.data
  const { filters, change, settle } = useFilters(newsCodec)
  const hits = useMemo(() => list?.search(filters), [list, filters])
  const found = hits?.found
  const near = hits?.near.length ?? 0
  const plain = !isNewsFiltered(filters)
  const panel = useFilterPanel({
    offered: NEWS_FACETS.filter((facet) => summary.facets.includes(facet)),
    facetLabel: (facet) => view.t(`facet.${facet}`),
    valueLabel: (facet, value) => newsFacetText(view, list?.people, facet, value),
    filters,
    setFacet: (facet, values) => change({ [facet]: values }),
    setQuery: (q) => change({ q }),
    index: list?.index,
  })
  const clear = () => change(newsCodec.defaults)
  const named = slug === undefined ? list?.people : undefined
  const shown = found?.length ?? summary.count
  return (
    <>
      {(summary.count > SHORT || !plain) && (
        <FilterPanel
          searchLabel={view.t('news.search')}
          query={filters.q}
          onQuery={(q) => change({ q }, { typing: true })}
          onQueryEnd={settle}
          facets={panel.facets}
          chips={panel.chips}
          onClear={clear}
          count={countText(view.t, shown, summary.count) + nearText(view.t, near)}
        />
      )}
      {query.error && <ListFault error={query.error} onRetry={() => void query.refetch()} />}
      <Prerendered
        key={`${view.locale}/${slug ?? ''}`}
        hidden={!plain && found !== undefined}
        aria-busy={(!plain && !found && !query.error) || undefined}
      >
        {() => list && <NewsGroups news={list.news} people={named} />}
      </Prerendered>
      {!plain && hits && list && shown + near > 0 && (
        <FoundNews hits={hits} people={named} everyone={list.people} />
      )}
      {found?.length === 0 && near === 0 && !plain && (
        <NothingFound waysOut={panel.waysOut()} onClear={clear} />
      )}
    </>
  )
}

function countText(t: View['t'], found: number, all: number): string {
  return found === all ? t('news.count', { count: all }) : t('news.found', { count: all, found })
}

function newsFacetText(
  { t, locale }: View,
  people: ReadonlyMap<string, PersonName> | undefined,
  facet: string,
  value: string,
) {
  if (facet === 'year') return { text: t('list.year', { year: value }), lang: locale }
  const kind = NEWS_KINDS.find((known) => known === value)
  if (facet === 'kind' && kind) return { text: t(`kind.${kind}`), lang: locale }
  const name = people?.get(value)
  return name
    ? displayName(name, locale).primary
    : { text: t('filter.unknown', { value }), lang: locale }
}
