import { expect, test } from 'vitest'
import { sampleBundle, samplePaper, sampleSite } from '#tests/support/site/sample-source.ts'
import { compileSite } from '#compile/compile-site.ts'
import { planExports } from './exports.ts'

const compiled = compileSite(
  sampleSite([sampleBundle('ada-li', { publications: [samplePaper('one'), samplePaper('two')] })]),
)
const files = new Map(planExports(compiled))

test('plans four files for every researcher and four for everyone', () => {
  expect([...files.keys()]).toEqual([
    'ada-li/publications.bib',
    'ada-li/publications.ris',
    'ada-li/publications.csl.json',
    'ada-li/publications.json',
    'publications.bib',
    'publications.ris',
    'publications.csl.json',
    'publications.json',
  ])
})

test('distinguishes papers that would have the same key', () => {
  const keys = files.get('publications.bib')?.match(/(?<=^@inproceedings\{).+(?=,$)/gmu)
  expect(keys).toEqual(['else2024title-ada-li-one', 'else2024title-ada-li-two'])
})

test('offers the bundle itself as JSON', () => {
  expect(JSON.parse(files.get('ada-li/publications.json') ?? '')).toEqual(compiled.publications[0])
})
