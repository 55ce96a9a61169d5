import { useQuery } from '@tanstack/react-query'
import { Suspense, useMemo } from 'react'
import { defineCodec, text } from '#core/filters/codec.ts'
import { matchesAll, searchTerms } from '#core/search/fold.ts'
import { useBundles } from '#web/bundles/bundles-context.ts'
import { ListFault } from '#web/list-filters/list-fault.tsx'
import { useFilters } from '#web/list-filters/use-filters.ts'
import { Prerendered } from '#web/ui/hydration.tsx'
import { onDemand } from '#web/ui/on-demand.ts'
import { SearchField } from '#web/ui/search-field.tsx'
import { useView } from '#web/view/view.ts'

/** A directory of this length or shorter needs no search box. */
const SHORT = 5

const directoryCodec = defineCodec({ q: text() })

export const DirectoryRows = onDemand(() =>
  import('./directory-rows.tsx').then((module) => module.DirectoryRows),
)

/** The researchers of the site, with a search box where there are many. */
export function Directory({ count }: { count: number }) {
  const { t, locale } = useView()
  const { queries } = useBundles()
  const { filters, change, settle } = useFilters(directoryCodec)
  const terms = searchTerms(filters.q)
  const bundle = useQuery({ ...queries.people(), enabled: count > SHORT })
  const people = bundle.data?.people
  const found = useMemo(
    () => people?.filter((person) => matchesAll(person.search, searchTerms(filters.q))),
    [people, filters.q],
  )
  const searching = terms.length > 0 && found !== undefined
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
      {bundle.error && <ListFault error={bundle.error} onRetry={() => void bundle.refetch()} />}
      <p role="status" className={count > SHORT ? 'filter-status' : 'sr-only'}>
        {t('directory.count', { count: searching ? found.length : count })}
      </p>
      <Prerendered key={locale} hidden={searching}>
        {() => <DirectoryRows people={people} />}
      </Prerendered>
      {searching && (
        <Suspense>
          <DirectoryRows people={found} />
        </Suspense>
      )}
    </section>
  )
}
