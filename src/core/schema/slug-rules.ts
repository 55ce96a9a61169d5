/** Lower-case Latin letters, digits and single hyphens. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/** In characters; an address stays readable. */
export const MAX_SLUG = 80

/** What Windows keeps for devices: no file or folder there can have one of these names, whatever its ending. */
const DEVICE = 'con|prn|aux|nul|com[0-9]|lpt[0-9]'

/** Any text but the name of a device. */
export const NO_DEVICE_PATTERN = new RegExp(`^(?!(?:${DEVICE})$)`, 'u')

export function isDeviceName(slug: string): boolean {
  return !NO_DEVICE_PATTERN.test(slug)
}

export function isSlug(text: string): boolean {
  return text.length <= MAX_SLUG && SLUG_PATTERN.test(text)
}

/**
 * A slug with the letters of a name; undefined where it has none that a slug may have.
 *
 * @example nearSlug('Lin_Zhou') // 'lin-zhou'
 */
export function nearSlug(name: string): string | undefined {
  const words =
    name
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? []
  const slug = words.join('-')
  return isSlug(slug) ? slug : undefined
}
