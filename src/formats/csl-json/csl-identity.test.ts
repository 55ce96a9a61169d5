import { expect, it } from 'vitest'
import { compileSite } from '#compile/compile-site.ts'
import { itemsOfBundle } from '#tests/support/site/compiled-data.ts'
import { sampleBundle, sampleSite } from '#tests/support/site/sample-source.ts'
import { CSL_DATES, CSL_NAMES, CSL_NUMBERS, CSL_STANDARD } from './all-variables.ts'
import { readCslJson } from './read-csl-json.ts'
import { writeCslJson } from './write-csl-json.ts'

/** A chapter, because its container is its venue and everything else has a place of its own. */
const CHAPTER = {
  id: 'brook2024rivers',
  type: 'chapter',
  title: 'Rivers remember',
  author: [{ family: 'Brook', given: 'Ada' }],
  issued: { 'date-parts': [[2024]] },
  'container-title': 'A book of rivers',
}

/** Through a bundle and back; the language and the key are ours where the item has none. */
function thereAndBack(item: object): Record<string, unknown> {
  const reading = readCslJson([{ path: 'a.json', text: JSON.stringify([item]) }])
  expect(reading.problems).toEqual([])
  const publications = reading.publications.map(({ publication }) => ({ id: 'a', ...publication }))
  const bundle = sampleBundle('ada-brook', { publications })
  const { allPublications } = compileSite(sampleSite([bundle]))
  const [back = {}] = JSON.parse(writeCslJson(itemsOfBundle(allPublications))) as object[]
  return { ...back }
}

/** Values that are not any text: identifiers, addresses, and what CSL says of numbers and statuses. */
const VALUES: Readonly<Record<string, unknown>> = {
  DOI: '10.1234/a.b',
  URL: 'https://example.org/rivers',
  PMID: '12345678',
  PMCID: 'PMC1234567',
  ISBN: '978-3-16-148410-0',
  ISSN: '1234-5678',
  language: 'fr',
  status: 'in press',
  page: '12-34',
  edition: '2',
}

it.each([...CSL_STANDARD, ...CSL_NUMBERS])('the variable %s comes back as it was', (name) => {
  const item = { ...CHAPTER, [name]: VALUES[name] ?? `Some ${name}` }
  const back = { ...thereAndBack(item), id: CHAPTER.id }
  expect(back).toEqual({ language: 'en', ...item })
})

const NAMES = [
  { family: 'Roe Williams', given: 'Ann' },
  { family: 'García Prado', given: 'José M.' },
  { family: 'King', given: 'Martin', suffix: 'Jr.' },
  { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' },
  { family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' },
  { family: '欧阳', given: '修' },
  { family: 'Suharto' },
  { literal: 'The River Team' },
]

it.each(CSL_NAMES)('the names of %s come back in their parts', (name) => {
  for (const person of NAMES) {
    const names = [person, { family: 'Vale', given: 'Tom' }]
    expect(thereAndBack({ ...CHAPTER, [name]: names })).toMatchObject({ [name]: names })
  }
})

const DATES = [
  { 'date-parts': [[2024]] },
  { 'date-parts': [[2024, 7]] },
  { 'date-parts': [[2024, 7, 28]] },
  {
    'date-parts': [
      [2024, 7, 28],
      [2024, 8, 2],
    ],
  },
  { 'date-parts': [[2024]], season: 2 },
  { 'date-parts': [[2024]], circa: true },
]

it.each(CSL_DATES)('the date %s comes back as precise as it was', (name) => {
  for (const date of DATES) {
    const back = thereAndBack({ ...CHAPTER, [name]: date })
    expect(back).toMatchObject({ [name]: date })
  }
})

it.each(['article-magazine', 'entry-encyclopedia', 'map', 'regulation', 'webpage', 'classic'])(
  'the type %s comes back',
  (type) => {
    expect(thereAndBack({ ...CHAPTER, type })).toMatchObject({ type })
  },
)

const IMPRINT = {
  publisher: 'A press',
  'publisher-place': 'Riverton',
  edition: '2',
  'collection-title': 'Books of water',
  ISBN: '978-3-16-148410-0',
}

it.each(['book', 'standard'])('the imprint of a %s comes back as it was', (type) => {
  const { 'container-title': _, ...work } = CHAPTER
  const item = { ...work, ...IMPRINT, type, number: 'ISO 690' }
  const back = { ...thereAndBack(item), id: CHAPTER.id }
  expect(back).toEqual({ language: 'en', ...item })
})

it('everything comes back at once, and what is not of CSL is in custom', () => {
  const texts = [...CSL_STANDARD, ...CSL_NUMBERS].map((name): [string, unknown] => [
    name,
    VALUES[name] ?? `Some ${name}`,
  ])
  const item = {
    ...CHAPTER,
    ...Object.fromEntries<unknown>(texts),
    ...Object.fromEntries(CSL_NAMES.map((name) => [name, NAMES])),
    ...Object.fromEntries(CSL_DATES.map((name) => [name, { 'date-parts': [[2024, 7, 28]] }])),
    custom: { arxiv: '2401.00001', CSTR: '12345.67.a.b', shelf: 'B 12' },
  }
  const { id: _, ...expected } = item
  expect(thereAndBack(item)).toMatchObject(expected)
})

it('a value that the owner has changed since is not written as it was', () => {
  const reading = readCslJson([
    { path: 'a.json', text: JSON.stringify([{ ...CHAPTER, type: 'article-magazine' }]) },
  ])
  const [{ publication } = { publication: undefined }] = reading.publications
  if (!publication) throw new Error('not read')
  const bundle = sampleBundle('ada-brook', {
    publications: [{ id: 'a', ...publication, type: 'report' }],
  })
  const items = itemsOfBundle(compileSite(sampleSite([bundle])).allPublications)
  expect(JSON.parse(writeCslJson(items))).toMatchObject([{ type: 'report' }])
})
