import type { ListSummary } from '#core/bundle/list-summary.ts'
import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import { groupPublications } from '#core/publications/group-publications.ts'
import {
  codecOfList,
  isFiltered,
  PUBLICATION_FACETS,
  type PublicationFacet,
  type PublicationFilters,
} from '#core/publications/publication-filters.ts'
import type { ListController } from '#web/list-browser/list-controller.ts'
import type { ListKind } from '#web/list-browser/list-kind.ts'
import type { View } from '#web/view/view.ts'
import { facetText } from './facet-labels.tsx'
import { createPublicationContext } from './publication-context.ts'
import type { PublicationList } from './publication-list.ts'
import { publicationTexts } from './publication-texts.ts'

export type PublicationController = ListController<
  BundlePublication,
  PublicationFacet,
  PublicationFilters,
  PublicationList
>

/** Until the list has arrived, ids stand for themselves. */
const NO_CONTEXT = createPublicationContext({ venues: [], topics: [], people: [] }, undefined)

/** A list of publications; without `slug` everyone's. */
export function publicationKind(
  view: View,
  slug: string | undefined,
  summary: ListSummary,
): ListKind<BundlePublication, PublicationFacet, PublicationFilters, PublicationList> {
  const { t } = view
  const valueLabel = (list: PublicationList | undefined, facet: string, value: string) =>
    facetText(view, list?.context ?? NO_CONTEXT, facet, value)
  return {
    codec: codecOfList(slug),
    // Whose papers they are is a question for everyone's list only.
    offered: (filters) =>
      PUBLICATION_FACETS.filter(
        (facet) =>
          filters[facet].length > 0 ||
          (summary.facets.includes(facet) && (facet !== 'person' || slug === undefined)),
      ),
    isFiltered,
    groupsOf: (list, { group }, found) =>
      group === 'year'
        ? undefined
        : groupPublications(found, group).map(({ key, publications: items }) => ({
            heading: valueLabel(list, group, key),
            items,
          })),
    nearHeading: { text: t('filter.near'), lang: view.locale },
    textsOf: (list) => publicationTexts(list, view),
    facetLabel: (facet) => t(`facet.${facet}`),
    valueLabel,
    valueKeys: (list, facet, value) => list.keysOf(facet, value),
    valueNote: (list, facet, value) => (facet === 'author' ? list.yearsOf(value) : undefined),
    searchLabel: t('publications.search'),
    countText: (found, all) =>
      found === all
        ? t('publications.count', { count: all })
        : t('publications.found', { count: all, found }),
  }
}
