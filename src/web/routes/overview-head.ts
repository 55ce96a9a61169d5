import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import { plainText } from '#core/rich-text/plain-text.ts'
import { pickSide } from '#core/text/pick-text.ts'
import type { View } from '#web/view/view.ts'
import type { PageHead } from './page-handle.ts'

/** Longest description that search engines show, in characters. */
const DESCRIPTION = 160

/** Head of a researcher's overview: the name, and how the biography begins. */
export function overviewHead(profile: ProfileBundle, name: string, { locale }: View): PageHead {
  const side = profile.biography && pickSide(profile.biography, locale)
  return { title: name, description: side && shorten(plainText(side.value)) }
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= DESCRIPTION) return line
  const cut = line.slice(0, DESCRIPTION)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('。') + 1) || DESCRIPTION)}…`
}
