import { expect, it } from 'vitest'
import { compileSite } from '#compile/compile-site.ts'
import { writeBibtex } from '#formats/bibtex/write-bibtex.ts'
import { writeRis } from '#formats/ris/write-ris.ts'
import { writePlainCitation } from '#formats/citation-styles/write-citation.ts'
import { itemsOfBundle } from '#tests/support/site/compiled-data.ts'
import { sampleBundle, sampleSite } from '#tests/support/site/sample-source.ts'
import { readBibtex } from './read-bibtex.ts'

function itemsOf(author: string) {
  const text = `@book{a, title = {Rivers}, author = {${author}}, year = 2024}`
  const { publications } = readBibtex([{ path: 'a.bib', text }])
  const source = publications.map(({ publication }) => ({ id: 'a', ...publication }))
  return itemsOfBundle(
    compileSite(sampleSite([sampleBundle('x-y', { publications: source })])).allPublications,
  )
}

it.each([
  ['Des Moulins, Roxane', 'Des Moulins', 'Roxane'],
  ['{García Prado}, Ana', 'García Prado', 'Ana'],
  ['Ana {García Prado}', 'García Prado', 'Ana'],
  ['Roe Williams, Ann', 'Roe Williams', 'Ann'],
  ['family=Roe Williams, given=Ann', 'Roe Williams', 'Ann'],
  ['given=Hans, family=Harman, prefix=von', 'von Harman', 'Hans'],
  ['family={García Prado}, given=Ana, given-i=A', 'García Prado', 'Ana'],
])('the author %s is of the family %s in every style and format', (written, family, given) => {
  const items = itemsOf(`${written} and Vale, Tom`)
  expect(items[0]?.author).toEqual([
    { family, given },
    { family: 'Vale', given: 'Tom' },
  ])
  expect(writePlainCitation(items[0] ?? fail(), 'apa')).toContain(`${family}, ${given.charAt(0)}.`)
  expect(writeBibtex(items)).toContain(`author = {${family}, ${given} and Vale, Tom}`)
  expect(writeRis(items)).toContain(`AU  - ${family}, ${given}\r\n`)
})

function fail(): never {
  throw new Error('nothing was read')
}
