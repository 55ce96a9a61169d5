import type { Dialect } from './dialect.ts'
import { splitCsv } from './split-csv.ts'
import { splitLines } from './split-lines.ts'

/** https://www.nlm.nih.gov/bsd/mms/medlineelements.html */
export const PUBMED: Dialect = {
  format: 'pubmed',
  split: (text) =>
    splitLines(text, { field: /^(?<name>[A-Z]{2,4}) {0,2}- ?(?<value>.*)$/u, begin: 'PMID' }),
  type: ['PT'],
  people: { author: ['FAU', 'AU'], editor: ['FED', 'ED'] },
  texts: {
    title: ['TI', 'BTI'],
    volume: ['VI'],
    issue: ['IP'],
    abstract: ['AB'],
    ISSN: ['IS'],
    ISBN: ['ISBN'],
    PMID: ['PMID'],
    PMCID: ['PMC'],
    publisher: ['PB'],
    'publisher-place': ['PL'],
    edition: ['EN'],
    'original-title': ['TT'],
  },
  container: ['JT', 'TA'],
  date: [['DP'], ['DEP']],
  pages: [['PG']],
  keywords: ['OT'],
  ignored:
    'OWN STAT DCOM LR DA DEP AU AUID AD AID LID LA TA JID SB EDAT MHDA CRDT PHST PST SO MH RN GR COIS ED PL DP PT CI CIN CON EIN SI OAB OABL IR FIR NM OTO OID RF OCI JT IS'.split(
      ' ',
    ),
}

/** https://images.webofknowledge.com, "Web of Science Core Collection Field Tags". */
export const WEB_OF_SCIENCE: Dialect = {
  format: 'web-of-science',
  split: (text) =>
    splitLines(text, {
      field: /^(?<name>[A-Z][A-Z0-9])(?: (?<value>.*))?$/u,
      begin: 'PT',
      listed: new Set(['AU', 'AF', 'BA', 'BE', 'CR', 'C1', 'C3', 'ED']),
      around: new Set(['FN', 'VR', 'ER', 'EF']),
    }),
  type: ['DT', 'PT'],
  people: { author: ['AF', 'AU'], editor: ['BE', 'ED'] },
  texts: {
    title: ['TI'],
    volume: ['VL'],
    issue: ['IS'],
    DOI: ['DI'],
    number: ['AR'],
    abstract: ['AB'],
    ISSN: ['SN', 'EI'],
    ISBN: ['BN'],
    PMID: ['PM'],
    publisher: ['PU'],
    'publisher-place': ['PI'],
    'collection-title': ['SE'],
    'event-title': ['CT'],
    'event-place': ['CL'],
  },
  container: ['SO'],
  date: [['PY'], ['PD']],
  pages: [['BP'], ['EP']],
  keywords: ['DE'],
  ignored:
    'PT DT AU LA ID C1 C3 RP EM RI OI FU FX CR NR TC Z9 U1 U2 PA EI J9 JI PG WC WE SC GA UT DA OA HC HP EA CY SP HO SI'.split(
      ' ',
    ),
}

export const SCOPUS: Dialect = {
  format: 'scopus',
  split: (text) => ({ records: splitCsv(text) }),
  type: ['Document Type'],
  people: { author: ['Author full names', 'Authors'], editor: ['Editors'] },
  texts: {
    title: ['Title'],
    volume: ['Volume'],
    issue: ['Issue'],
    DOI: ['DOI'],
    number: ['Art. No.'],
    abstract: ['Abstract'],
    ISSN: ['ISSN'],
    ISBN: ['ISBN'],
    PMID: ['PubMed ID'],
    publisher: ['Publisher'],
    'event-title': ['Conference name'],
    'event-place': ['Conference location'],
  },
  container: ['Source title'],
  date: [['Year'], []],
  pages: [['Page start'], ['Page end']],
  keywords: ['Author Keywords'],
  ignored: [
    'Authors',
    'Author(s) ID',
    'Cited by',
    'Link',
    'Affiliations',
    'Authors with affiliations',
    'Index Keywords',
    'References',
    'Correspondence Address',
    'CODEN',
    'Language of Original Document',
    'Abbreviated Source Title',
    'Document Type',
    'Publication Stage',
    'Open Access',
    'Source',
    'EID',
    'Page count',
    'Conference date',
    'Conference code',
    'Funding Details',
    'Funding Texts',
    'Molecular Sequence Numbers',
    'Chemicals/CAS',
    'Tradenames',
    'Manufacturers',
    'Sponsors',
  ],
}
