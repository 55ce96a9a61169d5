import type { Dialect } from './dialect.ts'
import { splitLines } from './split-lines.ts'
import { splitXml } from './split-xml.ts'

/** https://docs.endnote.com, "Import formats: EndNote Import". Fields of a thesis: %A, %B department, %I university, %9 degree, %Y advisor. */
export const ENDNOTE: Dialect = {
  format: 'endnote',
  split: (text) =>
    splitLines(text, {
      field: /^%(?<name>[0-9A-Z@!#$&()*+<>?[\]^~])(?:[ \t](?<value>.*))?$/u,
      begin: '0',
    }),
  type: ['0'],
  people: { author: ['A'], editor: ['E'], translator: ['?'], supervisor: ['Y'] },
  texts: {
    id: ['F'],
    title: ['T'],
    volume: ['V'],
    issue: ['N'],
    DOI: ['R'],
    language: ['G'],
    abstract: ['X'],
    note: ['Z'],
    edition: ['7'],
    genre: ['9'],
    publisher: ['I'],
    'publisher-place': ['C'],
    'collection-title': ['S'],
    'number-of-volumes': ['6'],
    ISBN: ['@'],
  },
  container: ['J', 'B'],
  date: [['D'], ['8']],
  pages: [['P']],
  keywords: ['K'],
  urls: ['U'],
  ignored: ['M', 'W', '+', '~', '>', 'L'],
}

export const ENDNOTE_XML: Dialect = {
  format: 'endnote-xml',
  split: (text) => ({ records: splitXml(text) }),
  type: ['type', 'record/ref-type'],
  people: {
    author: ['authors/author'],
    editor: ['secondary-authors/author'],
    translator: ['translated-authors/author'],
    supervisor: ['tertiary-authors/author'],
  },
  texts: {
    title: ['titles/title'],
    volume: ['record/volume'],
    issue: ['record/number'],
    DOI: ['record/electronic-resource-num'],
    language: ['record/language'],
    abstract: ['record/abstract'],
    note: ['record/notes'],
    edition: ['record/edition'],
    genre: ['record/work-type'],
    publisher: ['record/publisher'],
    'publisher-place': ['record/pub-location'],
    'collection-title': ['titles/tertiary-title'],
    ISBN: ['record/isbn'],
    'original-title': ['record/orig-pub'],
  },
  container: ['titles/secondary-title', 'periodical/full-title', 'alt-periodical/full-title'],
  date: [['dates/year'], ['pub-dates/date']],
  pages: [['record/pages']],
  keywords: ['keywords/keyword'],
  urls: ['related-urls/url'],
  translated: { title: ['titles/translated-title'], authors: [], container: [] },
  ignored: [
    'record/database',
    'record/source-app',
    'record/rec-number',
    'record/ref-type',
    'record/remote-database-name',
    'record/remote-database-provider',
    'foreign-keys/key',
    'pdf-urls/url',
    'auth-address',
    'record/auth-address',
    'titles/alt-title',
    'titles/short-title',
    'periodical/abbr-1',
    'periodical/full-title',
    'alt-periodical/full-title',
    'alt-periodical/abbr-1',
  ],
}

/** NoteExpress of CNKI, Wanfang and VIP. */
export const NOTEEXPRESS: Dialect = {
  format: 'noteexpress',
  split: (text) =>
    splitLines(text, {
      field: /^\{(?<name>[^{}:]{2,40})\}\s*[:：]\s?(?<value>.*)$/u,
      begin: 'Reference Type',
    }),
  type: ['Reference Type'],
  people: {
    author: ['Author'],
    editor: ['Secondary Author', 'Editor'],
    translator: ['Translator'],
    supervisor: ['Tutor', 'Supervisor', 'Advisor'],
  },
  texts: {
    title: ['Title'],
    volume: ['Volume'],
    issue: ['Issue'],
    DOI: ['DOI'],
    abstract: ['Abstract'],
    note: ['Notes'],
    edition: ['Edition'],
    genre: ['Type of Work', 'Degree'],
    publisher: ['Publisher', 'University', 'School'],
    'publisher-place': ['Place Published'],
    ISBN: ['ISBN/ISSN', 'ISBN', 'ISSN'],
  },
  container: ['Journal', 'Tertiary Title', 'Secondary Title', 'Newspaper', 'Conference Name'],
  date: [['Year'], ['Date']],
  pages: [['Pages']],
  keywords: ['Keywords'],
  urls: ['URL', 'Link'],
  translated: {
    title: ['Translated Title'],
    authors: ['Translated Author'],
    container: ['Translated Journal', 'Translated Tertiary Title'],
  },
  ignored: [
    'Author Address',
    'Database Provider',
    'Language',
    'CLC',
    'Subject',
    'Accession Number',
    'Call Number',
  ],
}

/** https://www.refworks.com/refworks/help: "RefWorks Tagged Format". CNKI writes A3 for the supervisor of a thesis. */
export const REFWORKS: Dialect = {
  format: 'refworks',
  split: (text) =>
    splitLines(text, {
      field:
        /^(?<name>RT|SR|ID|[ATJKPSIVYFLEADUONRCGWBMH][A-Z0-9]|vo|is|op|yr)(?= |\t|[^\s\p{Ll}])(?<value>.*)$/u,
      begin: 'RT',
    }),
  type: ['RT'],
  people: { author: ['A1'], editor: ['A2'], translator: ['A4'], supervisor: ['A3'] },
  texts: {
    id: ['ID'],
    title: ['T1'],
    volume: ['VO', 'vo'],
    issue: ['IS', 'is'],
    DOI: ['DO'],
    abstract: ['AB'],
    note: ['NO'],
    edition: ['ED'],
    genre: ['CL', 'DG'],
    publisher: ['PB'],
    'publisher-place': ['PP'],
    'collection-title': ['T3'],
    ISBN: ['SN'],
    'original-title': ['OT'],
  },
  container: ['JF', 'JO', 'T2'],
  date: [['YR', 'yr'], ['FD']],
  pages: [['SP', 'OP', 'op'], ['OP']],
  keywords: ['K1'],
  urls: ['UL', 'LK'],
  ignored: ['SR', 'DS', 'DB', 'LA', 'AD', 'CN', 'LL', 'RD', 'WT'],
}
