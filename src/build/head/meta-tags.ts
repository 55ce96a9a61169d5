import { escapeMarkup } from '#core/text/escape-markup.ts'
import type { SharingPicture } from '../pictures/plan-pictures.ts'
import { PICTURE } from '../pictures/svg-parts.ts'

/** Name and content of a `<meta>`. */
export type MetaTag = [name: string, content: string]

export function writeMetaTags(tags: readonly MetaTag[]): string {
  return writeTags('name', tags)
}

/** As Open Graph has them, whose names are properties. */
function writePropertyTags(tags: readonly MetaTag[]): string {
  return writeTags('property', tags)
}

function writeTags(attribute: 'name' | 'property', tags: readonly MetaTag[]): string {
  return tags
    .map(
      ([name, content]) =>
        `<meta ${attribute}="${escapeMarkup(name)}" content="${escapeMarkup(content)}">`,
    )
    .join('')
}

/** The image that other sites show for a link to a page; they ask for its full address. */
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
