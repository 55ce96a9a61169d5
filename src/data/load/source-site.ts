import type { NewsItem } from '#core/schema/news-item.ts'
import type { ProfileFile } from '#core/schema/profile.ts'
import type { Publication } from '#core/schema/publication.ts'
import type { SiteFile } from '#core/schema/site.ts'
import type { Venue, Topic } from '#core/schema/vocabulary.ts'

/** A researcher's folder under `data/`, as it was written. */
export type SourceBundle = {
  slug: string
  profile: ProfileFile
  news: NewsItem[]
  publications: Publication[]
}

/** All of `data/`, parsed and valid by itself; see `checkSource` for what is checked across files. */
export type SourceSite = {
  site: SiteFile
  venues: Venue[]
  topics: Topic[]
  bundles: SourceBundle[]
}
