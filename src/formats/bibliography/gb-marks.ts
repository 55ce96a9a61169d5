import type { PublicationType } from '#core/schema/publication.ts'

/**
 * The letters of GB/T 7714-2015, appendix B, for types of works: the one that is written, and those that are read as
 * this type. `/OL` after them means online.
 */
export const GB_MARKS: Record<PublicationType, { written: string; read: readonly string[] }> = {
  'article-journal': { written: 'J', read: ['J'] },
  'article-newspaper': { written: 'N', read: ['N'] },
  'paper-conference': { written: 'C', read: ['C'] },
  thesis: { written: 'D', read: ['D'] },
  book: { written: 'M', read: ['M', 'G'] },
  // Distinguished from a book by `//`.
  chapter: { written: 'M', read: [] },
  report: { written: 'R', read: ['R'] },
  patent: { written: 'P', read: ['P'] },
  standard: { written: 'S', read: ['S'] },
  'post-weblog': { written: 'EB', read: ['EB'] },
  dataset: { written: 'DS', read: ['DB', 'DS'] },
  software: { written: 'CP', read: ['CP'] },
  article: { written: 'A', read: ['A', 'Z'] },
  speech: { written: 'Z', read: [] },
}
