import * as v from 'valibot'
import { LOCALES } from '../schema/locale.ts'
import { PartialDate, Period } from '../schema/partial-date.ts'
import { PersonName } from '../schema/person-name.ts'
import { Slug } from '../schema/slug.ts'
import { LocalizedText, Text } from '../schema/text.ts'
import { Url } from '../schema/url.ts'
import { BundlePicture } from './bundle-picture.ts'
import { OwnPageLink } from './own-page-link.ts'
import { ListSummary } from './list-summary.ts'
import { BundleNewsItem } from './news-bundle.ts'
import { BundlePerson } from './publications-bundle.ts'
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
  /** Where the site is that of a lab: how many projects it has. */
  lab: v.optional(v.strictObject({ projects: v.number() })),
  /** The site's own pages, in the order of the navigation. */
  pages: v.optional(v.array(OwnPageLink)),
  lists: v.strictObject({ publications: ListSummary, news: ListSummary }),
})
export type SiteBundle = v.InferOutput<typeof SiteBundle>

/** What someone is or was in the lab. */
const Membership = {
  /** Id of an entry of `roles`. */
  role: v.optional(v.string()),
  period: v.optional(Period),
  topic: v.optional(LocalizedText),
  /** Where a former member went. */
  now: v.optional(LocalizedText),
  /** Ids of entries of `topics`, where the directory is long enough to be filtered. */
  topics: v.optional(v.array(v.string())),
}

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
  ...Membership,
  search: v.string(),
})
export type PersonSummary = v.InferOutput<typeof PersonSummary>

/** A row of the directory about a member of the lab who has no page here. */
export const MemberSummary = v.strictObject({
  /** As groups name the member; no slug of a researcher. */
  id: v.string(),
  name: PersonName,
  seal: Text,
  portrait: v.optional(BundlePicture),
  url: v.optional(Url),
  ...Membership,
  search: v.string(),
})
export type MemberSummary = v.InferOutput<typeof MemberSummary>

/** A value of a facet of the directory. */
const NamedValue = v.strictObject({ id: v.string(), name: LocalizedText })

/** `/data/people.json`: the directory, and what is new across everyone. */
export const PeopleBundle = v.strictObject({
  version: BundleVersion,
  people: v.array(PersonSummary),
  /** Members of the lab who have no page here. */
  members: v.optional(v.array(MemberSummary)),
  /** The directory of a lab: who is in which group, by slug or id; former members are the last one. */
  groups: v.optional(
    v.array(
      v.strictObject({
        name: v.optional(LocalizedText),
        /** What all in it are, where groups are made by role. */
        role: v.optional(v.string()),
        former: v.optional(v.literal(true)),
        members: v.array(v.string()),
      }),
    ),
  ),
  roles: v.optional(v.array(NamedValue)),
  topics: v.optional(v.array(NamedValue)),
  /** The lab by its title, as whoever its news is from. */
  lab: v.optional(BundlePerson),
  spellings: v.optional(Spellings),
  latestNews: v.array(BundleNewsItem),
})
export type PeopleBundle = v.InferOutput<typeof PeopleBundle>
