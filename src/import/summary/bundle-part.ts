import type { ProfileFile } from '#core/schema/profile.ts'

/** Lists of a bundle whose entries are counted one by one, in the order in which reports name them. */
export const LISTS = [
  'publications',
  'news',
  'education',
  'experience',
  'awards',
  'services',
  'talks',
  'teaching',
  'projects',
  'people',
  'openings',
  'skills',
  'sections',
] as const satisfies readonly (Exclude<keyof ProfileFile, '$schema'> | 'news' | 'publications')[]

/** A part of a source as its owner thinks of it; `profile` is who the person is, `other` is what no heading says. */
export type BundlePart = (typeof LISTS)[number] | 'profile' | 'other'

export const PARTS: readonly BundlePart[] = [...LISTS, 'profile', 'other']

const IS_LIST: ReadonlySet<string> = new Set(LISTS)

/** The part that a key of the profile belongs to, or one of the lists beside it. */
export function partOfKey(key: string): BundlePart {
  return IS_LIST.has(key) ? (key as BundlePart) : 'profile'
}
