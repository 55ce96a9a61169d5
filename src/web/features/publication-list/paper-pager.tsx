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
    <nav className="pager" aria-label={t('paper.neighbours')}>
      <Neighbour direction="previous" paper={place.previous} list={list} />
      <span className="pager-place">{t('paper.place', { at: place.at, count: place.count })}</span>
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
      className={`pager-${direction}`}
      rel={direction === 'previous' ? 'prev' : 'next'}
      page={page}
      query={queryFromList(pageOfList(list), query, page)}
    >
      <span className="pager-label">
        {t(direction === 'previous' ? 'paper.previous' : 'paper.next')}
      </span>
      <PublicationTitle publication={paper} />
    </PageLink>
  )
}
