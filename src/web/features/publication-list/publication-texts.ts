import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import { authorText } from '#core/names/author-text.ts'
import type { Meaning } from '#core/search/highlighter.ts'
import type { RowTexts } from '#web/list-browser/row-texts.ts'
import { nameMeaning } from '#web/view/name-meaning.ts'
import type { View } from '#web/view/view.ts'
import type { PublicationContext } from './publication-context.ts'
import type { PublicationList } from './publication-list.ts'
import { facetText } from './facet-labels.tsx'
import { hiddenFields, labelsOf, shownFields } from './publication-search-fields.ts'

/** What the rows of a list of publications say, for marks and reasons. */
export function publicationTexts(
  { context }: Pick<PublicationList, 'context'>,
  view: View,
): RowTexts<BundlePublication> {
  return {
    view,
    meaningOf: (publication, text) => meaningOf(text, publication, { context, view }),
    shownFields: (publication) => shownFields(publication, context, view),
    hiddenFields: (publication) => hiddenFields(publication, context),
    reasonsPlace: (row) => row.firstElementChild ?? row,
  }
}

/** What has other words for it than those of the page. */
const SPECIAL = '.authors, .venue b, .award, .status'

/** A name stands for all its spellings, a track or an award for what else it is called. */
function meaningOf(
  { data, parentElement }: Text,
  publication: BundlePublication,
  { context, view }: { context: PublicationContext; view: View },
): Meaning | undefined {
  const place = parentElement?.closest(SPECIAL)
  if (!place) return undefined
  if (place.className === 'authors') {
    const author = publication.authors.find((one) => authorText(one, view.locale) === data)
    const person = author?.person === undefined ? undefined : context.people.get(author.person)
    return author && nameMeaning(person)
  }
  if (place.className === 'award') {
    const award = publication.awards.find(
      ({ kind }) => facetText(view, context, 'award', kind).text === data,
    )
    return award && { also: labelsOf(context, award.kind) }
  }
  const { status, track, genre } = publication
  const isStatus = place.className === 'status'
  return { also: labelsOf(context, isStatus ? status : (track ?? genre)) }
}
