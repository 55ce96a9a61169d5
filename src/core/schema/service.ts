import * as v from 'valibot'
import { Text } from './text.ts'

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
  role: v.picklist(SERVICE_ROLES),
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
