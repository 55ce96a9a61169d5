import * as v from 'valibot'
import { ProfileLink } from '../schema/link.ts'
import { Member, Opening } from '../schema/member.ts'
import { LayoutItem, OwnSection, SectionEntry } from '../schema/own-section.ts'
import { Education, Teaching } from '../schema/profile-sections.ts'
import { Funding, Project, ProjectPerson } from '../schema/project.ts'
import { BundlePicture } from './bundle-picture.ts'
import { PaperLink } from './publications-bundle.ts'
import { LocalizedBlocks, LocalizedInline } from './rich-text-schema.ts'

export const BundleProject = v.strictObject({
  ...v.omit(Project, ['text']).entries,
  picture: v.optional(BundlePicture),
  summary: v.optional(LocalizedInline),
  publications: v.array(PaperLink),
  people: v.array(ProjectPerson),
  funding: v.array(Funding),
  /** What filters call a kind of one's own. */
  kindId: v.optional(v.string()),
  /** It has a page of its own. */
  paged: v.optional(v.literal(true)),
})
export type BundleProject = v.InferOutput<typeof BundleProject>

export const BundleMember = v.strictObject({
  ...Member.entries,
  portrait: v.optional(BundlePicture),
  former: v.optional(v.literal(true)),
})
export type BundleMember = v.InferOutput<typeof BundleMember>

export const BundleLink = v.strictObject({
  ...ProfileLink.entries,
  picture: v.optional(BundlePicture),
})
export type BundleLink = v.InferOutput<typeof BundleLink>

export const BundleOpening = v.strictObject({
  ...Opening.entries,
  text: v.optional(LocalizedBlocks),
})
export type BundleOpening = v.InferOutput<typeof BundleOpening>

const BundleSectionEntry = v.strictObject({
  ...SectionEntry.entries,
  picture: v.optional(BundlePicture),
  text: v.optional(LocalizedBlocks),
})

export const BundleSection = v.strictObject({
  id: OwnSection.entries.id,
  title: OwnSection.entries.title,
  text: v.optional(LocalizedBlocks),
  entries: v.array(BundleSectionEntry),
})
export type BundleSection = v.InferOutput<typeof BundleSection>

export const BundleEducation = v.strictObject({
  ...Education.entries,
  highlights: v.array(LocalizedInline),
})
export type BundleEducation = v.InferOutput<typeof BundleEducation>

export const BundleTeaching = v.strictObject({
  ...Teaching.entries,
  text: v.optional(LocalizedInline),
})
export type BundleTeaching = v.InferOutput<typeof BundleTeaching>

/** A section of a page, with the number of items that are shown of it. */
export const PlacedSection = v.strictObject({
  section: LayoutItem.options[0],
  items: v.optional(v.number()),
})
export type PlacedSection = v.InferOutput<typeof PlacedSection>
