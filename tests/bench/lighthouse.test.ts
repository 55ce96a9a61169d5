import { expect, it } from 'vitest'
import { describeLighthouse } from './lighthouse.ts'

it('reports the scores, and each audit that is not perfect with its places', () => {
  const report = {
    categories: {
      performance: { title: 'Performance', score: 0.97 },
      seo: { title: 'SEO', score: 1 },
    },
    audits: {
      fine: { title: 'Fine', score: 1 },
      informative: { title: 'Only told', score: null },
      'target-size': {
        title: 'Small targets',
        score: 0,
        details: { items: [{ node: { selector: 'ul > li > a' } }, {}] },
      },
      lcp: { title: 'Largest paint', score: 0.9, displayValue: '2.1 s' },
    },
  }
  expect(describeLighthouse(report)).toBe(
    [
      'Performance 97, SEO 100',
      '  0 target-size: Small targets',
      '      ul > li > a',
      '  0.9 lcp: Largest paint 2.1 s',
    ].join('\n'),
  )
})
