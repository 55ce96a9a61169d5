import type { PublicationType } from '#core/schema/publication.ts'
import { PUBLICATION_TYPES } from '#core/schema/kinds.ts'
import { lookUp } from '../look-up.ts'

/**
 * Types of CSL, of CSL-JSON as Crossref gives it, and older ones, in addition to those that a bundle has. Types
 * not listed here are reported and read as `article`.
 */
const READ_TYPES: Readonly<Record<string, PublicationType>> = {
  'article-magazine': 'article-journal',
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
  regulation: 'report',
  webpage: 'post-weblog',
  post: 'post-weblog',
  classic: 'book',
  pamphlet: 'book',
  musical_score: 'book',
  map: 'book',
}

/** Undefined for a type that no one knows. */
export function readType(written: string): PublicationType | undefined {
  return PUBLICATION_TYPES.find((type) => type === written) ?? lookUp(READ_TYPES, written)
}
