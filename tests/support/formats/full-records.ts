import { readDblp } from '#formats/dblp/read-dblp.ts'
import { readJsonResume } from '#formats/json-resume/read-json-resume.ts'
import { readOpenalex } from '#formats/openalex/read-openalex.ts'
import { readOrcid } from '#formats/orcid/read-orcid.ts'
import type { ReadSource } from '#formats/reading.ts'
import { readZotero } from '#formats/zotero/read-zotero.ts'

const PERIOD = { startDate: '2019-09', endDate: '2023-06' }

const JSON_RESUME = {
  basics: {
    name: 'Ada Li',
    label: 'Models of water',
    email: 'ada@example.org',
    url: 'https://ada.example.org/',
    summary: 'I study rivers.',
    image: 'me.jpg',
    profiles: [{ network: 'GitHub', username: 'ada-li', url: 'https://github.com/ada-li' }],
  },
  work: [
    { name: 'Southhill Lab', position: 'Intern', ...PERIOD, highlights: ['Measured rain.'] },
    { name: 'Eastbay University', position: 'Professor', startDate: '2023-09' },
  ],
  volunteer: [{ organization: 'ACL', position: 'Reviewer', summary: '2024' }],
  education: [
    { institution: 'Northlake University', studyType: 'Ph.D.', area: 'Hydrology', ...PERIOD },
  ],
  awards: [{ title: 'River Prize', awarder: 'Water Society', date: '2022-05-01' }],
  publications: [
    {
      name: 'Rivers',
      publisher: 'Findings of ACL 2024',
      releaseDate: '2024-07-01',
      url: 'https://doi.org/10.1234/a',
      summary: 'Ada Li, Lan Shen, The River Team',
    },
    {
      name: '湖泊的测量',
      publisher: '水文学报',
      releaseDate: '2023',
      url: 'https://arxiv.org/abs/2401.00001',
      summary: 'How still they are.',
    },
    { name: 'Rain', releaseDate: '2022', url: 'https://example.org/rain.html' },
  ],
  skills: [{ name: 'Languages', keywords: ['Python'] }],
  languages: [{ language: 'English', fluency: 'fluent' }],
  interests: [{ name: 'Floods' }],
  projects: [
    { name: 'River Memory', type: 'research', startDate: '2024' },
    { name: 'On Water', type: 'talk', startDate: '2024-05' },
    { name: 'Hydrology', type: 'teaching' },
  ],
}

const said = (text: string) => ({ value: text })
const date = (year: string, month: string) => ({
  year: said(year),
  month: said(month),
  day: null,
})

/** A stay at an organization, as ORCID groups them. */
function stay(kind: string, role: string, organization: string, end?: string) {
  const details = {
    'role-title': role,
    'department-name': 'Hydrology',
    organization: { name: organization },
    'start-date': date('2019', '09'),
    'end-date': end === undefined ? null : date(end, '06'),
    visibility: 'public',
  }
  return { 'affiliation-group': [{ summaries: [{ [kind]: details }] }] }
}

const ORCID_WORK = {
  'put-code': 1,
  title: { title: said('Rivers'), subtitle: said('A Survey'), 'translated-title': null },
  type: 'conference-paper',
  'language-code': 'fr',
  'publication-date': date('2024', '07'),
  'journal-title': said('Findings of ACL 2024'),
  'external-ids': {
    'external-id': [
      ['doi', '10.1234/a'],
      ['arxiv', '2401.00001'],
    ].map(([type, text]) => ({
      'external-id-type': type,
      'external-id-value': text,
      'external-id-url': null,
      'external-id-relationship': 'self',
    })),
  },
  url: said('https://example.org/a.pdf'),
  visibility: 'public',
}

const ORCID = {
  'orcid-identifier': { path: '0000-0002-1825-0097' },
  person: {
    name: { 'given-names': said('Ada'), 'family-name': said('Li'), visibility: 'public' },
    biography: { content: 'I study rivers.', visibility: 'public' },
    keywords: { keyword: [{ content: 'Floods', visibility: 'public' }] },
    emails: { email: [{ email: 'ada@example.org', visibility: 'public' }] },
  },
  'activities-summary': {
    educations: stay('education-summary', 'Ph.D.', 'Northlake University', '2023'),
    employments: stay('employment-summary', 'Professor', 'Eastbay University'),
    distinctions: stay('distinction-summary', 'River Prize', 'Water Society', '2022'),
    services: stay('service-summary', 'Reviewer', 'ACL', '2024'),
    works: { group: [{ 'work-summary': [ORCID_WORK] }] },
  },
}

/** The answer of `/works/<put-codes>`: a work in full. */
const ORCID_WORKS = {
  bulk: [
    {
      work: {
        ...ORCID_WORK,
        'short-description': 'Water.',
        'language-code': 'fr',
        citation: { 'citation-type': 'bibtex', 'citation-value': '@inproceedings{a, volume = 3}' },
        contributors: {
          contributor: ['Ada Li', 'Lan Shen', 'The River Team'].map((name) => ({
            'credit-name': said(name),
            'contributor-attributes': { 'contributor-role': 'author' },
          })),
        },
      },
    },
  ],
}

const DBLP = `<?xml version="1.0" encoding="US-ASCII"?>
<dblpperson name="Ada Li 0001" pid="12/3456-1" n="3">
<person key="homepages/12/3456-1" mdate="2024-01-01">
<author pid="12/3456-1">Ada Li 0001</author>
<note type="affiliation">Eastbay University</note>
<note type="award" label="2022">River Prize</note>
<url>https://ada.example.org/</url>
</person>
<r><inproceedings key="conf/acl/LiS24" mdate="2024-09-01">
<author pid="12/3456-1">Ada Li 0001</author><author>Lan Shen</author><author>The River Team</author>
<title>Rivers.</title><pages>1-9</pages><year>2024</year><month>July</month>
<booktitle>ACL (Findings)</booktitle><number>12</number>
<ee type="oa">https://doi.org/10.1234/a</ee><ee>https://aclanthology.org/2024.findings-acl.1</ee>
</inproceedings></r>
<r><article publtype="informal" key="journals/corr/abs-2401-00001" mdate="2024-02-01">
<author pid="12/3456-1">Ada Li 0001</author>
<title>Lakes.</title><year>2024</year><volume>abs/2401.00001</volume><journal>CoRR</journal>
<ee type="oa">https://doi.org/10.48550/arXiv.2401.00001</ee>
</article></r>
<r><article key="journals/water/Li23" mdate="2023-02-01">
<author pid="12/3456-1">Ada Li 0001</author>
<title>Rain.</title><year>2023</year><volume>3</volume><number>7</number><journal>Water</journal>
</article></r>
<r><phdthesis key="phd/Li19" mdate="2023-02-01">
<author pid="12/3456-1">Ada Li 0001</author>
<title>Snow.</title><year>2019</year><school>Eastbay University</school>
</phdthesis></r>
</dblpperson>`

const OPENALEX = {
  meta: { count: 1 },
  results: [
    {
      id: 'https://openalex.org/W123',
      doi: 'https://doi.org/10.1234/a',
      display_name: 'Rivers',
      publication_year: 2024,
      publication_date: '2024-07-15',
      language: 'fr',
      type: 'article',
      primary_location: {
        landing_page_url: 'https://doi.org/10.1234/a',
        pdf_url: 'https://example.org/a.pdf',
        source: { display_name: 'Findings of ACL 2024', type: 'conference' },
      },
      locations: [{ landing_page_url: 'https://arxiv.org/abs/2401.00001' }],
      authorships: [
        { raw_author_name: 'Li, Ada', author: { display_name: 'A. Li' }, is_corresponding: true },
        { raw_author_name: 'The River Team', author: {}, is_corresponding: false },
      ],
      biblio: { volume: '3', issue: '7', first_page: '1', last_page: '9' },
      abstract_inverted_index: { 'Water.': [0] },
      topics: [{ display_name: 'Floods' }],
      keywords: [{ display_name: 'Floods' }],
      awards: [{ display_name: 'A grant' }],
      is_paratext: false,
      is_retracted: false,
    },
  ],
}

const ZOTERO = [
  {
    key: 'ABCD2345',
    version: 7,
    itemType: 'conferencePaper',
    title: 'Rivers',
    creators: [
      { creatorType: 'author', firstName: 'Ada*', lastName: 'Li' },
      { creatorType: 'author', firstName: 'Bo*', lastName: 'Lin' },
      { creatorType: 'author', firstName: 'Lan✉', lastName: 'Shen' },
      { creatorType: 'author', name: 'The River Team' },
    ],
    abstractNote: 'Water.',
    date: 'July 2024',
    proceedingsTitle: 'Findings of ACL 2024',
    volume: '3',
    issue: '7',
    seriesNumber: '12',
    pages: '1–9',
    DOI: '10.1234/a',
    url: 'https://example.org/a.pdf',
    language: 'fr',
    extra: 'arXiv:2401.00001 [cs]\nWith maps',
    tags: [{ tag: 'floods' }],
  },
  { key: 'EFGH2345', version: 7, itemType: 'thesis', title: 'Rain', thesisType: 'PhD thesis' },
]

/** Of each service and program a record that says all that such a record says, in one file or several. */
export const RECORDS: Readonly<Record<string, readonly [ReadSource, readonly string[]]>> = {
  Zotero: [readZotero, [JSON.stringify(ZOTERO)]],
  OpenAlex: [readOpenalex, [JSON.stringify(OPENALEX)]],
  DBLP: [readDblp, [DBLP]],
  ORCID: [readOrcid, [ORCID, ORCID_WORKS].map((file) => JSON.stringify(file))],
  'JSON Résumé': [readJsonResume, [JSON.stringify(JSON_RESUME)]],
}
