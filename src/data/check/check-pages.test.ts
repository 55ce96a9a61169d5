import { expect, it } from 'vitest'
import { sampleBundle, sampleSite } from '#tests/support/site/sample-source.ts'
import type { SourcePage } from '../load/source-site.ts'
import { checkLinks } from './check-links.ts'
import { checkPages } from './check-pages.ts'

const side = { title: 'A', text: '' }

function loaded(pages: SourcePage[]) {
  const source = sampleSite([sampleBundle('ada')], { pages })
  return { source, slugs: ['ada'], issues: [], locate: () => ({ line: 1, column: 1 }) }
}

it.each([
  ['join-us', undefined, []],
  ['publications', undefined, ['reserved-page']],
  ['ada', undefined, ['reserved-page']],
  ['zh', undefined, ['reserved-page']],
  ['con', undefined, ['reserved-page']],
  ['cv', 'ada', ['reserved-page']],
  ['ada', 'ada', []],
])('a page %s of %s has the findings %j', (id, slug, codes) => {
  const page = { id, ...(slug !== undefined && { slug }), sides: { en: side } }
  const found = checkPages(loaded([page])).map(({ code }) => code)
  expect(found).toEqual([...codes, 'page-untranslated'])
})

it('a page in both languages is complete', () => {
  expect(checkPages(loaded([{ id: 'a', sides: { en: side, zh: side } }]))).toEqual([])
})

it.each([
  ['/join-us/', []],
  ['/zh/ada/data/', []],
  ['/ada/join-us/', ['ada/pages/data.en.md']],
  ['/data/', ['ada/pages/data.en.md']],
])('a link to %s is reported in %j', (address, files) => {
  const text = `[a](${address})`
  const pages = [
    { id: 'join-us', sides: { en: side } },
    { id: 'data', slug: 'ada', sides: { en: { ...side, text } } },
  ]
  expect(checkLinks(loaded(pages)).map(({ file }) => file)).toEqual(files)
})
