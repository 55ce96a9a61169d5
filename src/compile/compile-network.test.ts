import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { NetworkBundle } from '#core/bundle/network-bundle.ts'
import { sampleBundle, samplePaper, sampleSite } from '#tests/support/site/sample-source.ts'
import { compileSite } from './compile-site.ts'

const FRIENDS = Array.from({ length: 30 }, (_, at) => `Friend Number${at}`)

const papers = FRIENDS.flatMap((friend, at) =>
  ['a', 'b'].map((copy) =>
    samplePaper(`p${at}${copy}`, {
      title: `Paper ${at} ${copy}`,
      authors: ['Ada Li', friend, FRIENDS[(at + 1) % FRIENDS.length] ?? ''],
    }),
  ),
)
const source = sampleSite([sampleBundle('ada-li', { publications: papers })])
const { network } = compileSite(source)

describe('compileNetwork', () => {
  it('is a bundle as pages expect it', () => {
    expect(v.safeParse(NetworkBundle, network).success).toBe(true)
    expect(network.people.map(({ slug }) => slug)).toEqual(['ada-li'])
    expect(network.nodes).toHaveLength(31)
  })

  it('makes the same picture of the same data', () => {
    expect(compileSite(source).network).toEqual(network)
  })

  it.each(['wide', 'narrow'] as const)('keeps every dot within the %s drawing', (layout) => {
    const { width, height, points } = network.layouts[layout]
    expect(points).toHaveLength(31)
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(height)
    }
  })

  it.each(['wide', 'narrow'] as const)('lays no name on another in the %s drawing', (layout) => {
    const { points } = network.layouts[layout]
    const overlaps = points.flatMap(([x, y], at) =>
      points.slice(at + 1).filter(([a, b]) => Math.abs(a - x) < 60 && Math.abs(b - y) < 20),
    )
    expect(overlaps).toEqual([])
  })

  it('is empty where there is little to show', () => {
    const small = sampleSite([sampleBundle('ada-li', { publications: [samplePaper('one')] })])
    expect(compileSite(small).network).toMatchObject({ nodes: [], edges: [] })
  })
})
