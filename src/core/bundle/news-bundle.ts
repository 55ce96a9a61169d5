import * as v from 'valibot'
import { ResourceLink } from '../schema/link.ts'
import { PartialDate } from '../schema/partial-date.ts'
import { Slug } from '../schema/slug.ts'
import { LocalizedText } from '../schema/text.ts'
import { BundlePicture } from './bundle-picture.ts'
import { BundlePerson, PaperLink } from './publications-bundle.ts'
import { LocalizedInline } from './rich-text-schema.ts'
import { Spellings } from './spellings.ts'
import { BundleVersion } from './version.ts'

/** A project as others mention it; without a page of its own it is on the list of its researcher. */
export const ProjectLink = v.strictObject({
  id: Slug,
  title: LocalizedText,
  paged: v.optional(v.literal(true)),
})
export type ProjectLink = v.InferOutput<typeof ProjectLink>

export const BundleNewsItem = v.strictObject({
  /** Stable within the site: `<slug>-<date>-<n>`. */
  id: v.string(),
  person: Slug,
  date: PartialDate,
  /** A word of `NEWS_KINDS`, or the id of a kind with a name of its own. */
  kind: v.string(),
  kindName: v.optional(LocalizedText),
  text: LocalizedInline,
  picture: v.optional(BundlePicture),
  links: v.array(ResourceLink),
  highlight: v.optional(v.literal(true)),
  pinned: v.optional(v.literal(true)),
  publications: v.array(PaperLink),
  /** Projects of the same researcher that the item is about. */
  projects: v.optional(v.array(ProjectLink)),
  /** What else copies of these papers are called: search finds the item by it. */
  titles: v.optional(v.array(LocalizedText)),
  search: v.string(),
})
export type BundleNewsItem = v.InferOutput<typeof BundleNewsItem>

/** `/data/<slug>/news.json`, newest first; without `slug` everyone's `/data/news.json`. */
export const NewsBundle = v.strictObject({
  version: BundleVersion,
  slug: v.optional(Slug),
  people: v.array(BundlePerson),
  spellings: v.optional(Spellings),
  news: v.array(BundleNewsItem),
})
export type NewsBundle = v.InferOutput<typeof NewsBundle>
