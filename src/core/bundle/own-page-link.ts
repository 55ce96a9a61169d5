import * as v from 'valibot'
import { Slug } from '../schema/slug.ts'
import { LocalizedText } from '../schema/text.ts'

/** A page of one's own as the navigation has it. */
export const OwnPageLink = v.strictObject({ id: Slug, title: LocalizedText })
export type OwnPageLink = v.InferOutput<typeof OwnPageLink>
