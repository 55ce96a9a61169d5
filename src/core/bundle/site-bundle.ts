import * as v from 'valibot'
import { LOCALES } from '../schema/locale.ts'
import { PartialDate } from '../schema/partial-date.ts'
import { PersonName } from '../schema/person-name.ts'
import { Slug } from '../schema/slug.ts'
import { LocalizedText, Text } from '../schema/text.ts'
import { Url } from '../schema/url.ts'
import { BundlePicture } from './bundle-picture.ts'
import { OwnPageLink } from './own-page-link.ts'
import { ListSummary } from './list-summary.ts'
import { BundleNewsItem } from './news-bundle.ts'
import { LocalizedInline } from './rich-text-schema.ts'
import { Spellings } from './spellings.ts'
import { BundleVersion } from './version.ts'

/** `/data/site.json`: the little that every page needs. */
export const SiteBundle = v.strictObject({
  version: BundleVersion,
  title: LocalizedText,
  description: v.optional(LocalizedText),
  logo: v.optional(BundlePicture),
  defaultLocale: v.picklist(LOCALES),
  /** Where the site lives, base path included; known to a build for deployment. */
  url: v.optional(Url),
  repository: v.optional(Url),
  /** Slug of the one researcher whose overview is the home page; absent when there are several. */
  single: v.optional(Slug),
  /** The site's own pages, in the order of the navigation. */
  pages: v.optional(v.array(OwnPageLink)),
  lists: v.strictObject({ publications: ListSummary, news: ListSummary }),
})
export type SiteBundle = v.InferOutput<typeof SiteBundle>

/** A row of the directory. */
export const PersonSummary = v.strictObject({
  slug: Slug,
  name: PersonName,
  seal: Text,
  portrait: v.optional(BundlePicture),
  affiliation: v.optional(LocalizedText),
  interests: v.array(LocalizedText),
  publications: v.number(),
  latestNews: v.optional(v.strictObject({ date: PartialDate, text: LocalizedInline })),
  /** What search finds the researcher by although the row does not show it: headline, posts, other affiliations. */
  also: v.optional(v.array(LocalizedText)),
  search: v.string(),
})
export type PersonSummary = v.InferOutput<typeof PersonSummary>

/** `/data/people.json`: the directory, and what is new across everyone. */
export const PeopleBundle = v.strictObject({
  version: BundleVersion,
  people: v.array(PersonSummary),
  spellings: v.optional(Spellings),
  latestNews: v.array(BundleNewsItem),
})
export type PeopleBundle = v.InferOutput<typeof PeopleBundle>
