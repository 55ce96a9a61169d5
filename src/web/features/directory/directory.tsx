import { useMemo } from 'react'
import type { PersonSummary } from '#core/bundle/site-bundle.ts'
import { defineCodec, text } from '#core/filters/codec.ts'
import { matchesAll, searchTerms } from '#core/search/fold.ts'
import { useFilters } from '#web/list-filters/use-filters.ts'
import { SearchField } from '#web/ui/search-field.tsx'
import { useView } from '#web/view/view.ts'
import { DirectoryRow } from './directory-row.tsx'

/** A directory of this length or shorter needs no search box. */
const SHORT = 5

const directoryCodec = defineCodec({ q: text() })

/** The researchers of the site. */
export function Directory({ people }: { people: readonly PersonSummary[] }) {
  const { t } = useView()
  const { filters, change, settle } = useFilters(directoryCodec)
  const found = useMemo(() => {
    const terms = searchTerms(filters.q)
    return people.filter((person) => matchesAll(person.search, terms))
  }, [people, filters.q])
  return (
    <section className="directory" aria-label={t('directory.title')}>
      {people.length > SHORT && (
        <SearchField
          label={t('directory.search')}
          value={filters.q}
          onChange={(q) => change({ q }, { typing: true })}
          onEnd={settle}
        />
      )}
      <p role="status" className={people.length > SHORT ? 'filter-status' : 'sr-only'}>
        {t('directory.count', { count: found.length })}
      </p>
      <ul>
        {found.map((person) => (
          <DirectoryRow key={person.slug} person={person} />
        ))}
      </ul>
    </section>
  )
}
