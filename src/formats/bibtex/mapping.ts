import type { CslItem } from '#formats/csl-json/csl-item.ts'
import type { ThesisGenre } from '../bibliography/thesis-genre.ts'

export type Dialect = 'bibtex' | 'biblatex'

type Type = CslItem['type']

/** Entry types. BibTeX knows no patents, data or programs; its styles print `@misc` with `howpublished`. */
export const ENTRY_TYPES: Record<Type, Record<Dialect, string>> = {
  'paper-conference': { bibtex: 'inproceedings', biblatex: 'inproceedings' },
  'article-journal': { bibtex: 'article', biblatex: 'article' },
  article: { bibtex: 'misc', biblatex: 'online' },
  report: { bibtex: 'techreport', biblatex: 'report' },
  book: { bibtex: 'book', biblatex: 'book' },
  chapter: { bibtex: 'incollection', biblatex: 'incollection' },
  thesis: { bibtex: 'phdthesis', biblatex: 'thesis' },
  patent: { bibtex: 'misc', biblatex: 'patent' },
  dataset: { bibtex: 'misc', biblatex: 'dataset' },
  software: { bibtex: 'misc', biblatex: 'software' },
  'post-weblog': { bibtex: 'misc', biblatex: 'online' },
  speech: { bibtex: 'misc', biblatex: 'unpublished' },
}

interface Thesis {
  entry: string
  type?: string
}

type Place = 'container-title' | 'event-title' | 'publisher' | 'authority'

/** The field that says where a work of each type appeared. */
export const PLACE_FIELDS: Record<Type, Record<Dialect, string> & { from: Place }> = {
  'paper-conference': { from: 'container-title', bibtex: 'booktitle', biblatex: 'booktitle' },
  'article-journal': { from: 'container-title', bibtex: 'journal', biblatex: 'journaltitle' },
  article: { from: 'publisher', bibtex: 'publisher', biblatex: 'organization' },
  report: { from: 'publisher', bibtex: 'institution', biblatex: 'institution' },
  book: { from: 'publisher', bibtex: 'publisher', biblatex: 'publisher' },
  chapter: { from: 'container-title', bibtex: 'booktitle', biblatex: 'booktitle' },
  thesis: { from: 'publisher', bibtex: 'school', biblatex: 'institution' },
  patent: { from: 'authority', bibtex: 'howpublished', biblatex: 'holder' },
  dataset: { from: 'publisher', bibtex: 'howpublished', biblatex: 'publisher' },
  software: { from: 'publisher', bibtex: 'howpublished', biblatex: 'organization' },
  'post-weblog': { from: 'container-title', bibtex: 'howpublished', biblatex: 'organization' },
  speech: { from: 'event-title', bibtex: 'howpublished', biblatex: 'eventtitle' },
}

/** Where a thesis says its degree: in the type of its entry, or in `type`, which styles print instead. */
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
