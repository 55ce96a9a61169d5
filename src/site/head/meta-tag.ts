/** Name and content of a `<meta>`. */
export type MetaTag = [name: string, content: string]

export function writeMetaTags(tags: readonly MetaTag[]): string {
  return tags
    .map(
      ([name, content]) =>
        `<meta name="${escapeAttribute(name)}" content="${escapeAttribute(content)}">`,
    )
    .join('')
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
