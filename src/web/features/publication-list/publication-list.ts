import type { BundlePublication, PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import { coAuthorsOf, type CoAuthor, yearsOfWork } from '#core/publications/co-authors.ts'
import type {
  PublicationFacet,
  PublicationFilters,
} from '#core/publications/publication-filters.ts'
import { writtenForms } from '#core/names/format-name.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { fold } from '#core/search/fold.ts'
import { bothTexts } from '#core/text/both-languages.ts'
import type { ListHits } from '#core/filters/list-search.ts'
import { groupPublications } from '#core/publications/group-publications.ts'
import {
  createPublicationSearch,
  type PublicationIndex,
} from '#core/publications/publication-search.ts'
import { oncePerBundle } from '#web/bundles/once-per-bundle.ts'
import { createPublicationContext, type PublicationContext } from './publication-context.ts'

/** A list of publications, ready to be filtered and shown. */
export interface PublicationList {
  publications: readonly BundlePublication[]
  /** In the order of the page, which has them under their years. */
  rows: readonly BundlePublication[]
  context: PublicationContext
  index: PublicationIndex
  search: (filters: PublicationFilters) => ListHits<BundlePublication>
  /** Folded words by which a value of a facet is found: of a co-author all ways to type the name. */
  keysOf: (facet: PublicationFacet, value: string) => string
  /** When a co-author was one: "2021–2025". */
  yearsOf: (author: string) => string | undefined
}

export const publicationListOf = oncePerBundle(createPublicationList)

export function createPublicationList(bundle: PublicationsBundle): PublicationList {
  const { publications, vocabulary, slug } = bundle
  const { index, spelling, names, search } = createPublicationSearch(bundle)
  let authors: ReadonlyMap<string, CoAuthor> | undefined
  // Counted when the first one is asked for, which is mostly never.
  function author(id: string) {
    authors ??= coAuthorsOf(publications, slug)
    return authors.get(id)
  }
  const context = createPublicationContext(vocabulary, slug, { labels: spelling.labels, author })
  const venue = (id: string) => context.venues.get(id)
  return {
    publications,
    rows: groupPublications(publications, 'year').flatMap((group) => group.publications),
    context,
    index,
    search,
    keysOf(facet, value) {
      if (facet === 'venue') return wordsOf(venue(value)?.short, venue(value)?.name)
      if (facet === 'topic') return wordsOf(context.topics.get(value))
      const printed = facet === 'author' ? author(value) : undefined
      const person = context.people.get(value)
      const written = person === undefined ? [] : writtenForms(person).map(fold)
      return [names.of(printed ? [printed] : [], [value]), ...written].join(' ')
    },
    yearsOf(id) {
      const found = author(id)
      return (found && yearsOfWork(found)) || undefined
    },
  }
}

/** In both languages, folded. */
function wordsOf(...texts: readonly (LocalizedText | undefined)[]): string {
  return texts.flatMap(bothTexts).map(fold).join(' ')
}
