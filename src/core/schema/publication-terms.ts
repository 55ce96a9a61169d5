/** CSL item types in use here (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types). */
export const PUBLICATION_TYPES = [
  'paper-conference',
  'article-journal',
  'article',
  'report',
  'book',
  'chapter',
  'thesis',
  'patent',
  'dataset',
  'software',
  'post-weblog',
  'speech',
] as const

/** For which degree a thesis was written; CSL has a text there, its variable `genre`. */
export const THESIS_GENRES = ['doctoral-thesis', 'masters-thesis', 'bachelors-thesis'] as const

export const TRACKS = ['findings', 'workshop', 'demo', 'industry', 'tutorial'] as const

export const PUBLICATION_AWARDS = [
  'best-paper',
  'best-paper-candidate',
  'outstanding-paper',
  'sac-award',
  'oral',
  'spotlight',
  'highlight',
] as const

/** What the owner of a list did for a paper. */
export const AUTHOR_ROLES = ['first', 'corresponding', 'equal'] as const
