import { useQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import type { ListSummary } from '#core/bundle/list-summary.ts'
import { exportPath } from '#core/paths/paths.ts'
import { useBundles } from '#web/bundles/bundles-context.ts'
import { useFeedPath } from '#web/bundles/use-feed-path.ts'
import { buttonLook } from '#web/ui/button-look.ts'
import { Prerendered } from '#web/ui/hydration.tsx'
import { ListBrowser } from '#web/list-browser/list-browser.tsx'
import { useListSnapshot } from '#web/list-browser/use-list-controller.ts'
import { FeedLink } from '#web/list-browser/feed-link.tsx'
import { useView, withBase } from '#web/view/view.ts'
import { GroupSelect } from './group-select.tsx'
import { ListLegend } from './list-legend.tsx'
import { publicationKind, type PublicationController } from './publication-kind.ts'
import { publicationListOf } from './publication-list.ts'
import { PublicationTrends } from './publication-trends.tsx'
import { PublicationRows } from './publication-rows.tsx'
import { YearFilter } from './year-filter.tsx'

/** A list of this length or shorter needs no panel and no pictures. */
const SHORT = 8

export interface PublicationBrowserProps {
  /** Whose list; undefined for everyone's. */
  slug: string | undefined
  summary: ListSummary
  /** Further pictures, below the list; not for a short one. */
  children?: ReactNode
}

/** Publications with chart, search, facets and groups. */
export function PublicationBrowser(props: PublicationBrowserProps) {
  // Another language or another list is another browser.
  return <Browser key={`${useView().locale}/${props.slug ?? ''}`} {...props} />
}

function Browser({ slug, summary, children }: PublicationBrowserProps) {
  const view = useView()
  const { queries } = useBundles()
  const query = useQuery({ ...queries.publications(slug), select: publicationListOf })
  const feed = useFeedPath('publications', slug, view.locale)
  const kind = useMemo(() => publicationKind(view, slug, summary), [view, slug, summary])
  return (
    <>
      <ListBrowser
        kind={kind}
        query={query}
        size={summary.count}
        short={SHORT}
        renderRows={(list) => <PublicationRows list={list} />}
        chart={(controller) =>
          summary.facets.includes('year') && (
            <YearFilter counts={summary.years ?? []} controller={controller} />
          )
        }
        grouping={(controller) => <Grouping controller={controller} />}
        actions={
          <>
            <FeedLink path={feed} place="panel" />
            <ExportLink slug={slug} />
          </>
        }
        legend={(controller) => <ListLegend marks={summary.marks ?? []} controller={controller} />}
      />
      <FeedLink path={feed} place={summary.count > SHORT ? 'below-panel' : 'below-list'} />
      {summary.count > SHORT && summary.facets.includes('year') && (
        <>
          <Prerendered>{() => query.data && <PublicationTrends list={query.data} />}</Prerendered>
          {children}
        </>
      )}
    </>
  )
}

function Grouping({ controller }: { controller: PublicationController }) {
  const { filters } = useListSnapshot(controller)
  return <GroupSelect value={filters.group} onChange={(group) => controller.choose({ group })} />
}

/** Leads to the whole list as BibTeX; with scripting, `CiteHost` offers what is shown and other formats. */
function ExportLink({ slug }: { slug: string | undefined }) {
  const { t } = useView()
  return (
    <a
      className={buttonLook('quiet')}
      href={withBase(exportPath(slug, 'bib'))}
      download
      data-export={slug ?? ''}
    >
      {t('export.open')}
    </a>
  )
}
