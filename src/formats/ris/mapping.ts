import type { PublicationType } from '#core/schema/publication.ts'
import type { SourceLink } from '../bibliography/read-links.ts'

/** Tags or types of RIS with the same meaning: the first is written, all are read, in this order. */
type Names = readonly [written: string, ...read: string[]]

/** Types (https://en.wikipedia.org/wiki/RIS_(file_format)). What is not here is reported and read as `article`. */
export const TYPES: Record<PublicationType, Names> = {
  'article-journal': ['JOUR', 'EJOUR', 'JFULL', 'ABST', 'MGZN'],
  'article-newspaper': ['NEWS'],
  'paper-conference': ['CPAPER', 'CONF'],
  book: ['BOOK', 'EBOOK', 'EDBOOK'],
  chapter: ['CHAP', 'ECHAP', 'ENCYC', 'DICT'],
  thesis: ['THES'],
  report: ['RPRT', 'GOVDOC'],
  patent: ['PAT'],
  standard: ['STAND'],
  dataset: ['DATA', 'DBASE'],
  software: ['COMP'],
  'post-weblog': ['BLOG', 'ELEC', 'WEB'],
  speech: ['SLIDE'],
  article: ['UNPB', 'INPR', 'MANSCPT', 'GEN'],
}

/** Variables of CSL that are a text of their own. */
export const TAGS = {
  id: ['ID'],
  genre: ['M3'],
  title: ['TI', 'T1', 'CT', 'BT'],
  volume: ['VL'],
  issue: ['IS'],
  DOI: ['DO'],
  language: ['LA'],
  abstract: ['AB', 'N2'],
  note: ['N1'],
  publisher: ['PB'],
  'publisher-place': ['CY', 'PP'],
  edition: ['ET'],
  'collection-title': ['T3', 'T2'],
  'number-of-volumes': ['NV'],
  'original-title': ['OP'],
  PMCID: ['C2'],
} as const satisfies Record<string, Names>

export const KEYWORD_TAGS: Names = ['KW']
export const ACCESSED_TAGS: Names = ['Y2']

/** Works that have their own number where books have their ISBN. */
const NUMBERED: ReadonlySet<PublicationType> = new Set(['report', 'patent', 'standard'])

/** The standard number of a book or of a periodical; that of a report, patent or standard is its `number`. */
export function standardNumberOf(type: PublicationType): 'ISBN' | 'ISSN' | undefined {
  if (NUMBERED.has(type)) return undefined
  return type === 'article-journal' || type === 'article-newspaper' ? 'ISSN' : 'ISBN'
}

export const STANDARD_NUMBER_TAG = 'SN'

const JOURNAL: Names = ['T2', 'JO', 'JF', 'JA', 'J2', 'BT']
const PUBLISHER: Names = ['PB', 'T2']

/** The tags of the variable in `VENUE_VARIABLE` for a work of each type. */
export const VENUE_TAGS: Record<PublicationType, Names> = {
  'article-journal': JOURNAL,
  'article-newspaper': JOURNAL,
  'paper-conference': [...JOURNAL, 'T3', 'C3'],
  chapter: JOURNAL,
  'post-weblog': [...JOURNAL, 'PB'],
  speech: JOURNAL,
  article: [...PUBLISHER, 'JO', 'JF'],
  report: PUBLISHER,
  book: ['PB'],
  standard: ['PB'],
  thesis: PUBLISHER,
  dataset: PUBLISHER,
  software: PUBLISHER,
  patent: PUBLISHER,
}

export function numberTags(type: PublicationType): Names {
  return NUMBERED.has(type) ? ['SN', 'M1'] : ['M1', 'C7']
}

export const AUTHOR_TAGS: Names = ['AU', 'A1']
export const EDITOR_TAGS: Names = ['ED', 'A2']
export const TRANSLATOR_TAGS: Names = ['A4']
export const YEAR_TAGS: Names = ['PY', 'Y1']
export const DATE_TAGS: Names = ['DA']
export const PAGE_TAGS: readonly Names[] = [['SP'], ['EP']]
export const ARXIV_TAGS: Names = ['AN']

/** Tags of URLs and what they link to; `URL` is written under the first. */
export const LINK_TAGS = [
  ['UR', 'paper'],
  ['LK', 'paper'],
  ['L1', 'pdf'],
] as const satisfies readonly (readonly [tag: string, leadsTo: SourceLink['type']])[]
