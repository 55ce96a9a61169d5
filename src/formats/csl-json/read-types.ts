import type { PublicationType } from '#core/schema/publication.ts'

/**
 * Types of CSL, of CSL-JSON as Crossref gives it, and older ones, in addition to those that a bundle has. Types
 * not listed here are reported and read as `article`.
 */
export const READ_TYPES: Readonly<Record<string, PublicationType>> = {
  'article-magazine': 'article-journal',
  'article-newspaper': 'article-journal',
  review: 'article-journal',
  'review-book': 'article-journal',
  'journal-article': 'article-journal',
  'proceedings-article': 'paper-conference',
  'posted-content': 'article',
  preprint: 'article',
  manuscript: 'article',
  document: 'article',
  monograph: 'book',
  'edited-book': 'book',
  collection: 'book',
  periodical: 'book',
  'book-chapter': 'chapter',
  entry: 'chapter',
  'entry-dictionary': 'chapter',
  'entry-encyclopedia': 'chapter',
  dissertation: 'thesis',
  'report-component': 'report',
  standard: 'report',
  webpage: 'post-weblog',
  post: 'post-weblog',
}
