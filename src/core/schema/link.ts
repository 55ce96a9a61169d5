import * as v from 'valibot'
import { Picture } from './media.ts'
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
  'gitlab',
  'orcid',
  'dblp',
  'huggingface',
  'openreview',
  'openalex',
  'semantic-scholar',
  'aminer',
  'web-of-science',
  'scopus',
  'researchgate',
  'kaggle',
  'linkedin',
  'x',
  'bluesky',
  'mastodon',
  'youtube',
  'wechat',
  'qq',
  'weibo',
  'zhihu',
  'bilibili',
  'xiaohongshu',
  'other',
] as const

/** Where there is no address: an account by its name, as `label`, or a picture of its QR code. */
export const ProfileLink = v.pipe(
  v.strictObject({
    type: v.picklist(PROFILE_LINK_TYPES),
    url: v.optional(Url),
    label: v.optional(LocalizedText),
    picture: v.optional(Picture),
  }),
  v.check(({ url, label, picture }) => (url ?? label ?? picture) !== undefined, 'no-address'),
)
export type ProfileLink = v.InferOutput<typeof ProfileLink>
