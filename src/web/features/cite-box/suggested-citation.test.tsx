import { expect, test } from 'vitest'
import { compiledPaperBundle } from '#tests/support/site/compiled-paper.ts'
import { htmlInView, renderInView } from '#tests/support/site/render-in-view.tsx'
import { SuggestedCitation } from './suggested-citation.tsx'

test('has in GB/T 7714 the day on which it is read, once the page is live', () => {
  const { citation } = compiledPaperBundle({
    type: 'dataset',
    title: '论文',
    issued: '2024',
    doi: '10.1/x',
  })
  const live = renderInView(<SuggestedCitation citation={citation} />, 'zh').container
  expect(live.textContent).toMatch(/\/OL\].*\[\d{4}-\d{2}-\d{2}\]\. DOI:10\.1\/x/u)
})

test.each([
  ['en', 'Li, A. (2024). <i>Parsing words</i>'],
  ['zh', 'Li Ada. Parsing words'],
] as const)('is in the usual style of %s', (locale, text) => {
  const { citation } = compiledPaperBundle({
    title: 'Parsing words',
    authors: ['Ada Li'],
    issued: '2024',
    type: 'report',
  })
  const html = htmlInView(<SuggestedCitation citation={citation} />, locale)
  expect(html).toContain(text)
})
