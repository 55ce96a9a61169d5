import { useQuery } from '@tanstack/react-query'
import { Suspense, useMemo } from 'react'
import type { ListSummary } from '#core/bundle/list-summary.ts'
import type { PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import {
  indexPublications,
  isFiltered,
  publicationCodec,
  PUBLICATION_FACETS,
} from '#core/publications/publication-filters.ts'
import { useBundles, type Bundles } from '#web/bundles/bundles-context.ts'
import { FilterPanel } from '#web/list-filters/filter-panel.tsx'
import { ListFault } from '#web/list-filters/list-fault.tsx'
import { NothingFound } from '#web/list-filters/nothing-found.tsx'
import { useFilterPanel } from '#web/list-filters/use-filter-panel.ts'
import { useFilters } from '#web/list-filters/use-filters.ts'
import { Prerendered } from '#web/ui/hydration.tsx'
import { onDemand } from '#web/ui/on-demand.ts'
import { useView } from '#web/view/view.ts'
import { facetText } from './facet-labels.tsx'
import { GroupSelect } from './group-select.tsx'
import { createPublicationContext } from './publication-context.ts'

const PublicationGroups = onDemand(() =>
  import('./publication-groups.tsx').then((module) => module.PublicationGroups),
)

/** What the page needs when it is not prerendered. */
export async function loadPublications({ client, queries }: Bundles, slug: string | undefined) {
  await Promise.all([client.ensureQueryData(queries.publications(slug)), PublicationGroups.load()])
}

/** A list of this length or shorter needs no panel. */
const SHORT = 8

interface PublicationBrowserProps {
  /** Whose list; undefined for everyone's. */
  slug: string | undefined
  summary: ListSummary
}

const NO_VOCABULARY = { venues: [], topics: [], people: [] }

/** Publications with search, facets and groups. The plain list is prerendered; a filtered one is React's. */
export function PublicationBrowser({ slug, summary }: PublicationBrowserProps) {
  const view = useView()
  const { queries } = useBundles()
  const bundle = useQuery(queries.publications(slug))
  const { filters, change, settle } = useFilters(publicationCodec)
  const list = usePublicationList(bundle.data, slug)
  const found = useMemo(() => list.index?.select(filters), [list.index, filters])
  const plain = !isFiltered(filters) && filters.group === 'year'
  const panel = useFilterPanel({
    offered: PUBLICATION_FACETS.filter((facet) => summary.facets.includes(facet)),
    facetLabel: (facet) => view.t(`facet.${facet}`),
    valueLabel: (facet, value) => facetText(view, list.context, facet, value),
    filters,
    setFacet: (facet, values) => change({ [facet]: values }),
    setQuery: (q) => change({ q }),
    index: list.index,
  })
  const clear = () => change(publicationCodec.defaults)
  return (
    <>
      {(summary.count > SHORT || !plain) && (
        <FilterPanel
          searchLabel={view.t('publications.search')}
          query={filters.q}
          onQuery={(q) => change({ q }, { typing: true })}
          onQueryEnd={settle}
          facets={panel.facets}
          chips={panel.chips}
          onClear={clear}
          count={countText(view.t, found?.length ?? summary.count, summary.count)}
        >
          <GroupSelect value={filters.group} onChange={(group) => change({ group })} />
        </FilterPanel>
      )}
      {bundle.error && <ListFault error={bundle.error} onRetry={() => void bundle.refetch()} />}
      <Prerendered key={`${view.locale}/${slug ?? ''}`} hidden={!plain && found !== undefined}>
        {() => (
          <PublicationGroups publications={list.publications} context={list.context} group="year" />
        )}
      </Prerendered>
      {!plain && found && found.length > 0 && (
        <Suspense>
          <PublicationGroups publications={found} context={list.context} group={filters.group} />
        </Suspense>
      )}
      {found?.length === 0 && !plain && <NothingFound waysOut={panel.waysOut()} onClear={clear} />}
    </>
  )
}

function usePublicationList(bundle: PublicationsBundle | undefined, slug: string | undefined) {
  return useMemo(
    () => ({
      publications: bundle?.publications ?? [],
      context: createPublicationContext(bundle?.vocabulary ?? NO_VOCABULARY, slug),
      index: bundle && indexPublications(bundle.publications),
    }),
    [bundle, slug],
  )
}

function countText(t: ReturnType<typeof useView>['t'], found: number, all: number): string {
  return found === all
    ? t('publications.count', { count: all })
    : t('publications.found', { count: all, found })
}
