import * as v from 'valibot'
import { Period, PartialDate } from './partial-date.ts'
import { RelatedPerson } from './person-name.ts'
import { ownKind } from './own-kind.ts'
import { LocalizedText, LocalizedMarkdown, Text } from './text.ts'
import { ResourceLink } from './link.ts'
import { Slug } from './slug.ts'
import { Url } from './url.ts'

/** A degree or a stay at an institution. */
export const Education = v.strictObject({
  period: v.optional(Period),
  degree: LocalizedText,
  field: v.optional(LocalizedText),
  institution: LocalizedText,
  unit: v.optional(LocalizedText),
  people: v.optional(v.array(RelatedPerson)),
  highlights: v.optional(v.array(LocalizedMarkdown)),
})
export type Education = v.InferOutput<typeof Education>

/** A position, with what was done there. */
export const Experience = v.strictObject({
  period: v.optional(Period),
  role: LocalizedText,
  field: v.optional(LocalizedText),
  organization: LocalizedText,
  unit: v.optional(LocalizedText),
  people: v.optional(v.array(RelatedPerson)),
  highlights: v.optional(v.array(LocalizedMarkdown)),
})
export type Experience = v.InferOutput<typeof Experience>

/** An honor of the person; a visitor sees both forms of its name. */
export const Award = v.strictObject({
  name: LocalizedText,
  issuer: v.optional(LocalizedText),
  date: v.optional(v.union([PartialDate, Period])),
  note: v.optional(LocalizedText),
  links: v.optional(v.array(ResourceLink)),
})
export type Award = v.InferOutput<typeof Award>

export const SERVICE_ROLES = [
  'general-chair',
  'program-chair',
  'publication-chair',
  'senior-area-chair',
  'area-chair',
  'program-committee',
  'reviewer',
  'editor',
  'organizer',
  'volunteer',
] as const

/** Service in one role: at which venues, in which years. `venue` as in a publication. */
export const Service = v.strictObject({
  role: ownKind(SERVICE_ROLES),
  venues: v.array(
    v.strictObject({
      venue: Text,
      years: v.optional(
        v.array(
          v.pipe(v.number(), v.integer('year'), v.minValue(1900, 'year'), v.maxValue(2200, 'year')),
        ),
      ),
    }),
  ),
})
export type Service = v.InferOutput<typeof Service>

/** An invited talk. */
export const Talk = v.strictObject({
  date: PartialDate,
  title: LocalizedText,
  host: v.optional(LocalizedText),
  links: v.optional(v.array(ResourceLink)),
  publications: v.optional(v.array(Slug)),
})
export type Talk = v.InferOutput<typeof Talk>

export const TEACHING_LEVELS = ['undergraduate', 'graduate'] as const

/** A course taught or assisted. */
export const Teaching = v.strictObject({
  period: v.optional(Period),
  course: LocalizedText,
  code: v.optional(Text),
  term: v.optional(LocalizedText),
  level: v.optional(ownKind(TEACHING_LEVELS)),
  role: v.optional(LocalizedText),
  institution: v.optional(LocalizedText),
  text: v.optional(LocalizedMarkdown),
  links: v.optional(v.array(ResourceLink)),
})
export type Teaching = v.InferOutput<typeof Teaching>

/** Skills under one heading. */
export const SkillGroup = v.strictObject({
  name: LocalizedText,
  items: v.array(LocalizedText),
})
export type SkillGroup = v.InferOutput<typeof SkillGroup>

export const METRIC_KINDS = ['citations', 'h-index', 'stars', 'downloads-last-month'] as const

/** A number about the work as its source prints it ("2900+"), with the date when it was true. */
export const Metric = v.strictObject({
  kind: ownKind(METRIC_KINDS),
  value: Text,
  subject: v.optional(LocalizedText),
  date: v.optional(PartialDate),
  url: v.optional(Url),
})
export type Metric = v.InferOutput<typeof Metric>
