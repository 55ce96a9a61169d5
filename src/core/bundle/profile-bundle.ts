import * as v from 'valibot'
import { Award, Experience, Service, Talk, SkillGroup, Metric } from '../schema/profile-sections.ts'
import { PersonName } from '../schema/person-name.ts'
import { Affiliation, CvFiles } from '../schema/profile.ts'
import { Slug } from '../schema/slug.ts'
import { LocalizedText, Text } from '../schema/text.ts'
import { BundlePicture } from './bundle-picture.ts'
import { OwnPageLink } from './own-page-link.ts'
import { ListSummary } from './list-summary.ts'
import { BundleNewsItem } from './news-bundle.ts'
import { BundlePublication, BundleVenue, Vocabulary } from './publications-bundle.ts'
import { LocalizedBlocks, LocalizedInline } from './rich-text-schema.ts'
import {
  BundleEducation,
  BundleLink,
  BundleMember,
  BundleOpening,
  BundleProject,
  BundleSection,
  BundleTeaching,
  PlacedSection,
} from './profile-parts.ts'
import { BundleVersion } from './version.ts'

export const BundleExperience = v.strictObject({
  ...Experience.entries,
  highlights: v.array(LocalizedInline),
})
export type BundleExperience = v.InferOutput<typeof BundleExperience>

export const BundleService = v.strictObject({
  role: Service.entries.role,
  venues: v.array(v.strictObject({ venue: BundleVenue, years: v.array(v.number()) })),
})
export type BundleService = v.InferOutput<typeof BundleService>

/** `/data/<slug>/profile.json`: all that the overview shows, in one file. */
export const ProfileBundle = v.strictObject({
  version: BundleVersion,
  slug: Slug,
  name: PersonName,
  /** One or two characters for the seal. */
  seal: Text,
  portrait: v.optional(BundlePicture),
  pronouns: v.optional(LocalizedText),
  headline: v.optional(LocalizedText),
  affiliations: v.array(Affiliation),
  interests: v.array(LocalizedText),
  links: v.array(BundleLink),
  cv: v.optional(CvFiles),
  biography: v.optional(LocalizedBlocks),
  research: v.array(v.strictObject({ name: LocalizedText, text: LocalizedInline })),
  projects: v.array(BundleProject),
  openings: v.array(BundleOpening),
  people: v.array(BundleMember),
  education: v.array(BundleEducation),
  experience: v.array(BundleExperience),
  awards: v.array(Award),
  services: v.array(BundleService),
  talks: v.array(Talk),
  teaching: v.array(BundleTeaching),
  skills: v.array(SkillGroup),
  metrics: v.array(Metric),
  sections: v.array(BundleSection),
  /** Where the owner has chosen; without it the usual sections in their usual order. */
  layout: v.optional(
    v.strictObject({
      overview: v.optional(v.array(PlacedSection)),
      cv: v.optional(v.array(PlacedSection)),
    }),
  ),
  /** The person's own pages, in the order of the navigation. */
  pages: v.optional(v.array(OwnPageLink)),
  lists: v.strictObject({ publications: ListSummary, news: ListSummary }),
  latestNews: v.array(BundleNewsItem),
  selectedPublications: v.array(BundlePublication),
  vocabulary: Vocabulary,
})
export type ProfileBundle = v.InferOutput<typeof ProfileBundle>
