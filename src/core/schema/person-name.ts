import * as v from 'valibot'
import { Slug } from './slug.ts'
import { Text } from './text.ts'
import { Url } from './url.ts'

/** Given and family name as the person gives them; never guessed from a string. */
export const NameParts = v.pipe(
  v.strictObject({ given: v.optional(Text), family: v.optional(Text) }),
  v.minEntries(1, 'no-name'),
)
export type NameParts = v.InferOutput<typeof NameParts>

/** A name in one or both scripts, and other spellings under which the person publishes. */
export const PersonName = v.pipe(
  v.strictObject({
    en: v.optional(NameParts),
    zh: v.optional(NameParts),
    aliases: v.optional(v.array(Text)),
  }),
  v.check(({ en, zh }) => en !== undefined || zh !== undefined, 'no-language'),
)
export type PersonName = v.InferOutput<typeof PersonName>

/** Someone whom an entry names: an advisor, a host, a mentor. `id` when the person has a page here. */
export const RelatedPerson = v.strictObject({
  role: v.picklist(['advisor', 'host', 'mentor']),
  name: PersonName,
  id: v.optional(Slug),
  url: v.optional(Url),
})
export type RelatedPerson = v.InferOutput<typeof RelatedPerson>
