import { escapeMarkup } from '#core/text/escape-markup.ts'

/** Name and content of a `<meta>`. */
export type MetaTag = [name: string, content: string]

export function writeMetaTags(tags: readonly MetaTag[]): string {
  return writeTags('name', tags)
}

/** As Open Graph has them, whose names are properties. */
export function writePropertyTags(tags: readonly MetaTag[]): string {
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
