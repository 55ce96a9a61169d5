import * as v from 'valibot'
import { ResourceLink } from './link.ts'
import { Picture } from './media.ts'
import { ownKind } from './own-kind.ts'
import { PartialDate } from './partial-date.ts'
import { Slug } from './slug.ts'
import { LocalizedMarkdown } from './text.ts'
import { NEWS_KINDS } from './kinds.ts'

export const NewsKind = ownKind(NEWS_KINDS)
export type NewsKind = v.InferOutput<typeof NewsKind>

/** Something that happened; `publications` and `projects` are ids of the same researcher that it is about. */
export const NewsItem = v.strictObject({
  date: PartialDate,
  kind: NewsKind,
  text: LocalizedMarkdown,
  picture: v.optional(Picture),
  links: v.optional(v.array(ResourceLink)),
  highlight: v.optional(v.boolean()),
  pinned: v.optional(v.boolean()),
  publications: v.optional(v.array(Slug)),
  projects: v.optional(v.array(Slug)),
})
export type NewsItem = v.InferOutput<typeof NewsItem>

/** The file `data/<slug>/news.json`. */
export const NewsFile = v.strictObject({
  $schema: v.optional(v.string()),
  news: v.array(NewsItem),
})
export type NewsFile = v.InferOutput<typeof NewsFile>
