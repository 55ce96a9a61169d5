import * as v from 'valibot'
import { PartialDate } from '../schema/partial-date.ts'
import { Slug } from '../schema/slug.ts'
import { LocalizedText } from '../schema/text.ts'
import { ProjectLink } from './news-bundle.ts'
import { BundleVersion } from './version.ts'

/** Sections of a profile whose entries a search of the site finds, in the order in which it shows them. */
export const SEARCHED_SECTIONS = [
  'education',
  'experience',
  'awards',
  'services',
  'talks',
  'teaching',
  'projects',
  'openings',
  'people',
  'pages',
] as const

/** An entry of somebody's profile; its section is an anchor of the overview. */
export const ProfileEntry = v.strictObject({
  /** Slug of the researcher. */
  person: Slug,
  section: v.union([v.picklist(SEARCHED_SECTIONS), Slug]),
  /** Of a section of the researcher's own. */
  heading: v.optional(LocalizedText),
  /** Where the entry is a project. */
  project: v.optional(v.omit(ProjectLink, ['title'])),
  title: LocalizedText,
  /** Id of a page of the person's own, which is where the entry leads. */
  page: v.optional(Slug),
  /** Id of a paper of the person that is not one of the lab, and so not in the list of everyone. */
  paper: v.optional(Slug),
  details: v.array(LocalizedText),
  date: v.optional(PartialDate),
})
export type ProfileEntry = v.InferOutput<typeof ProfileEntry>

/** `/data/entries.json`: what the search of the site finds in profiles. One file, however many researchers there are. */
export const EntriesBundle = v.strictObject({
  version: BundleVersion,
  entries: v.array(ProfileEntry),
})
export type EntriesBundle = v.InferOutput<typeof EntriesBundle>
