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
