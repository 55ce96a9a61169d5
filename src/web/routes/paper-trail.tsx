import { useSuspenseQuery } from '@tanstack/react-query'
import type { PaperPlace } from '#core/bundle/paper-bundle.ts'
import { groupPublications } from '#core/publications/group-publications.ts'
import { listOfQuery, plainList, type ListView } from '#core/publications/list-view.ts'
import { placeInList } from '#core/publications/place-in-list.ts'
import { useBundles } from '#web/bundles/bundles-context.ts'
import { PaperPager } from '#web/features/publication-list/paper-pager.tsx'
import {
  publicationListOf,
  type PublicationList,
} from '#web/features/publication-list/publication-list.ts'
import { BackToList } from '#web/features/publication-list/back-to-list.tsx'

export interface PaperTrailProps {
  slug: string
  id: string
  /** The query string of the page, which describes the list that the visitor comes from. */
  query: string
  /** The way back is above the paper, its neighbors below. */
  part: 'back' | 'neighbours'
}

/** Where a paper is in the list that the visitor comes from. */
export function PaperTrail(props: PaperTrailProps) {
  return props.query === '' ? <PlainTrail {...props} /> : <TrailOfList {...props} />
}

function PlainTrail({ slug, id, part }: PaperTrailProps) {
  const { place } = useSuspenseQuery(useBundles().queries.paper(slug, id)).data
  const list = plainList(slug)
  return part === 'back' ? (
    <BackToList list={list} plain />
  ) : (
    <PaperPager list={list} place={place} />
  )
}

function TrailOfList(props: PaperTrailProps) {
  const { slug, id, query, part } = props
  const view = listOfQuery(new URLSearchParams(query), slug)
  const { queries } = useBundles()
  const list = publicationListOf(useSuspenseQuery(queries.publications(view.slug)).data)
  const found = placeInView(list, view, { home: slug, id })
  if (!found) return <PlainTrail {...props} />
  return part === 'back' ? (
    <BackToList list={found.view} plain={false} />
  ) : (
    <PaperPager list={found.view} place={found.place} />
  )
}

/** A paper that the filters leave out is looked for in the whole list. */
function placeInView(
  list: PublicationList,
  view: ListView,
  paper: { home: string; id: string },
): { view: ListView; place: PaperPlace } | undefined {
  const groups = groupPublications(list.index.select(view.filters), view.filters.group)
  const shown = groups.flatMap((group) => group.publications)
  const place = placeInList(shown, paper)
  if (place) return { view, place }
  const whole = placeInList(list.publications, paper)
  return whole && { view: { ...view, filters: plainList('').filters }, place: whole }
}
