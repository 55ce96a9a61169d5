import { megabyteOf, type LargeSource } from './large-source.ts'
import type { LargePaper } from './paper.ts'

const LIST = { before: '[', between: ',\n', after: ']' }

/** Files of reference managers and answers of services. */
export function bibliographies(): LargeSource[] {
  return [
    megabyteOf(['bibtex', 'papers.bib'], bibtexEntry),
    megabyteOf(['ris', 'papers.ris'], risRecord),
    megabyteOf(['csl-json', 'papers.csl.json'], cslItem, LIST),
    megabyteOf(['zotero', 'zotero.json'], zoteroItem, LIST),
    megabyteOf(['openalex', 'openalex.json'], openalexWork, {
      ...LIST,
      before: '{"results": [',
      after: ']}',
    }),
    megabyteOf(['orcid', 'orcid.json'], orcidWork, { ...ORCID, between: ',\n' }),
    megabyteOf(['dblp', 'dblp.xml'], dblpElement, DBLP),
  ]
}

function bibtexEntry(paper: LargePaper): string {
  const authors = paper.authors.map(({ given, family }) => `${family}, ${given}`)
  return `@article{water${paper.at},
  author = {${authors.join(' and ')}},
  title = {{D}eep ${paper.title.slice('Deep '.length)}},
  journal = {${paper.journal}},
  year = {${paper.year}}, volume = ${paper.volume}, pages = {${paper.pages.join('--')}},
  doi = {${paper.doi}},
}
`
}

function risRecord(paper: LargePaper): string {
  const [first, last] = paper.pages
  return [
    'TY  - JOUR',
    `TI  - ${paper.title}`,
    ...paper.authors.map(({ given, family }) => `AU  - ${family}, ${given}`),
    `T2  - ${paper.journal}`,
    `PY  - ${paper.year}`,
    `SP  - ${first}`,
    `EP  - ${last}`,
    `DO  - ${paper.doi}`,
    'ER  - \n',
  ].join('\n')
}

function cslItem(paper: LargePaper): string {
  return JSON.stringify({
    id: `water${paper.at}`,
    type: 'article-journal',
    title: paper.title,
    author: paper.authors,
    issued: { 'date-parts': [[paper.year]] },
    'container-title': paper.journal,
    page: paper.pages.join('-'),
    DOI: paper.doi,
  })
}

function zoteroItem(paper: LargePaper): string {
  return JSON.stringify({
    key: `WATER${paper.at}`,
    version: 7,
    itemType: 'journalArticle',
    title: paper.title,
    creators: paper.authors.map(({ given, family }) => {
      return { creatorType: 'author', firstName: given, lastName: family }
    }),
    date: String(paper.year),
    publicationTitle: paper.journal,
    pages: paper.pages.join('-'),
    DOI: paper.doi,
    tags: [{ tag: 'water' }],
  })
}

function openalexWork(paper: LargePaper): string {
  const [first, last] = paper.pages
  const words = paper.abstract.split(' ').map((word, at): [string, number[]] => [word, [at]])
  return JSON.stringify({
    id: `https://openalex.org/W${paper.at + 1}`,
    doi: `https://doi.org/${paper.doi}`,
    display_name: paper.title,
    publication_year: paper.year,
    type: 'article',
    primary_location: {
      landing_page_url: `https://doi.org/${paper.doi}`,
      source: { display_name: paper.journal, type: 'journal' },
    },
    authorships: paper.authors.map(({ given, family }) => {
      return { raw_author_name: `${given} ${family}`, author: {}, is_corresponding: false }
    }),
    biblio: { volume: String(paper.volume), first_page: String(first), last_page: String(last) },
    abstract_inverted_index: Object.fromEntries(words),
  })
}

const ORCID = {
  before:
    '{"orcid-identifier": {"path": "0000-0002-1825-0097"}, "activities-summary": {"works": {"group": [',
  after: ']}}}',
}

function orcidWork(paper: LargePaper): string {
  const said = (value: string) => ({ value })
  const work = {
    'put-code': paper.at + 1,
    title: { title: said(paper.title), subtitle: null },
    type: 'journal-article',
    'publication-date': { year: said(String(paper.year)), month: null, day: null },
    'journal-title': said(paper.journal),
    'external-ids': {
      'external-id': [
        {
          'external-id-type': 'doi',
          'external-id-value': paper.doi,
          'external-id-url': null,
          'external-id-relationship': 'self',
        },
      ],
    },
    visibility: 'public',
  }
  return JSON.stringify({ 'work-summary': [work] })
}

const DBLP = {
  before: '<?xml version="1.0"?>\n<dblpperson name="Ada Lin" pid="12/3456">\n',
  after: '\n</dblpperson>',
}

function dblpElement(paper: LargePaper): string {
  const authors = paper.authors.map(({ given, family }) => `<author>${given} ${family}</author>`)
  return `<r><article key="journals/water/Lin${paper.at}" mdate="2024-01-01">
${authors.join('')}
<title>${paper.title}.</title><pages>${paper.pages.join('-')}</pages><year>${paper.year}</year>
<volume>${paper.volume}</volume><journal>${paper.journal}</journal>
<ee>https://doi.org/${paper.doi}</ee>
</article></r>`
}
