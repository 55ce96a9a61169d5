import * as v from 'valibot'
import { LocalizedText } from './text.ts'
import { Url } from './url.ts'

/** What a link of a publication or news item leads to; the label follows from it. */
export const RESOURCE_LINK_TYPES = [
  'paper',
  'pdf',
  'code',
  'model',
  'data',
  'demo',
  'chat',
  'blog',
  'slides',
  'video',
  'poster',
  'other',
] as const

export const ResourceLink = v.strictObject({
  type: v.picklist(RESOURCE_LINK_TYPES),
  url: Url,
  label: v.optional(LocalizedText),
})
export type ResourceLink = v.InferOutput<typeof ResourceLink>

/** Where else a researcher can be found. */
export const PROFILE_LINK_TYPES = [
  'email',
  'homepage',
  'scholar',
  'github',
  'orcid',
  'dblp',
  'huggingface',
  'openreview',
  'semantic-scholar',
  'linkedin',
  'x',
  'zhihu',
  'other',
] as const

export const ProfileLink = v.strictObject({
  type: v.picklist(PROFILE_LINK_TYPES),
  url: Url,
  label: v.optional(LocalizedText),
})
export type ProfileLink = v.InferOutput<typeof ProfileLink>
