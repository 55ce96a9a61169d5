import { expect, test } from 'vitest'
import { readCslJson } from '../csl-json/read-csl-json.ts'
import { readDblp } from '../dblp/read-dblp.ts'
import { readJsonResume } from '../json-resume/read-json-resume.ts'
import { readOpenalex } from '../openalex/read-openalex.ts'
import { readOrcid } from '../orcid/read-orcid.ts'
import type { ReadSource } from '../reading.ts'
import { readZotero } from '../zotero/read-zotero.ts'

const READERS = {
  'CSL-JSON': readCslJson,
  DBLP: readDblp,
  'JSON Résumé': readJsonResume,
  OpenAlex: readOpenalex,
  ORCID: readOrcid,
  Zotero: readZotero,
} satisfies Record<string, ReadSource>

const csl = `[
  { "id": "a", "type": "book", "title": "Words", "issued": { "date-parts": [[2021]] } },
  { "id": "b", "type": "book", "title": "More Words",
    "issued": "soon" }
]`
const dblp = `<dblp>
  <article key="a"><title>Words</title><year>2021</year></article>
  <article key="b">
    <title>More Words</title><year>soon</year></article>
</dblp>`
const resume = `{
  "basics": { "email": "ada@a.example" },
  "work": [
    { "name": "A", "position": "B", "startDate": "2021" },
    { "name": "C", "position": "D",
      "startDate": "soon" }
  ]
}`
const yaml = `basics:
  email: ada@a.example
work:
  - name: A
    position: B
    startDate: 2021
  - name: C
    position: D
    startDate: soon
`
const openalex = `[
  { "id": "https://openalex.org/W1", "type": "book", "title": "Words" },
  { "id": "https://openalex.org/W2", "type": "book", "title": "Words",
    "publication_date": "soon" }
]`
const orcid = `{ "group": [
  { "work-summary": [
    { "put-code": 1, "type": "book", "title": { "title": { "value": "Words" } },
      "publication-date": { "year": { "value": "soon" } } } ] }
] }`
const zotero = `[
  { "key": "A", "itemType": "book", "title": "Words" },
  { "key": "B", "itemType": "book", "title": "Words",
    "date": "soon" }
]`

test.each([
  ['CSL-JSON', 'a record', csl, 3],
  ['DBLP', 'a record', dblp, 3],
  ['JSON Résumé', 'a value in JSON', resume, 6],
  ['JSON Résumé', 'a value in YAML', yaml, 9],
  ['OpenAlex', 'a record', openalex, 3],
  ['ORCID', 'a record', orcid, 3],
  ['Zotero', 'a record', zotero, 3],
] as const)('%s reports the line of %s', (format, _, text, line) => {
  expect(READERS[format]([{ path: 'a', text }]).problems).toMatchObject([
    { code: 'unreadable-date', file: 'a', line },
  ])
})

test.each([
  ['CSL-JSON', csl.slice(0, -2), 4, ']'],
  ['DBLP', dblp.slice(0, -8), 4, '</dblp>'],
  ['JSON Résumé', resume.slice(0, -5), 6, ']'],
  ['OpenAlex', openalex.slice(0, -2), 4, ']'],
  ['ORCID', orcid.slice(0, -3), 4, ']'],
  ['Zotero', zotero.slice(0, -2), 4, ']'],
] as const)('%s reports where a file breaks off: %j', (format, text, line, expected) => {
  const { problems, publications } = READERS[format]([{ path: 'a', text }])
  expect(publications).toEqual([])
  expect(problems).toMatchObject([{ code: 'not-this-format', line, expected }])
})

test('JSON Résumé reports the line of an error in YAML', () => {
  const { problems } = readJsonResume([{ path: 'a.yml', text: 'basics:\n  name: [Ada\nwork: 1\n' }])
  expect(problems).toMatchObject([{ code: 'not-this-format', line: 3 }])
})
