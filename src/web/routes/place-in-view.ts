import type { PaperPlace } from '#core/bundle/paper-bundle.ts'
import type { PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import { groupPublications } from '#core/publications/group-publications.ts'
import { plainList, type ListView } from '#core/publications/list-view.ts'
import { placeInList } from '#core/publications/place-in-list.ts'
import { publicationListOf } from '#web/features/publication-list/publication-list.ts'

/** Where a paper is in a view of a list. One that the filters leave out is looked for in the whole list. */
export function placeInView(
  bundle: PublicationsBundle,
  view: ListView,
  paper: { home: string; id: string },
): { list: ListView; place: PaperPlace } | null {
  const list = publicationListOf(bundle)
  const groups = groupPublications(list.index.select(view.filters), view.filters.group)
  const shown = groups.flatMap((group) => group.publications)
  const place = placeInList(shown, paper)
  if (place) return { list: view, place }
  const whole = placeInList(list.publications, paper)
  return whole ? { list: { ...view, filters: plainList('').filters }, place: whole } : null
}
