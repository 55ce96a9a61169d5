import * as v from 'valibot'
import { ownKind } from './own-kind.ts'
import { Slug } from './slug.ts'
import { Text } from './text.ts'
import { Url } from './url.ts'

/**
 * Given and family name as the person gives them, never guessed from a string; or the whole name as `literal`, for as
 * long as it is not divided.
 */
export const NameParts = v.pipe(
  v.strictObject({ given: v.optional(Text), family: v.optional(Text), literal: v.optional(Text) }),
  v.minEntries(1, 'no-name'),
  v.check(
    ({ given, family, literal }) => literal === undefined || (given ?? family) === undefined,
    'name-parts',
  ),
)
export type NameParts = v.InferOutput<typeof NameParts>

/**
 * A name in one or both scripts, other spellings under which the person publishes, how it is said (`zhèng chǔjié`, IPA),
 * and names that the person had before.
 */
export const PersonName = v.pipe(
  v.strictObject({
    en: v.optional(NameParts),
    zh: v.optional(NameParts),
    aliases: v.optional(v.array(Text)),
    reading: v.optional(Text),
    former: v.optional(v.array(Text)),
  }),
  v.check(({ en, zh }) => en !== undefined || zh !== undefined, 'no-language'),
)
export type PersonName = v.InferOutput<typeof PersonName>

export const RELATED_ROLES = ['advisor', 'host', 'mentor'] as const

/** Someone whom an entry names. `id` when the person has a page here. */
export const RelatedPerson = v.strictObject({
  role: ownKind(RELATED_ROLES),
  name: PersonName,
  id: v.optional(Slug),
  url: v.optional(Url),
})
export type RelatedPerson = v.InferOutput<typeof RelatedPerson>
