import * as v from 'valibot'
import {
  Award,
  Education,
  Experience,
  Service,
  Talk,
  Teaching,
  SkillGroup,
  Metric,
} from '../schema/profile-sections.ts'
import { ProfileLink } from '../schema/link.ts'
import { PersonName } from '../schema/person-name.ts'
import { Affiliation } from '../schema/profile.ts'
import { Slug } from '../schema/slug.ts'
import { LocalizedText, Text } from '../schema/text.ts'
import { ListSummary } from './list-summary.ts'
import { BundleNewsItem } from './news-bundle.ts'
import { BundlePublication, BundleVenue, Vocabulary } from './publications-bundle.ts'
import { LocalizedBlocks, LocalizedInline } from './rich-text.ts'
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
  headline: v.optional(LocalizedText),
  affiliations: v.array(Affiliation),
  interests: v.array(LocalizedText),
  links: v.array(ProfileLink),
  biography: v.optional(LocalizedBlocks),
  research: v.array(v.strictObject({ name: LocalizedText, text: LocalizedInline })),
  education: v.array(Education),
  experience: v.array(BundleExperience),
  awards: v.array(Award),
  services: v.array(BundleService),
  talks: v.array(Talk),
  teaching: v.array(Teaching),
  skills: v.array(SkillGroup),
  metrics: v.array(Metric),
  lists: v.strictObject({ publications: ListSummary, news: ListSummary }),
  latestNews: v.array(BundleNewsItem),
  selectedPublications: v.array(BundlePublication),
  vocabulary: Vocabulary,
})
export type ProfileBundle = v.InferOutput<typeof ProfileBundle>
