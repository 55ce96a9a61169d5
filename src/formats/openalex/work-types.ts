import type { PublicationType } from '#core/schema/publication.ts'

/**
 * Types of OpenAlex (https://docs.openalex.org/api-entities/works/work-object#type). Most things are an `article` there:
 * where it appeared is more specific. Undefined is not a separate work.
 */
export const WORK_TYPES: Readonly<Record<string, PublicationType | undefined>> = {
  article: 'article-journal',
  review: 'article-journal',
  letter: 'article-journal',
  editorial: 'article-journal',
  erratum: 'article-journal',
  'conference-paper': 'paper-conference',
  'conference-abstract': 'paper-conference',
  preprint: 'article',
  book: 'book',
  'book-chapter': 'chapter',
  'reference-entry': 'chapter',
  dissertation: 'thesis',
  report: 'report',
  standard: 'standard',
  dataset: 'dataset',
  software: 'software',
  other: 'article',
}

/** Parts of publications, and things that are about them. */
export const NO_WORKS: ReadonlySet<string> = new Set([
  'paratext',
  'grant',
  'peer-review',
  'supplementary-materials',
  'libguides',
  'retraction',
])

/** What Crossref calls the same, if that is more specific than `article`. */
export const CROSSREF_TYPES: Readonly<Record<string, PublicationType>> = {
  'proceedings-article': 'paper-conference',
  'posted-content': 'article',
  dissertation: 'thesis',
  report: 'report',
  dataset: 'dataset',
}

/** The type of an article by its container. */
export const SOURCE_TYPES: Readonly<Record<string, PublicationType>> = {
  conference: 'paper-conference',
  journal: 'article-journal',
  repository: 'article',
}
