import type { ListSummary } from '#core/bundle/list-summary.ts'
import { searchTerms } from '../search/fold.ts'
import { createNearIndex, type NearHits } from '../search/near-index.ts'
import { createTextIndex } from '../search/text-index.ts'

/** The values that an item has in each facet. */
export type FacetReaders<T, F extends string> = Readonly<Record<F, (item: T) => readonly string[]>>

/** A query, and per facet the chosen values: any of one facet, all facets together. */
export type Filters<F extends string> = { readonly q: string } & Readonly<
  Record<F, readonly string[]>
>

export type FacetedIndex<T, F extends string> = {
  /** The items that pass, in their order; the very list that was indexed when nothing is filtered. */
  select(filters: Filters<F>): readonly T[]
  /**
   * Per value of a facet the number of items that have it and pass all other filters. Every value
   * of the list is there, with 0 too, in an order that no filter changes: by the facet's own
   * `order`, else the value of most items first.
   */
  counts(facet: F, filters: Filters<F>): ReadonlyMap<string, number>
  /** How many items would pass without one of the filters. */
  without(filters: Filters<F>, filter: F | 'q'): number
  /**
   * Makes what the first query needs, in steps: the caller goes on for as long as nothing else is to be done. Not needed
   * for an answer, but without it the first letter pays for all of it.
   */
  prepare(): Generator<void>
  /** Items that pass when typos in the query are forgiven; only sought where few pass without. */
  near(filters: Filters<F>): NearHits<T>
}

/** With so many exact hits, no one misses those that are spelled otherwise. */
const ENOUGH = 5

export type FacetedIndexOptions<T, F extends string> = {
  /** Text of an item as `fold` returns it. */
  search: (item: T) => string
  /** The terms of a query, written like the text; `searchTerms` by default. */
  terms?: (query: string) => readonly string[]
  facets: FacetReaders<T, F>
  order?: Partial<Record<F, (a: string, b: string) => number>>
}

/** Prepares a list for filtering on every keystroke: a filter costs one scan of prepared values. */
export function createFacetedIndex<T, F extends string>(
  items: readonly T[],
  { search, facets, terms: termsOf = searchTerms, order = {} }: FacetedIndexOptions<T, F>,
): FacetedIndex<T, F> {
  const ids = facetIds(facets)
  const columns = new Map<F, Column>()
  const all = items.map((item, at) => ({ at, item }))
  const texts = createTexts(all, search)

  /** Those of the rows that pass all facets but one. */
  function chosen(rows: readonly Row<T>[], filters: Filters<F>, ignored?: F | 'q') {
    return ids
      .filter((id) => id !== ignored && filters[id].length > 0)
      .reduce((left, id) => left.filter(columnOf(id).hasOneOf(filters[id])), rows)
  }

  /** Made when it is first asked for: the authors of a long list are many, and mostly no one asks. */
  function columnOf(id: F): Column {
    const known = columns.get(id) ?? createColumn(items.map(facets[id]), order[id])
    columns.set(id, known)
    return known
  }

  /** The rows that pass all filters but one. */
  function passing(filters: Filters<F>, ignored?: F | 'q') {
    const terms = ignored === 'q' ? [] : termsOf(filters.q)
    const found = terms.length === 0 ? all : texts.made().find(terms)
    return chosen(found, filters, ignored)
  }

  return {
    prepare: () => texts.prepare(),
    select(filters) {
      const rows = passing(filters)
      return rows.length === items.length ? items : rows.map((row) => row.item)
    },
    counts: (facet, filters) => columnOf(facet).count(passing(filters, facet)),
    without: (filters, filter) => passing(filters, filter).length,
    near(filters) {
      const terms = termsOf(filters.q)
      if (terms.length === 0 || passing(filters).length >= ENOUGH) return { items: [], wanted: [] }
      const near = texts.made().findNear(terms)
      return { ...near, items: chosen(near.items, filters).map((row) => row.item) }
    },
  }
}

/** Rows of which one step of the preparation makes the texts. */
const STEP = 50

/** What finds rows by their text, made for the first query: prerendered pages have none, and so have most visits. */
function createTexts<T>(rows: readonly Row<T>[], search: (item: T) => string) {
  const withText: (Row<T> & { search: string })[] = []
  let finders: ReturnType<typeof createFinders<T>> | undefined

  function* makeTexts(): Generator<void> {
    while (withText.length < rows.length) {
      for (const { at, item } of rows.slice(withText.length, withText.length + STEP)) {
        withText.push({ at, item, search: search(item) })
      }
      yield
    }
  }

  function made() {
    if (finders) return finders
    for (const _ of makeTexts());
    finders = createFinders(withText)
    return finders
  }

  function* prepare(): Generator<void> {
    yield* makeTexts()
    yield* made().prepareNear()
  }
  return { made, prepare }
}

function createFinders<T>(rows: readonly (Row<T> & { search: string })[]) {
  const near = createNearIndex(rows)
  return { find: createTextIndex(rows), findNear: near.find, prepareNear: near.prepare }
}

/** The facets of a list in their order. */
export function facetIds<F extends string>(facets: Readonly<Record<F, unknown>>): F[] {
  return Object.keys(facets) as F[]
}

/** For `order`: years, the newest first. */
export function descending(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? 1 : -1
}

/** An item and its position in the list. */
type Row<T> = { readonly at: number; readonly item: T }

type Column = {
  hasOneOf(chosen: readonly string[]): (row: Row<unknown>) => boolean
  count(rows: readonly Row<unknown>[]): ReadonlyMap<string, number>
}

/** One facet of all items. Values are numbered in their order: numbers count faster than strings. */
function createColumn(
  valuesPerItem: readonly (readonly string[])[],
  order?: (a: string, b: string) => number,
): Column {
  const distinct = valuesPerItem.map((values) => [...new Set(values)])
  const values = valuesInOrder(distinct.flat(), order)
  const codes = new Map(values.map((value, code) => [value, code]))
  const codesPerItem = distinct.map((own) => own.flatMap((value) => codes.get(value) ?? []))

  return {
    hasOneOf(chosen) {
      const wanted = new Set(chosen.map((value) => codes.get(value)))
      return ({ at }) => codesPerItem[at]?.some((code) => wanted.has(code)) ?? false
    },
    count(rows) {
      const counts = new Uint32Array(values.length)
      for (const { at } of rows) {
        for (const code of codesPerItem[at] ?? []) counts[code] = (counts[code] ?? 0) + 1
      }
      return new Map(values.map((value, code) => [value, counts[code] ?? 0]))
    },
  }
}

function valuesInOrder(
  all: readonly string[],
  order?: (a: string, b: string) => number,
): readonly string[] {
  const totals = new Map<string, number>()
  for (const value of all) totals.set(value, (totals.get(value) ?? 0) + 1)
  if (order !== undefined) return [...totals.keys()].toSorted(order)
  return [...totals]
    .toSorted(([a, few], [b, many]) => many - few || descending(b, a))
    .map(([value]) => value)
}

/** How long a list is and which facets can narrow it, in their order. */
export function summarizeList<T, F extends string>(
  items: readonly T[],
  facets: FacetReaders<T, F>,
): ListSummary {
  return {
    count: items.length,
    facets: facetIds(facets).filter((id) => canNarrow(items.map(facets[id]))),
  }
}

function canNarrow(valuesPerItem: readonly (readonly string[])[]): boolean {
  const distinct = new Set(valuesPerItem.flat()).size
  return distinct > 1 || (distinct === 1 && valuesPerItem.some((values) => values.length === 0))
}
