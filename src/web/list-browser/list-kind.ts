import type { ReactNode } from 'react'
import type { FacetedIndex, Filters } from '#core/filters/faceted-index.ts'
import type { ListHits } from '#core/filters/list-search.ts'
import type { PickedText } from '#core/text/pick-text.ts'
import type { FilterCodec } from './filter-state.ts'
import type { RowTexts } from './row-texts.ts'

/** A list that has arrived, ready to be filtered. */
export interface ListData<T, F extends string, V extends Filters<F>> {
  /** The entries in the order in which the page has their rows. */
  readonly rows: readonly T[]
  readonly index: FacetedIndex<T, F>
  readonly search: (filters: V) => ListHits<T>
}

/** Entries under a heading. */
export interface EntryGroup<T> {
  /** Undefined where there is none. */
  heading: Pick<PickedText, 'text' | 'lang'> | undefined
  items: readonly T[]
}

/** What distinguishes one kind of list from the others, in the language of the page. */
export interface ListKind<T, F extends string, V extends Filters<F>, L extends ListData<T, F, V>> {
  readonly codec: FilterCodec<V>
  /** Facets on offer, in order: those that can narrow the list, and those in force, so that each can be taken away. */
  offered: (filters: V) => readonly F[]
  /** True when the filters narrow the list. */
  isFiltered: (filters: V) => boolean
  /** Other groups than those of the page, where the filters ask for such. */
  groupsOf?: (list: L, filters: V, found: readonly T[]) => readonly EntryGroup<T>[] | undefined
  /** Heading of what has only similar spelling. */
  readonly nearHeading: EntryGroup<T>['heading']
  textsOf: (list: L) => RowTexts<T>
  facetLabel: (facet: F) => string
  /** A value in words; without the list, what can be said without it. */
  valueLabel: (list: L | undefined, facet: F, value: string) => Pick<PickedText, 'text' | 'lang'>
  /** Folded words by which a value is found besides its label. */
  valueKeys?: (list: L, facet: F, value: string) => string
  /** A sign before a value, such as the shape that stands for it in the list. */
  valueMark?: (facet: F, value: string) => ReactNode
  /** What is beside a value, such as its years. */
  valueNote?: (list: L, facet: F, value: string) => string | undefined
  searchLabel: string
  /** "24 publications", "5 of 24 publications". */
  countText: (found: number, all: number) => string
}
