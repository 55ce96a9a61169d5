import { describe, expect, it, vi } from 'vitest'
import { createFacetedIndex } from '#core/filters/faceted-index.ts'
import { fold } from '#core/search/fold.ts'
import { sampleView } from '#tests/support/site/render-in-view.tsx'
import { filterPanel } from './panel-model.ts'

type Facet = 'year' | 'kind'

const ITEMS = [
  { text: 'A talk about data', year: '2024', kind: 'talk' },
  { text: 'A paper about data', year: '2024', kind: 'paper' },
  { text: 'A paper about models', year: '2023', kind: 'paper' },
]

const index = createFacetedIndex(ITEMS, {
  search: (item) => fold(item.text),
  facets: { year: (item) => [item.year], kind: (item) => [item.kind] },
})

const NO_FILTERS = { q: '', year: [] as string[], kind: [] as string[] }

function panelOf(filters: Partial<typeof NO_FILTERS>, arrived = true) {
  const setFacet = vi.fn<(facet: Facet, values: readonly string[]) => void>()
  const setQuery = vi.fn<(query: string) => void>()
  const panel = filterPanel<(typeof ITEMS)[number], Facet>(
    {
      offered: ['year', 'kind'],
      facetLabel: (facet) => (facet === 'year' ? 'Year' : 'Kind'),
      valueLabel: (_, value) => ({ text: `<${value}>`, lang: 'en' }),
      filters: { ...NO_FILTERS, ...filters },
      filtersNow: () => ({ ...NO_FILTERS, ...filters }),
      setFacet,
      setQuery,
      index: arrived ? index : undefined,
    },
    sampleView().t,
  )
  return { panel, setFacet, setQuery }
}

function optionsOf(filters: Partial<typeof NO_FILTERS>, facet: Facet, { arrived = true } = {}) {
  const found = panelOf(filters, arrived).panel.facets.find(({ id }) => id === facet)
  return found?.options().map(({ value, count, selected }) => [value, count, selected])
}

describe('facets', () => {
  it('are offered in order with how many values are chosen', () => {
    const { facets } = panelOf({ kind: ['talk', 'paper'] }).panel
    expect(facets.map(({ label, selectedCount }) => [label, selectedCount])).toEqual([
      ['Year', 0],
      ['Kind', 2],
    ])
  })

  it('count what there is if a value is added', () => {
    expect(optionsOf({ kind: ['talk'] }, 'kind')).toEqual([
      ['paper', 2, false],
      ['talk', 1, true],
    ])
  })

  it('count under the other filters, down to zero', () => {
    expect(optionsOf({ q: 'models' }, 'kind')).toEqual([
      ['paper', 1, false],
      ['talk', 0, false],
    ])
  })

  it('keep a chosen value that the list does not know, so that it can be taken away', () => {
    expect(optionsOf({ kind: ['award'] }, 'kind')).toContainEqual(['award', 0, true])
  })

  it('show what is chosen while the list is on its way', () => {
    expect(optionsOf({ kind: ['talk'] }, 'kind', { arrived: false })).toEqual([['talk', 0, true]])
  })

  it('give the label of a value as text', () => {
    const kind = panelOf({}).panel.facets[1]
    expect(kind?.options().map(({ text }) => text())).toEqual(['<paper>', '<talk>'])
  })

  it.each([
    ['adds a value to those chosen', 'paper', ['talk', 'paper']],
    ['takes a chosen value away', 'talk', []],
  ])('%s', (_, value, expected) => {
    const { panel, setFacet } = panelOf({ kind: ['talk'] })
    panel.facets[1]?.onToggle(value)
    expect(setFacet).toHaveBeenCalledWith('kind', expected)
  })
})

describe('chips', () => {
  it('stand for each chosen value and name facet and value', () => {
    const { chips } = panelOf({ year: ['2024', '2023'], kind: ['talk'] }).panel
    expect(chips.map(({ name }) => name)).toEqual(['Year: <2024>', 'Year: <2023>', 'Kind: <talk>'])
  })

  it('take only their own value away', () => {
    const { panel, setFacet } = panelOf({ year: ['2024', '2023'] })
    panel.chips[0]?.onRemove()
    expect(setFacet).toHaveBeenCalledWith('year', ['2023'])
  })

  it('do not repeat the query, which is in its field', () => {
    expect(panelOf({ q: 'data' }).panel.chips).toEqual([])
  })
})

describe('ways out of nothing', () => {
  it('show for each filter what there is without it', () => {
    const ways = panelOf({ q: ' models ', year: ['2024'], kind: ['talk', 'paper'] }).panel.waysOut()
    expect(ways.map(({ name, count }) => [name, count])).toEqual([
      ['“models”', 2],
      ['Year: <2024>', 1],
      ['Kind: <talk> / <paper>', 0],
    ])
  })

  it('remove a facet as a whole, or the query', () => {
    const { panel, setFacet, setQuery } = panelOf({ q: 'x', kind: ['talk', 'paper'] })
    for (const way of panel.waysOut()) way.onRemove()
    expect(setQuery).toHaveBeenCalledWith('')
    expect(setFacet).toHaveBeenCalledWith('kind', [])
  })

  it('are unknown while the list is on its way', () => {
    expect(panelOf({ q: 'x' }, false).panel.waysOut()).toEqual([])
  })
})
