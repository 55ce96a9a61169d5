import type { PaperPlace, PaperReference } from '#core/bundle/paper-bundle.ts'
import {
  type ListView,
  pageOfList,
  queryFromList,
  queryOfList,
} from '#core/publications/list-view.ts'
import type { Page } from '#core/paths/paths.ts'
import { PageLink } from '#web/view/page-link.tsx'
import { useView } from '#web/view/view.ts'
import { PublicationTitle } from './publication-entry.tsx'

interface PaperPagerProps {
  list: ListView
  /** Where the paper is in it. */
  place: PaperPlace
}

/** What is before and after a paper in a list. */
export function PaperPager({ list, place }: PaperPagerProps) {
  const { t } = useView()
  return (
    <nav
      className="mt-12 grid gap-x-6 gap-y-3 border-t border-rule pt-4 sm:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] print:hidden"
      aria-label={t('paper.neighbours')}
    >
      <Neighbour direction="previous" paper={place.previous} list={list} />
      <span className="text-sm text-muted sm:col-start-2">
        {t('paper.place', { at: place.at, count: place.count })}
      </span>
      <Neighbour direction="next" paper={place.next} list={list} />
    </nav>
  )
}

interface NeighbourProps {
  direction: 'previous' | 'next'
  paper: PaperReference | undefined
  list: ListView
}

function Neighbour({ direction, paper, list }: NeighbourProps) {
  const { t } = useView()
  if (!paper) return null
  const page: Page = { page: 'publication', slug: paper.home, id: paper.id }
  const query = new URLSearchParams(queryOfList(list))
  return (
    <PageLink
      className={direction === 'next' ? 'sm:text-end' : ''}
      rel={direction === 'previous' ? 'prev' : 'next'}
      page={page}
      query={queryFromList(pageOfList(list), query, page)}
    >
      <span className="block text-sm text-muted">
        {direction === 'previous' && <span aria-hidden="true">← </span>}
        {t(direction === 'previous' ? 'paper.previous' : 'paper.next')}
        {direction === 'next' && <span aria-hidden="true"> →</span>}
      </span>
      <PublicationTitle publication={paper} />
    </PageLink>
  )
}
