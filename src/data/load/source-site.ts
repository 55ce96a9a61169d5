import type { Locale } from '#core/schema/locale.ts'
import { LAB } from '#core/paths/paths.ts'
import { LabFile } from '#core/schema/lab.ts'
import type { PageSettings } from '#core/schema/page-settings.ts'
import { NewsFile, type NewsItem } from '#core/schema/news-item.ts'
import { ProfileFile } from '#core/schema/profile.ts'
import { type Publication, PublicationsFile } from '#core/schema/publication.ts'
import { SiteFile } from '#core/schema/site.ts'
import { type Topic, TopicsFile, type Venue, VenuesFile } from '#core/schema/vocabulary.ts'
import type { JsonPath } from '../validate/json-path.ts'
import type { PageMedia } from './page-media.ts'
import { type Schema, walkValue } from '../validate/schema-parts.ts'

/** A researcher's folder under `data/`, as it was written. */
export type SourceBundle = {
  slug: string
  profile: ProfileFile
  news: NewsItem[]
  publications: Publication[]
}

/** The folder of the lab. */
export type SourceLab = { about: LabFile; news: NewsItem[] }

/** A page of one's own in one language: its settings and its Markdown. */
export type PageSide = PageSettings & {
  text: string
  /** Files in `media` that the text names; absent where it names none. */
  media?: readonly PageMedia[]
}

/** A page of the site's own, or of a researcher. */
export type SourcePage = { id: string; slug?: string; sides: { [locale in Locale]?: PageSide } }

/** All of `data/`, parsed and valid by itself; see `checkSource` for what is checked across files. */
export type SourceSite = {
  site: SiteFile
  venues: Venue[]
  topics: Topic[]
  bundles: SourceBundle[]
  lab?: SourceLab | undefined
  pages: SourcePage[]
}

/** Where the parts of the lab are. */
export const LAB_FILES = { about: `${LAB}/lab.json`, news: `${LAB}/news.json` } as const

/** Every value of the source with its schema, file and path, for rules about a kind of value anywhere. */
export function walkSource(
  { site, venues, topics, bundles, lab }: SourceSite,
  visit: (schema: Schema, value: unknown, file: string, path: JsonPath) => void,
): void {
  const walk = (file: string, schema: Schema, value: unknown) =>
    walkValue(schema, value, (part, inside, path) => visit(part, inside, file, path))
  walk('site.json', SiteFile, site)
  walk('venues.json', VenuesFile, { venues })
  walk('topics.json', TopicsFile, { topics })
  if (lab !== undefined) {
    walk(LAB_FILES.about, LabFile, lab.about)
    walk(LAB_FILES.news, NewsFile, { news: lab.news })
  }
  for (const { slug, profile, news, publications } of bundles) {
    walk(`${slug}/profile.json`, ProfileFile, profile)
    walk(`${slug}/news.json`, NewsFile, { news })
    walk(`${slug}/publications.json`, PublicationsFile, { publications })
  }
}
