/** Lower-case Latin letters, digits and single hyphens. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/** In characters; an address stays readable. */
export const MAX_SLUG = 80

export function isSlug(text: string): boolean {
  return text.length <= MAX_SLUG && SLUG_PATTERN.test(text)
}
