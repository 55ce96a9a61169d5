import type { PublicationType } from '#core/schema/publication.ts'

/** Types of RIS (https://en.wikipedia.org/wiki/RIS_(file_format)). What is not here is reported and read as `article`. */
export const READ_TYPES: Readonly<Record<string, PublicationType>> = {
  JOUR: 'article-journal',
  EJOUR: 'article-journal',
  JFULL: 'article-journal',
  ABST: 'article-journal',
  MGZN: 'article-journal',
  NEWS: 'article-journal',
  CPAPER: 'paper-conference',
  CONF: 'paper-conference',
  BOOK: 'book',
  EBOOK: 'book',
  EDBOOK: 'book',
  CHAP: 'chapter',
  ECHAP: 'chapter',
  ENCYC: 'chapter',
  DICT: 'chapter',
  THES: 'thesis',
  RPRT: 'report',
  GOVDOC: 'report',
  STAND: 'report',
  PAT: 'patent',
  DATA: 'dataset',
  DBASE: 'dataset',
  COMP: 'software',
  BLOG: 'post-weblog',
  ELEC: 'post-weblog',
  WEB: 'post-weblog',
  SLIDE: 'speech',
  UNPB: 'article',
  INPR: 'article',
  MANSCPT: 'article',
  GEN: 'article',
}

const JOURNAL = ['T2', 'JO', 'JF', 'JA', 'J2', 'BT']
const PUBLISHER = ['PB', 'T2']

/** The tags for where a work of each type has appeared, the first that is there. */
export const VENUE_TAGS: Record<PublicationType, readonly string[]> = {
  'article-journal': JOURNAL,
  'paper-conference': [...JOURNAL, 'T3', 'C3'],
  chapter: JOURNAL,
  'post-weblog': [...JOURNAL, 'PB'],
  speech: JOURNAL,
  article: [...PUBLISHER, 'JO', 'JF'],
  report: PUBLISHER,
  book: ['PB'],
  thesis: PUBLISHER,
  dataset: PUBLISHER,
  software: PUBLISHER,
  patent: PUBLISHER,
}
