import * as v from 'valibot'
import { ResourceLink } from './link.ts'
import { Picture } from './media.ts'
import { PartialDate, Period } from './partial-date.ts'
import { Slug } from './slug.ts'
import { LocalizedMarkdown, LocalizedText } from './text.ts'

/** One thing in a section of one's own. */
export const SectionEntry = v.strictObject({
  title: LocalizedText,
  date: v.optional(v.union([PartialDate, Period])),
  text: v.optional(LocalizedMarkdown),
  links: v.optional(v.array(ResourceLink)),
  picture: v.optional(Picture),
})
export type SectionEntry = v.InferOutput<typeof SectionEntry>

/** A section of one's own: memberships, media coverage, hobbies. */
export const OwnSection = v.pipe(
  v.strictObject({
    id: Slug,
    title: LocalizedText,
    text: v.optional(LocalizedMarkdown),
    entries: v.optional(v.array(SectionEntry)),
  }),
  v.check(({ text, entries }) => text !== undefined || entries !== undefined, 'empty-section'),
)
export type OwnSection = v.InferOutput<typeof OwnSection>

/** Sections that the engine has, by their names in `layout`. */
export const BUILT_IN_SECTIONS = [
  'biography',
  'research',
  'news',
  'publications',
  'projects',
  'openings',
  'people',
  'experience',
  'education',
  'awards',
  'talks',
  'teaching',
  'services',
  'skills',
  'metrics',
] as const

/** A section by its name or id, with as many items as are shown there. */
export const LayoutItem = v.union([
  Slug,
  v.strictObject({
    section: Slug,
    items: v.optional(v.pipe(v.number(), v.integer('count'), v.minValue(1, 'count'))),
  }),
])
export type LayoutItem = v.InferOutput<typeof LayoutItem>

/** Which sections the overview and the CV have, in which order; those that are not named are not shown. */
export const Layout = v.strictObject({
  overview: v.optional(v.array(LayoutItem)),
  cv: v.optional(v.array(LayoutItem)),
})
export type Layout = v.InferOutput<typeof Layout>
