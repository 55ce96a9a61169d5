import type { ReactNode } from 'react'
import type { ListHits } from '#core/filters/list-search.ts'
import { Highlighted } from '#web/view/highlighted.tsx'
import { useView } from '#web/view/view.ts'

interface FoundListProps<T> {
  hits: ListHits<T>
  /** Renders entries; those near the query under the given heading and no other. */
  children: (items: readonly T[], heading: ReactNode) => ReactNode
}

/** What a query has found, with marks: exact hits, then those with similar spelling. */
export function FoundList<T>({ hits, children }: FoundListProps<T>) {
  const { t } = useView()
  const { found, marks, near, nearMarks } = hits
  return (
    <>
      {found.length > 0 && <Highlighted by={marks}>{children(found, undefined)}</Highlighted>}
      {near.length > 0 && (
        <div className="near-hits">
          <Highlighted by={nearMarks}>
            {children(
              near,
              <h2 className="list-heading">
                {t('filter.near')} <span className="list-heading-count">{near.length}</span>
              </h2>,
            )}
          </Highlighted>
        </div>
      )}
    </>
  )
}
