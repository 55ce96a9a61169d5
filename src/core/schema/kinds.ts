// Lists of kinds that filters need as well as schemas: a page has them without the schemas, which come later.

/** CSL item types in use here (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types). */
export const PUBLICATION_TYPES = [
  'paper-conference',
  'article-journal',
  'article-newspaper',
  'article',
  'report',
  'book',
  'chapter',
  'thesis',
  'patent',
  'standard',
  'dataset',
  'software',
  'post-weblog',
  'speech',
] as const

/** What the owner of a list did for a paper. */
export const AUTHOR_ROLES = ['first', 'corresponding', 'equal'] as const

/** Where the work is before it is out; without one it has been published. */
export const PUBLICATION_STATUSES = ['under-review', 'accepted', 'in-press', 'withdrawn'] as const

export const NEWS_KINDS = [
  'paper',
  'release',
  'award',
  'talk',
  'position',
  'service',
  'media',
  'other',
] as const

/** What an author's name may be marked with. */
export const AUTHOR_MARKS = ['equal', 'corresponding'] as const
export type AuthorMark = (typeof AUTHOR_MARKS)[number]

/** Distinctions of a paper. */
export const PUBLICATION_AWARDS = [
  'best-paper',
  'best-paper-candidate',
  'outstanding-paper',
  'sac-award',
  'oral',
  'spotlight',
  'highlight',
] as const
