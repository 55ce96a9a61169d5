import type { SharingPicture } from '../pictures/plan-pictures.ts'
import { PICTURE } from '../pictures/svg-parts.ts'
import { writeMetaTags, writePropertyTags } from './meta-tag.ts'

/** The picture with which other sites show a link to a page; they ask for its full address. */
export function sharingTags(picture: SharingPicture | undefined, siteUrl = ''): string {
  if (picture === undefined) return ''
  const properties = writePropertyTags([
    ['og:image', `${siteUrl.replace(/\/$/u, '')}/${picture.path}`],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(PICTURE.width)],
    ['og:image:height', String(PICTURE.height)],
    ['og:image:alt', picture.alt],
  ])
  return properties + writeMetaTags([['twitter:card', 'summary_large_image']])
}
