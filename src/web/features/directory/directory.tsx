import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { DirectoryEntry } from '#core/bundle/directory-groups.ts'
import {
  DIRECTORY_FACETS,
  directoryCodec,
  type DirectoryFacet,
  type DirectoryFilters,
  isDirectoryFiltered,
} from '#core/site-search/directory-filters.ts'
import { pickText } from '#core/text/pick-text.ts'
import { useBundles, useSite } from '#web/bundles/bundles-context.ts'
import { ListBrowser } from '#web/list-browser/list-browser.tsx'
import type { ListKind } from '#web/list-browser/list-kind.ts'
import { useView, type View } from '#web/view/view.ts'
import { directoryListOf, type DirectoryList } from './directory-list.ts'
import { DirectoryRows } from './directory-rows.tsx'
import { personTexts } from './person-texts.ts'

/** A directory of this length or shorter needs no search box. */
const SHORT = 5

/** The people of the site, with a search box where there are many, and facets where there are more. */
export function Directory({ count }: { count: number }) {
  const view = useView()
  const { queries } = useBundles()
  const query = useQuery({ ...queries.people(), select: directoryListOf })
  const { lab } = useSite()
  const facets = query.data?.facets
  const kind = useMemo(() => directoryKind(view, facets), [view, facets])
  return (
    // On the home page of a lab it is in a section that has a name.
    <section className="directory" aria-label={lab ? undefined : view.t('directory.title')}>
      <ListBrowser
        key={view.locale}
        kind={kind}
        query={query}
        size={count}
        short={SHORT}
        renderRows={(list) => <DirectoryRows {...list} />}
      />
    </section>
  )
}

export function directoryKind(
  view: View,
  facets: readonly string[] = [],
): ListKind<DirectoryEntry, DirectoryFacet, DirectoryFilters, DirectoryList> {
  const { t, locale } = view
  return {
    codec: directoryCodec,
    offered: (filters) =>
      DIRECTORY_FACETS.filter((facet) => filters[facet].length > 0 || facets.includes(facet)),
    isFiltered: isDirectoryFiltered,
    nearHeading: { text: t('filter.near'), lang: locale },
    textsOf: (list) => personTexts(list, view),
    facetLabel: (facet) => t(`member-facet.${facet}`),
    valueLabel(list, facet, value) {
      const name = list?.names[facet].get(value)
      return name === undefined
        ? { text: t('filter.unknown', { value }), lang: locale }
        : pickText(name, locale)
    },
    searchLabel: t('directory.search'),
    countText: (count) => t('directory.count', { count }),
  }
}
