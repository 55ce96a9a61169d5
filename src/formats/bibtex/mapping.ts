import { PUBLICATION_TYPES } from '#core/schema/kinds.ts'
import type { PublicationType } from '#core/schema/publication.ts'
import type { TEXT_VARIABLES } from '../csl-json/csl-item.ts'
import type { ThesisGenre } from '../bibliography/thesis-genre.ts'

export type Dialect = 'bibtex' | 'biblatex'

/** What each dialect writes, and what is read, in this order: other dialects and reference managers have more words. */
interface Names extends Record<Dialect, string> {
  read: readonly string[]
}

/**
 * Types of entries. BibTeX has no patents, data or programs; its styles print `@misc` with `howpublished`.
 * Types not listed here are reported and read as `article`.
 */
export const ENTRY_TYPES: Record<PublicationType, Names> = {
  'paper-conference': {
    ...both('inproceedings'),
    read: ['inproceedings', 'conference', 'paper'],
  },
  'article-journal': { ...both('article'), read: ['article', 'review', 'suppperiodical'] },
  'article-newspaper': { ...both('article'), read: ['newspaper'] },
  article: { bibtex: 'misc', biblatex: 'online', read: ['misc', 'preprint', 'unpublished'] },
  report: { bibtex: 'techreport', biblatex: 'report', read: ['manual', 'report', 'techreport'] },
  book: {
    ...both('book'),
    read: 'book mvbook booklet collection mvcollection proceedings mvproceedings reference mvreference'.split(
      ' ',
    ),
  },
  chapter: {
    ...both('incollection'),
    read: ['incollection', 'inbook', 'inreference', 'bookinbook', 'suppbook', 'suppcollection'],
  },
  thesis: {
    bibtex: 'phdthesis',
    biblatex: 'thesis',
    read: ['thesis', 'phdthesis', 'mastersthesis', 'masterthesis', 'bachelorthesis'],
  },
  patent: { bibtex: 'misc', biblatex: 'patent', read: ['patent'] },
  standard: { bibtex: 'misc', biblatex: 'standard', read: ['standard'] },
  dataset: { bibtex: 'misc', biblatex: 'dataset', read: ['dataset', 'data'] },
  software: { bibtex: 'misc', biblatex: 'software', read: ['software'] },
  'post-weblog': {
    bibtex: 'misc',
    biblatex: 'online',
    read: ['online', 'electronic', 'www', 'webpage'],
  },
  speech: { bibtex: 'misc', biblatex: 'unpublished', read: ['talk', 'presentation'] },
}

/** The fields of the variable in `VENUE_VARIABLE` for a work of each type. */
export const VENUE_FIELDS: Record<PublicationType, Names> = {
  'paper-conference': {
    ...both('booktitle'),
    read: ['booktitle', 'eventtitle', 'journal', 'journaltitle', 'howpublished'],
  },
  'article-journal': {
    bibtex: 'journal',
    biblatex: 'journaltitle',
    read: ['journal', 'journaltitle', 'booktitle'],
  },
  'article-newspaper': {
    bibtex: 'journal',
    biblatex: 'journaltitle',
    read: ['journal', 'journaltitle', 'newspaper', 'booktitle'],
  },
  article: {
    bibtex: 'publisher',
    biblatex: 'organization',
    read: ['journal', 'journaltitle', 'publisher', 'organization', 'howpublished', 'eventtitle'],
  },
  report: {
    ...both('institution'),
    read: ['institution', 'journal', 'journaltitle', 'organization', 'publisher'],
  },
  book: { ...both('publisher'), read: ['publisher'] },
  chapter: { ...both('booktitle'), read: ['booktitle', 'publisher'] },
  thesis: {
    bibtex: 'school',
    biblatex: 'institution',
    read: ['school', 'institution', 'publisher'],
  },
  patent: { bibtex: 'howpublished', biblatex: 'holder', read: ['holder', 'howpublished'] },
  standard: {
    bibtex: 'howpublished',
    biblatex: 'publisher',
    read: ['publisher', 'organization', 'howpublished'],
  },
  dataset: {
    bibtex: 'howpublished',
    biblatex: 'publisher',
    read: ['publisher', 'organization', 'howpublished'],
  },
  software: {
    bibtex: 'howpublished',
    biblatex: 'organization',
    read: ['organization', 'publisher', 'howpublished'],
  },
  'post-weblog': {
    bibtex: 'howpublished',
    biblatex: 'organization',
    read: ['organization', 'journal', 'journaltitle', 'howpublished'],
  },
  speech: {
    bibtex: 'howpublished',
    biblatex: 'eventtitle',
    read: ['eventtitle', 'howpublished', 'booktitle'],
  },
}

/** Types that BibLaTeX, or both dialects, have as a subtype of another; `news` is what styles of GB/T 7714 call it. */
export const ENTRY_SUBTYPES: Partial<Record<PublicationType, readonly [string, ...string[]]>> = {
  'article-newspaper': ['newspaper', 'news'],
  standard: ['standard'],
}

export const ENTRY_SUBTYPE_FIELD = 'entrysubtype'

export function typeOfSubtype(written: string): PublicationType | undefined {
  const subtype = written.toLowerCase()
  return PUBLICATION_TYPES.find((type) => ENTRY_SUBTYPES[type]?.includes(subtype))
}

/** What has issues, in which an article has a number of its own. */
export function isPeriodical(type: PublicationType): boolean {
  return type === 'article-journal' || type === 'article-newspaper'
}

/** Fields of `issue` and `number`, the first of each as both dialects write it: the number of a journal is its issue, and that of an article its eid. */
export function numberFields(
  type: PublicationType,
): Record<'issue' | 'number', readonly [written: string, ...read: string[]]> {
  return isPeriodical(type)
    ? { issue: ['number', 'issue'], number: ['eid', 'articleno'] }
    : { issue: ['issue'], number: ['number', 'eid'] }
}

/** Variables of CSL with fields of their own. What is the venue of a work of some type is not read twice. */
export const VARIABLE_FIELDS = {
  'original-title': own('origtitle'),
  'container-title': {
    ...both('booktitle'),
    read: ['booktitle', 'maintitle', 'journaltitle', 'journal'],
  },
  'collection-title': own('series'),
  publisher: own('publisher'),
  'publisher-place': { bibtex: 'address', biblatex: 'location', read: ['location', 'address'] },
  edition: own('edition'),
  'chapter-number': own('chapter'),
  'number-of-pages': own('pagetotal'),
  'number-of-volumes': own('volumes'),
  'event-title': own('eventtitle'),
  'event-place': own('venue'),
  keyword: { ...both('keywords'), read: ['keywords', 'keyword'] },
  ISBN: own('isbn'),
  ISSN: own('issn'),
  PMID: own('pmid'),
  PMCID: own('pmcid'),
} as const satisfies Partial<Record<(typeof TEXT_VARIABLES)[number], Names>>

/** The others: where the work is before it is out, when it was looked at and when its event was. */
export const STATUS_FIELD = 'pubstate'
export const ACCESSED_FIELD = 'urldate'
export const EVENT_DATE_FIELD = 'eventdate'
export const CSTR_FIELD = 'cstr'

/** What BibLaTeX calls the states that it knows. */
export const PUBSTATES: Readonly<Record<string, string>> = {
  'under review': 'submitted',
  审稿中: 'submitted',
  'in press': 'inpress',
  待刊: 'inpress',
}

function own(name: string): Names {
  return { ...both(name), read: [name] }
}

function both(name: string): Record<Dialect, string> {
  return { bibtex: name, biblatex: name }
}

interface Thesis {
  entry: string
  type?: string
}

/** Where the degree of a thesis is: in the type of its entry, or in `type`, which styles print instead. */
export const THESES: Record<ThesisGenre | 'unknown', Record<Dialect, Thesis>> = {
  'doctoral-thesis': {
    bibtex: { entry: 'phdthesis' },
    biblatex: { entry: 'thesis', type: 'phdthesis' },
  },
  'masters-thesis': {
    bibtex: { entry: 'mastersthesis' },
    biblatex: { entry: 'thesis', type: 'mathesis' },
  },
  'bachelors-thesis': {
    bibtex: { entry: 'mastersthesis', type: 'Bachelor’s thesis' },
    biblatex: { entry: 'thesis', type: 'bathesis' },
  },
  unknown: {
    bibtex: { entry: 'phdthesis', type: 'Thesis' },
    biblatex: { entry: 'thesis', type: 'Thesis' },
  },
}
