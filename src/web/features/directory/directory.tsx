import { useQuery } from '@tanstack/react-query'
import { Suspense, useMemo } from 'react'
import { defineCodec, text } from '#core/filters/codec.ts'
import { useBundles } from '#web/bundles/bundles-context.ts'
import { ListFault } from '#web/list-filters/list-fault.tsx'
import { nearText } from '#web/list-filters/near-text.ts'
import { useFilters } from '#web/list-filters/use-filters.ts'
import { Prerendered } from '#web/ui/hydration.tsx'
import { SearchField } from '#web/ui/search-field.tsx'
import { useView } from '#web/view/view.ts'
import { directoryListOptions, DirectoryRows, FoundPeople } from './directory-list-options.ts'

/** A directory of this length or shorter needs no search box. */
const SHORT = 5

const directoryCodec = defineCodec({ q: text() })

/** The researchers of the site, with a search box where there are many. */
export function Directory({ count }: { count: number }) {
  const { t, locale } = useView()
  const { filters, change, settle } = useFilters(directoryCodec)
  const query = useQuery({ ...directoryListOptions(useBundles()), enabled: count > SHORT })
  const hits = useMemo(() => query.data?.search(filters), [query.data, filters])
  const searching = hits?.marks !== undefined
  return (
    <section className="directory" aria-label={t('directory.title')}>
      {count > SHORT && (
        <SearchField
          label={t('directory.search')}
          value={filters.q}
          onChange={(q) => change({ q }, { typing: true })}
          onEnd={settle}
        />
      )}
      {query.error && <ListFault error={query.error} onRetry={() => void query.refetch()} />}
      <p role="status" className={count > SHORT ? 'filter-status' : 'sr-only'}>
        {t('directory.count', { count: searching ? hits.found.length : count })}
        {searching && nearText(t, hits.near.length)}
      </p>
      <Prerendered key={locale} hidden={searching}>
        {() => <DirectoryRows />}
      </Prerendered>
      {searching && (
        <Suspense>
          <FoundPeople hits={hits} />
        </Suspense>
      )}
    </section>
  )
}
