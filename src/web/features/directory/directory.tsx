import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { PersonSummary } from '#core/bundle/site-bundle.ts'
import { defineCodec, text } from '#core/filters/codec.ts'
import { hasTerms } from '#core/filters/codec.ts'
import { useBundles } from '#web/bundles/bundles-context.ts'
import { ListBrowser } from '#web/list-browser/list-browser.tsx'
import type { ListKind } from '#web/list-browser/list-kind.ts'
import { RowGroups } from '#web/long-list/row-groups.tsx'
import { useView, type View } from '#web/view/view.ts'
import { directoryListOf, type DirectoryList } from './directory-list.ts'
import { DirectoryRow } from './directory-row.tsx'
import { personTexts } from './person-texts.ts'

/** A directory of this length or shorter needs no search box. */
const SHORT = 5

const directoryCodec = defineCodec({ q: text() })

/** The researchers of the site, with a search box where there are many. */
export function Directory({ count }: { count: number }) {
  const view = useView()
  const { queries } = useBundles()
  const query = useQuery({ ...queries.people(), select: directoryListOf })
  const kind = useMemo(() => directoryKind(view), [view])
  return (
    <section className="directory" aria-label={view.t('directory.title')}>
      <ListBrowser
        key={view.locale}
        kind={kind}
        query={query}
        size={count}
        short={SHORT}
        renderRows={({ rows }) => <DirectoryRows rows={rows} />}
      />
    </section>
  )
}

/** Rows of all researchers. */
export function DirectoryRows({ rows }: Pick<DirectoryList, 'rows'>) {
  return (
    <RowGroups
      groups={[{ key: 'people', heading: undefined, items: rows }]}
      itemKey={({ slug }) => slug}
    >
      {(person) => <DirectoryRow person={person} />}
    </RowGroups>
  )
}

export function directoryKind(
  view: View,
): ListKind<PersonSummary, never, { readonly q: string }, DirectoryList> {
  const { t, locale } = view
  return {
    codec: directoryCodec,
    offered: () => [],
    isFiltered: ({ q }) => hasTerms(q),
    nearHeading: { text: t('filter.near'), lang: locale },
    textsOf: ({ rows }) => personTexts(rows, view),
    facetLabel: String,
    valueLabel: (_, facet) => ({ text: facet, lang: locale }),
    searchLabel: t('directory.search'),
    countText: (found) => t('directory.count', { count: found }),
  }
}
