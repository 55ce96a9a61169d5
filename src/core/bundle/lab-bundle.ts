import * as v from 'valibot'
import {
  BundleLink,
  BundleOpening,
  BundleProject,
  BundleSection,
  PlacedSection,
} from './profile-parts.ts'
import { LocalizedBlocks } from './rich-text-schema.ts'
import { BundleVersion } from './version.ts'

/** `/data/lab.json`: what the home page of a lab shows beside its people and news. */
export const LabBundle = v.strictObject({
  version: BundleVersion,
  biography: v.optional(LocalizedBlocks),
  links: v.array(BundleLink),
  projects: v.array(BundleProject),
  openings: v.array(BundleOpening),
  sections: v.array(BundleSection),
  /** Where the owner has chosen; without it the usual sections in their usual order. */
  layout: v.optional(v.array(PlacedSection)),
})
export type LabBundle = v.InferOutput<typeof LabBundle>
