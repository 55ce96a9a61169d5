import { expect, it } from 'vitest'
import { repairFiles } from './repair-files.ts'

const PROFILE = JSON.stringify({ name: { en: { given: 'Ada', family: 'Li' } } })

/** The publications after the repair, and how many problems are gone. */
function repaired(publications: string): [text: string | undefined, count: number] {
  const texts = {
    'site.json': '{ "title": "T" }',
    'ada-li/profile.json': PROFILE,
    'ada-li/publications.json': publications,
  }
  const { files, repaired: issues } = repairFiles(
    new Map(Object.entries(texts).map(([file, text]) => [file, { text }])),
  )
  return [files.get('ada-li/publications.json'), issues.length]
}

const paper = (rest: string) =>
  `{ "publications": [\n  { "id": "a", "type": "article", "title": "T",${rest} }\n] }\n`

it.each([
  [
    'a year under another name',
    ' "authors": [],   "year": 2024',
    ' "authors": [],   "issued": "2024"',
    1,
  ],
  ['a misspelled key', ' "auhtors": ["Ada Li"]', ' "authors": ["Ada Li"]', 1],
  ['a value that should be a list', ' "authors": "Ada Li"', ' "authors": ["Ada Li"]', 1],
  [
    'an address for a DOI',
    ' "authors": [], "doi": "https://doi.org/10.1000/a"',
    ' "authors": [], "doi": "10.1000/a"',
    1,
  ],
  [
    'what is seen only after another repair',
    ' “authors”： “Ada Li”，"year": 2024,',
    ' "authors": ["Ada Li"],"issued": "2024"',
    4,
  ],
  ['a comment', ' "authors": [] // none yet\n', ' "authors": [] \n', 1],
  ['a comma between lines', ' "authors": []\n "volume": 2', ' "authors": [],\n "volume": "2"', 2],
])('repairs %s, and leaves the rest to the byte', (_, written, expected, count) => {
  expect(repaired(paper(written))).toEqual([paper(expected), count])
})

it.each([
  ['what may be two things', ' "authors": "Ada Li, Bo Wang"'],
  ['a comma on one line', ' "authors": [], "volume": "a" "b"'],
  ['a comma that a quotation mark may be', ' "authors": [], "volume": "a "b" c"'],
  ['a key that has its own already', ' "authors": [], "issued": "2024", "year": 2023'],
  ['what is in order', ' "authors": []'],
])('does not touch %s', (_, written) => {
  expect(repaired(paper(written))[0]).toBeUndefined()
})
