import * as v from 'valibot'
import { ProfileLink } from './link.ts'
import { Member, Opening } from './member.ts'
import { LayoutItem, OwnSection } from './own-section.ts'
import { Project } from './project.ts'
import { Slug } from './slug.ts'
import { LocalizedMarkdown, LocalizedText } from './text.ts'

/**
 * Someone of the lab and when: a researcher of this site by `id`, whose name and portrait are in the profile, or somebody
 * without a page by `name`. Who was there twice is listed twice.
 */
export const LabMember = v.pipe(
  v.strictObject({
    id: v.optional(Slug),
    name: v.optional(Member.entries.name),
    role: v.optional(Member.entries.role),
    period: Member.entries.period,
    topic: Member.entries.topic,
    now: Member.entries.now,
    portrait: Member.entries.portrait,
    url: Member.entries.url,
  }),
  v.check(({ id, name }) => (id ?? name) !== undefined, 'no-member'),
)
export type LabMember = v.InferOutput<typeof LabMember>

/** A part of the lab with its members in order, by their ids. */
export const LabGroup = v.strictObject({ name: LocalizedText, members: v.array(Slug) })
export type LabGroup = v.InferOutput<typeof LabGroup>

/** Sections that the home page of a lab can have, by their names in `layout`. */
export const LAB_SECTIONS = ['biography', 'openings', 'people', 'news', 'projects'] as const

/** The file `data/lab/lab.json`: what a lab is and does, beside its title, description and logo in `site.json`. */
export const LabFile = v.strictObject({
  $schema: v.optional(v.string()),
  biography: v.optional(LocalizedMarkdown),
  links: v.optional(v.array(ProfileLink)),
  groups: v.optional(v.array(LabGroup)),
  members: v.optional(v.array(LabMember)),
  projects: v.optional(v.array(Project)),
  openings: v.optional(v.array(Opening)),
  sections: v.optional(v.array(OwnSection)),
  layout: v.optional(v.array(LayoutItem)),
})
export type LabFile = v.InferOutput<typeof LabFile>
