import { readBibtex } from '#formats/bibtex/read-bibtex.ts'
import { readCslJson } from '#formats/csl-json/read-csl-json.ts'
import { readHomepageWith } from '#formats/homepage/read-homepage.ts'
import type { Reading, ReadSource } from '#formats/reading.ts'
import { readRis } from '#formats/ris/read-ris.ts'
import { RECORDS } from './full-records.ts'
import { homepageSeeds, importCases } from '#tests/support/catalogs/import-cases.ts'

const BIBTEX = String.raw`
@inproceedings{a, title = {Rivers}, author = {Li, Ada* and Lin, Bo* and Shen, Lan✉ and {The River Team}}, langid = {french},
  booktitle = {Findings of ACL 2024}, year = 2024, month = jul, volume = 3, number = 7, pages = {1--9},
  doi = {10.1234/a}, eprint = {2401.00001}, archiveprefix = {arXiv}, abstract = {Water.}, pdf = {https://example.org/a.pdf},
  award = {Best Paper}, note = {With maps}, selected = {true}, keywords = {floods}, topics = {floods} }
@incollection{d, title = {Springs}, author = {Li, Ada}, editor = {Lin, Bo}, translator = {Shen, Lan}, booktitle = {Waters},
  series = {Books of Water}, number = 4, publisher = {A Press}, address = {Beijing}, edition = {2}, chapter = 3, pagetotal = 300,
  volumes = 2, isbn = {978-3-16-148410-0}, issn = {1234-5678}, pmid = {123}, pmcid = {PMC123}, cstr = {12345.67.a}, origtitle = {泉},
  eventtitle = {Days of Water}, venue = {Beijing}, eventdate = {2024-05-01}, urldate = {2024-06-01}, pubstate = {inpress}, year = 2024 }
@techreport{e, title = {Wells}, author = {Li, Ada}, institution = {A Lab}, booktitle = {Waters}, year = 2024 }
@article{b, title = {Lakes}, author = {Li, Ada}, journal = {Water}, year = 2023, volume = 3, number = 7, eid = {e12} }
@phdthesis{c, title = {Rain}, author = {Li, Ada}, school = {Eastbay University}, year = 2019 }
`

const CSL_JSON = JSON.stringify([
  {
    id: 'a',
    type: 'paper-conference',
    title: 'Rivers',
    author: [
      { family: 'Li', given: 'Ada*' },
      { family: 'Lin', given: 'Bo*' },
      { family: 'Shen', given: 'Lan✉' },
      { literal: 'The River Team' },
    ],
    language: 'fr',
    issued: { 'date-parts': [[2024, 7, 1]] },
    'container-title': 'Findings of ACL 2024',
    volume: '3',
    issue: '7',
    page: '1-9',
    number: '12',
    DOI: '10.1234/a',
    URL: 'https://example.org/a.pdf',
    abstract: 'Water.',
    note: 'With maps',
    keyword: 'floods',
    custom: { arxiv: '2401.00001' },
  },
  {
    id: 'c',
    type: 'report',
    title: 'Springs',
    editor: [{ family: 'Lin', given: 'Bo' }],
    translator: [{ family: 'Shen', given: 'Lan' }],
    publisher: 'A Lab',
    'container-title': 'Waters',
    accessed: { 'date-parts': [[2024, 6, 1]] },
    'event-date': { 'date-parts': [[2024, 5, 1]] },
    status: 'in press',
    PMID: '123',
    PMCID: 'PMC123',
    custom: { CSTR: '12345.67.a' },
    ...Object.fromEntries(
      `original-title collection-title collection-number publisher-place edition chapter-number number-of-pages
      number-of-volumes event-title event-place ISBN ISSN`
        .split(/\s+/u)
        .map((name) => [name, `Some ${name}`]),
    ),
  },
  {
    id: 'd',
    type: 'chapter',
    title: 'Wells',
    'container-title': 'Waters',
    publisher: 'A Press',
    shelf: 'B 12',
  },
  { id: 'b', type: 'thesis', genre: 'PhD thesis', title: 'Rain' },
])

const RIS = `TY  - CPAPER
ID  - a
TI  - Rivers
AU  - Li, Ada*
AU  - Lin, Bo*
AU  - Shen, Lan✉
AU  - The River Team
LA  - fr
PY  - 2024
T2  - Findings of ACL 2024
VL  - 3
IS  - 7
SP  - 1
EP  - 9
M1  - 12
DO  - 10.1234/a
AN  - arXiv:2401.00001
UR  - https://example.org/a.pdf
AB  - Water.
N1  - With maps
KW  - floods
ER  - 

TY  - CHAP
TI  - Springs
T2  - Waters
ED  - Lin, Bo
A4  - Shen, Lan
PB  - A Press
CY  - Beijing
ET  - 2
T3  - Books of Water
NV  - 2
OP  - 泉
C2  - PMC123
SN  - 978-3-16-148410-0
Y2  - 2024/06/01/
DB  - A base
ER  - 

TY  - JOUR
TI  - Wells
SN  - 1234-5678
ER  - 

TY  - THES
ID  - b
TI  - Rain
M3  - PhD thesis
ER  - 
`

const HOME_PAGE = `![Portrait](me.jpg)

# Publications
- "Rivers Remember", Ada Brook*, Tom Vale*, Mira Olsen✉. Water Letters, 3(7), 1-9, 2024. Abstract: Water. (* equal contribution, ✉ corresponding author)
- "一种测量河流的方法", 发明专利, CN123456789A, 2023
- "Rain over the northern hills", Ada Brook, Tom Vale. PhD thesis, Eastbay University, 2019

# Join us
Write to me first.
`

const ASSETS = new Set(['me.jpg'])

const readHomePage = readHomepageWith({ bibliography: readBibtex })

const CONTENTS: Readonly<Record<string, readonly [ReadSource, readonly string[]]>> = {
  BibTeX: [readBibtex, [BIBTEX]],
  'CSL-JSON': [readCslJson, [CSL_JSON]],
  RIS: [readRis, [RIS]],
  ...RECORDS,
}

/** The same sources as texts. */
export const FULL_TEXTS = {
  BibTeX: BIBTEX,
  'CSL-JSON': CSL_JSON,
  RIS,
  homepage: HOME_PAGE,
} as const

/** What is read by format from sources that say all that a source of the format says. */
export function fullReadings(): Map<string, readonly Reading[]> {
  const lists = Object.entries(CONTENTS).map(([format, [read, texts]]): [string, Reading[]] => [
    format,
    [
      read(
        texts.map((text, at) => ({ path: `${at}`, text })),
        new Set(['me.jpg']),
      ),
    ],
  ])
  const lone = { files: [{ path: 'index.md', text: HOME_PAGE }] }
  const pages = [...importCases('homepage'), { files: homepageSeeds() }, lone]
  return new Map([...lists, ['homepage', pages.map(({ files }) => readHomePage(files, ASSETS))]])
}
