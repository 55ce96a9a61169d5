import { createElement, type ReactNode } from 'react'
import type { FacetedIndex, Filters } from '#core/filters/faceted-index.ts'
import type { PickedText } from '#core/text/pick-text.ts'
import type { FacetChanges, FacetOption } from './facet-values.tsx'
import type { View } from '#web/view/view.ts'
import { LangSpan } from '#web/view/local-text.tsx'
import type { PanelChip, PanelFacet } from './filter-panel.tsx'
import type { ListController, ListSnapshot } from './list-controller.ts'
import type { ListData } from './list-kind.ts'
import type { WayOut } from './nothing-found.tsx'

interface FilterPanelInput<T, F extends string> {
  /** Facets on offer, in order. */
  offered: readonly F[]
  facetLabel: (facet: F) => string
  valueLabel: (facet: F, value: string) => Pick<PickedText, 'text' | 'lang'>
  /** Folded words by which a value is found besides its label. */
  valueKeys?: ((facet: F, value: string) => string) | undefined
  /** A sign before a value. */
  valueMark?: ((facet: F, value: string) => ReactNode) | undefined
  /** What is beside a value, such as its years. */
  valueNote?: ((facet: F, value: string) => string | undefined) | undefined
  filters: Filters<F>
  /** Those in force when someone looks: letters of the query do not make a new panel. */
  filtersNow: () => Filters<F>
  /** Calls back when they change. */
  changes?: FacetChanges
  /** Sets one facet's values, or the query. */
  setFacet: (facet: F, values: readonly string[]) => void
  setQuery: (query: string) => void
  /** Absent until the list has arrived. */
  index: FacetedIndex<T, F> | undefined
}

interface NamedInput<T, F extends string> extends FilterPanelInput<T, F> {
  /** A filter in words: "Year: 2024". */
  nameOf: (facet: F, value: string) => string
}

/** What the panel of a list shows. */
export function panelOf<T, F extends string, V extends Filters<F>, L extends ListData<T, F, V>>(
  controller: ListController<T, F, V, L>,
  { filters, list }: Pick<ListSnapshot<T, V, L>, 'filters' | 'list'>,
  t: View['t'],
) {
  const { kind } = controller
  const { valueKeys, valueMark, valueNote } = kind
  return filterPanel<T, F>(
    {
      offered: kind.offered(filters),
      facetLabel: kind.facetLabel,
      valueLabel: (facet, value) => kind.valueLabel(list, facet, value),
      valueKeys: valueKeys && list && ((facet, value) => valueKeys(list, facet, value)),
      valueMark,
      valueNote: valueNote && list && ((facet, value) => valueNote(list, facet, value)),
      filters,
      filtersNow: () => controller.getSnapshot().filters,
      changes: controller,
      setFacet: (facet, values) => controller.choose({ [facet]: values } as Partial<V>),
      setQuery: (q) => controller.choose({ q } as Partial<V>),
      index: list?.index,
    },
    t,
  )
}

/** Turns filters and an index into what the panel shows: facets with counts, chips, ways out of nothing. */
export function filterPanel<T, F extends string>(input: FilterPanelInput<T, F>, t: View['t']) {
  const named: NamedInput<T, F> = {
    ...input,
    nameOf: (facet, value) => t('list.labeled', { label: input.facetLabel(facet), value }),
  }
  const chips = input.offered.flatMap((facet) =>
    input.filters[facet].map((value) => facetChip(named, facet, value)),
  )
  const query = input.filters.q.trim()
  const queryChip: PanelChip = {
    key: 'q',
    name: t('filter.quoted', { query }),
    label: t('filter.quoted', { query }),
    onRemove: () => input.setQuery(''),
  }
  return {
    facets: input.offered.map((facet) => panelFacet(input, facet)),
    chips,
    waysOut: () => waysOut(named, query === '' ? undefined : queryChip),
  }
}

function label<T, F extends string>(input: FilterPanelInput<T, F>, facet: F, value: string) {
  const { text, lang } = input.valueLabel(facet, value)
  return { text, node: createElement(LangSpan, { lang, children: text }) }
}

function panelFacet<T, F extends string>(input: FilterPanelInput<T, F>, facet: F): PanelFacet {
  const selected = input.filters[facet]
  return {
    id: facet,
    label: input.facetLabel(facet),
    selectedCount: selected.length,
    onToggle: (value) => input.setFacet(facet, toggled(selected, value)),
    changes: input.changes,
    options: () => {
      const counts = input.index?.counts(facet, input.filtersNow()) ?? new Map<string, number>()
      return [...new Set([...counts.keys(), ...selected])].map((value): FacetOption => ({
        value,
        text: () => input.valueLabel(facet, value).text,
        keys: () => input.valueKeys?.(facet, value) ?? '',
        label: () => label(input, facet, value).node,
        mark: input.valueMark?.(facet, value),
        note: () => input.valueNote?.(facet, value),
        count: counts.get(value) ?? 0,
        selected: selected.includes(value),
      }))
    },
  }
}

function facetChip<T, F extends string>(
  input: NamedInput<T, F>,
  facet: F,
  value: string,
): PanelChip {
  const { text, node } = label(input, facet, value)
  return {
    key: `${facet}:${value}`,
    name: input.nameOf(facet, text),
    label: node,
    onRemove: () => input.setFacet(facet, toggled(input.filters[facet], value)),
  }
}

function toggled(selected: readonly string[], value: string): readonly string[] {
  return selected.includes(value)
    ? selected.filter((other) => other !== value)
    : [...selected, value]
}

/** For each filter in force, how many entries there were without it. */
function waysOut<T, F extends string>(
  input: NamedInput<T, F>,
  queryChip: PanelChip | undefined,
): WayOut[] {
  const { index, filters } = input
  if (!index) return []
  const facets = input.offered.flatMap((facet): WayOut[] => {
    const values = filters[facet]
    if (values.length === 0) return []
    const names = values.map((value) => label(input, facet, value).text)
    return [
      {
        key: facet,
        name: input.nameOf(facet, names.join(' / ')),
        label: names.join(' / '),
        count: index.without(filters, facet),
        onRemove: () => input.setFacet(facet, []),
      },
    ]
  })
  return queryChip ? [{ ...queryChip, count: index.without(filters, 'q') }, ...facets] : facets
}
