import { ImportedFromFile } from '#core/schema/imported-from.ts'
import { LabFile } from '#core/schema/lab.ts'
import { NewsFile } from '#core/schema/news-item.ts'
import { ProfileFile } from '#core/schema/profile.ts'
import { PublicationsFile } from '#core/schema/publication.ts'
import { SiteFile } from '#core/schema/site.ts'
import { TopicsFile, VenuesFile } from '#core/schema/vocabulary.ts'

/** The schema of each file of the data folder, by its name without `.json`. */
export const FILE_SCHEMAS = {
  site: SiteFile,
  venues: VenuesFile,
  topics: TopicsFile,
  lab: LabFile,
  profile: ProfileFile,
  news: NewsFile,
  publications: PublicationsFile,
  'imported-from': ImportedFromFile,
} as const

export type FileKind = keyof typeof FILE_SCHEMAS

export const SITE_KINDS = ['site', 'venues', 'topics'] as const satisfies readonly FileKind[]

export const LAB_KINDS = ['lab', 'news'] as const satisfies readonly FileKind[]

export const BUNDLE_KINDS = [
  'profile',
  'news',
  'publications',
  'imported-from',
] as const satisfies readonly FileKind[]
