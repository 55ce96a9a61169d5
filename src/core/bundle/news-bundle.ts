import * as v from 'valibot'
import { ResourceLink } from '../schema/link.ts'
import { PartialDate } from '../schema/partial-date.ts'
import { Slug } from '../schema/slug.ts'
import { LocalizedText } from '../schema/text.ts'
import { BundlePerson, BundlePublication } from './publications-bundle.ts'
import { LocalizedInline } from './rich-text.ts'
import { Spellings } from './spellings.ts'
import { BundleVersion } from './version.ts'

/** A paper that a piece of news is about; `home` and `id` are its address. */
export const NewsPaper = v.strictObject({
  home: BundlePublication.entries.home,
  id: BundlePublication.entries.id,
  title: BundlePublication.entries.title,
})
export type NewsPaper = v.InferOutput<typeof NewsPaper>

export const BundleNewsItem = v.strictObject({
  /** Stable within the site: `<slug>-<date>-<n>`. */
  id: v.string(),
  person: Slug,
  date: PartialDate,
  /** A word of `NEWS_KINDS`, or the id of a kind with a name of its own. */
  kind: v.string(),
  kindName: v.optional(LocalizedText),
  text: LocalizedInline,
  links: v.array(ResourceLink),
  highlight: v.optional(v.literal(true)),
  pinned: v.optional(v.literal(true)),
  publications: v.array(NewsPaper),
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
