import type { CslItem } from '#formats/csl-json/csl-item.ts'

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
  // `type` below replaces the words "PhD thesis" that styles print: which degree it was, the data do not say.
  thesis: { bibtex: 'phdthesis', biblatex: 'thesis' },
  patent: { bibtex: 'misc', biblatex: 'patent' },
  dataset: { bibtex: 'misc', biblatex: 'dataset' },
  software: { bibtex: 'misc', biblatex: 'software' },
  'post-weblog': { bibtex: 'misc', biblatex: 'online' },
  speech: { bibtex: 'misc', biblatex: 'unpublished' },
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

/** Fields that a type always has. */
export const FIXED_FIELDS: Partial<Record<Type, Record<string, string>>> = {
  thesis: { type: 'Thesis' },
}
