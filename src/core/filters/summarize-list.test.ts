import { describe, expect, it } from 'vitest'
import { summarizeList } from './summarize-list.ts'

const facets = {
  year: (item: { year: string; tags: string[] }) => [item.year],
  tag: (item: { year: string; tags: string[] }) => item.tags,
}

describe('summarizeList', () => {
  it.each([
    ['nothing in an empty list', [], []],
    ['no facet that has no value', [item('2025'), item('2024')], ['year']],
    ['no facet with one value that all items have', [item('2025', 'a'), item('2025', 'a')], []],
    [
      'a facet with one value that only some items have',
      [item('2025', 'a'), item('2025')],
      ['tag'],
    ],
    ['a facet with two values', [item('2025', 'a'), item('2025', 'b')], ['tag']],
    ['a facet with two values in one item', [item('2025', 'a', 'b')], ['tag']],
    ['facets in their order', [item('2025', 'a'), item('2024', 'b')], ['year', 'tag']],
  ])('offers %s', (_, items, offered) => {
    expect(summarizeList(items, facets)).toEqual({ count: items.length, facets: offered })
  })
})

function item(year: string, ...tags: string[]): { year: string; tags: string[] } {
  return { year, tags }
}
