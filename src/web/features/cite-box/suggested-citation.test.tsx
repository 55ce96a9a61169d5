import { expect, test } from 'vitest'
import { createCiteSources } from '#formats/csl-json/write-csl-json.ts'
import { compiledPaper } from '#tests/support/site/compiled-paper.ts'
import { htmlInView, renderInView } from '#tests/support/site/render-in-view.tsx'
import { SuggestedCitation } from './suggested-citation.tsx'

const context = createCiteSources({ venues: [], topics: [], people: [] })

test('has in GB/T 7714 the day on which it is read, once the page is live', () => {
  const publication = compiledPaper({ title: '论文', issued: '2024', doi: '10.1/x' })
  const live = renderInView(<SuggestedCitation {...{ publication, context }} />, 'zh').container
  expect(live.textContent).toMatch(/\/OL\].*\[\d{4}-\d{2}-\d{2}\]\. DOI:10\.1\/x/u)
})

test.each([
  ['en', 'Li, A. (2024). <i>Parsing words</i>'],
  ['zh', 'LI A. Parsing words'],
] as const)('is in the usual style of %s', (locale, text) => {
  const publication = compiledPaper({
    title: 'Parsing words',
    authors: ['Ada Li'],
    issued: '2024',
    type: 'report',
  })
  const html = htmlInView(<SuggestedCitation {...{ publication, context }} />, locale)
  expect(html).toContain(text)
})
