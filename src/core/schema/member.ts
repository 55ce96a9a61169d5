import * as v from 'valibot'
import { ResourceLink } from './link.ts'
import { Picture } from './media.ts'
import { ownKind } from './own-kind.ts'
import { PartialDate, Period } from './partial-date.ts'
import { PersonName } from './person-name.ts'
import { Slug } from './slug.ts'
import { LocalizedMarkdown, LocalizedText } from './text.ts'
import { Url } from './url.ts'

export const MEMBER_ROLES = [
  'faculty',
  'postdoc',
  'doctoral',
  'master',
  'bachelor',
  'visitor',
  'staff',
] as const

/** Someone whom a researcher supervises or works with; former once the period has ended. */
export const Member = v.strictObject({
  name: PersonName,
  role: ownKind(MEMBER_ROLES),
  period: v.optional(Period),
  topic: v.optional(LocalizedText),
  /** Where the person went. */
  now: v.optional(LocalizedText),
  portrait: v.optional(Picture),
  url: v.optional(Url),
  id: v.optional(Slug),
})
export type Member = v.InferOutput<typeof Member>

export const OPENING_KINDS = [
  'postdoc',
  'doctoral',
  'master',
  'intern',
  'visitor',
  'staff',
] as const

/** A place to be filled; it leaves the pages when the deadline has passed. */
export const Opening = v.strictObject({
  title: LocalizedText,
  kind: ownKind(OPENING_KINDS),
  text: v.optional(LocalizedMarkdown),
  deadline: v.optional(PartialDate),
  links: v.optional(v.array(ResourceLink)),
})
export type Opening = v.InferOutput<typeof Opening>
