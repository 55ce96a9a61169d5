import { sampleBundle, sampleSite } from '#tests/support/site/sample-source.ts'
import { describe, expect, it } from 'vitest'
import { orderBundles } from './site-context.ts'

describe('orderBundles', () => {
  it.each([
    [
      ['eve', 'bob'],
      ['eve', 'bob', 'ann', 'zoe'],
    ],
    [
      ['gone', 'zoe'],
      ['zoe', 'ann', 'bob', 'eve'],
    ],
    [[], ['ann', 'bob', 'eve', 'zoe']],
    [undefined, ['ann', 'bob', 'eve', 'zoe']],
  ])('follows %j', (researchers, expected) => {
    const bundles = ['zoe', 'bob', 'ann', 'eve'].map((slug) => sampleBundle(slug))
    const site = { title: 'S', ...(researchers === undefined ? {} : { researchers }) }
    expect(orderBundles(sampleSite(bundles, { site })).map(({ slug }) => slug)).toEqual(expected)
  })
})
