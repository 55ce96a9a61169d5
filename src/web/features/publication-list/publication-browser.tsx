import { useQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import type { ListSummary } from '#core/bundle/list-summary.ts'
import { exportPath } from '#core/paths/paths.ts'
import {
  isFiltered,
  codecOfList,
  publicationCodec,
  PUBLICATION_FACETS,
  type PublicationFilters,
} from '#core/publications/publication-filters.ts'
import { useBundles, type Bundles } from '#web/bundles/bundles-context.ts'
import { FilterPanel } from '#web/list-filters/filter-panel.tsx'
import { ListFault } from '#web/list-filters/list-fault.tsx'
import { useFilterPanel } from '#web/list-filters/use-filter-panel.ts'
import { nearText } from '#web/list-filters/near-text.ts'
import { useFilters } from '#web/list-filters/use-filters.ts'
import { dataBeforeCode } from '#web/ui/load-module.ts'
import { Prerendered } from '#web/ui/hydration.tsx'
import { useView, withBase } from '#web/view/view.ts'
import { facetText } from './facet-labels.tsx'
import { GroupSelect } from './group-select.tsx'
import { createPublicationContext } from './publication-context.ts'
import {
  FoundPublications,
  PublicationGroups,
  PublicationTrends,
  NothingFound,
  publicationListOptions,
  YearFilter,
} from './publication-list-options.ts'

/** What the page needs when it is not prerendered. */
export async function loadPublications(bundles: Bundles, slug: string | undefined) {
  const trends = PublicationTrends.load()
  await dataBeforeCode(
    bundles.client.ensureQueryData(publicationListOptions(bundles, slug)),
    trends,
  )
}

/** A list of this length or shorter needs no panel. */
const SHORT = 8

interface PublicationBrowserProps {
  /** Whose list; undefined for everyone's. */
  slug: string | undefined
  summary: ListSummary
  /** Further pictures, below those of the list itself; like these not for a short list. */
  children?: ReactNode
}

/** Until the list has arrived, ids stand for themselves. */
const NO_CONTEXT = createPublicationContext({ venues: [], topics: [], people: [] }, undefined)

/** Publications with search, facets and groups. The plain list is prerendered; a filtered one is React's. */
export function PublicationBrowser({ slug, summary, children }: PublicationBrowserProps) {
  const view = useView()
  const query = useQuery(publicationListOptions(useBundles(), slug))
  const list = query.data
  const context = list?.context ?? NO_CONTEXT
  const { filters, change, settle } = useFilters(codecOfList(slug))
  const hits = useMemo(() => list?.search(filters), [list, filters])
  const found = hits?.found
  const near = hits?.near.length ?? 0
  const plain = !isFiltered(filters) && filters.group === 'year'
  const panel = useFilterPanel({
    offered: offeredFacets(slug, summary, filters),
    facetLabel: (facet) => view.t(`facet.${facet}`),
    valueLabel: (facet, value) => facetText(view, context, facet, value),
    valueKeys: (facet, value) => list?.keysOf(facet, value) ?? '',
    valueYears: (facet, value) => (facet === 'author' ? list?.yearsOf(value) : undefined),
    filters,
    setFacet: (facet, values) => change({ [facet]: values }),
    setQuery: (q) => change({ q }),
    index: list?.index,
  })
  const clear = () => change(publicationCodec.defaults)
  const key = `${view.locale}/${slug ?? ''}`
  const live = !import.meta.env.SSR && list !== undefined
  const years = list && (
    <YearFilter list={list} filters={filters} onChoose={(year) => change({ year })} />
  )
  return (
    <>
      {summary.count > SHORT && summary.facets.includes('year') && (
        <>
          <Prerendered key={`${key}/years`} hidden={live}>
            {() => !live && years}
          </Prerendered>
          {live && years}
          <Prerendered key={`${key}/trends`}>
            {() => list && <PublicationTrends list={list} />}
          </Prerendered>
          {children}
        </>
      )}
      {(summary.count > SHORT || !plain) && (
        <FilterPanel
          searchLabel={view.t('publications.search')}
          query={filters.q}
          onQuery={(q) => change({ q }, { typing: true })}
          onQueryEnd={settle}
          facets={panel.facets}
          chips={panel.chips}
          onClear={clear}
          count={
            countText(view.t, found?.length ?? summary.count, summary.count) +
            nearText(view.t, near)
          }
          actions={<ExportLink slug={slug} />}
        >
          <GroupSelect value={filters.group} onChange={(group) => change({ group })} />
        </FilterPanel>
      )}
      {query.error && <ListFault error={query.error} onRetry={() => void query.refetch()} />}
      <Prerendered
        key={key}
        hidden={!plain && found !== undefined}
        aria-busy={(!plain && !found && !query.error) || undefined}
      >
        {() =>
          list && (
            <PublicationGroups publications={list.publications} context={context} group="year" />
          )
        }
      </Prerendered>
      {!plain && hits && found && found.length + near > 0 && (
        <FoundPublications hits={hits} context={context} group={filters.group} />
      )}
      {found?.length === 0 && near === 0 && !plain && (
        <NothingFound waysOut={panel.waysOut()} onClear={clear} />
      )}
    </>
  )
}

/**
 * Facets that can narrow the list, and those in force, so that each filter can be seen and taken away. Whose papers
 * they are is a question for everyone's list only.
 */
function offeredFacets(
  slug: string | undefined,
  { facets }: ListSummary,
  filters: PublicationFilters,
) {
  return PUBLICATION_FACETS.filter(
    (facet) =>
      filters[facet].length > 0 ||
      (facets.includes(facet) && (facet !== 'person' || slug === undefined)),
  )
}

function countText(t: ReturnType<typeof useView>['t'], found: number, all: number): string {
  return found === all
    ? t('publications.count', { count: all })
    : t('publications.found', { count: all, found })
}

/** Leads to the whole list as BibTeX; with scripting, `CiteHost` offers what is shown and other formats. */
function ExportLink({ slug }: { slug: string | undefined }) {
  const { t } = useView()
  return (
    <a
      className="button button-quiet"
      href={withBase(exportPath(slug, 'bib'))}
      download
      data-export={slug ?? ''}
    >
      {t('export.open')}
    </a>
  )
}
