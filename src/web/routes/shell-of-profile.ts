import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import { plainText } from '#core/rich-text/plain-text.ts'
import type { PersonShell } from './person-shell.ts'

/** Longest description that search engines show, in characters. */
const DESCRIPTION = 160

export function shellOf({ slug, name, biography, lists }: ProfileBundle): PersonShell {
  return {
    slug,
    name,
    about: {
      ...(biography?.en && { en: shorten(plainText(biography.en)) }),
      ...(biography?.zh && { zh: shorten(plainText(biography.zh)) }),
    },
    ...lists,
  }
}

/** The first line of a text, cut at a word or sentence. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= DESCRIPTION) return line
  const cut = line.slice(0, DESCRIPTION).replace(/[\uD800-\uDBFF]$/u, '')
  const end = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('。') + 1)
  // Chinese has few spaces: one near the beginning is no place to end.
  return `${cut.slice(0, end > DESCRIPTION / 2 ? end : DESCRIPTION)}…`
}
