import { LOCALES } from '../schema/locale.ts'
import type { LocalizedText } from '../schema/text.ts'

/** The text with every wording changed by `change`; the very text that was given when nothing changes. */
export function mapText(text: LocalizedText, change: (wording: string) => string): LocalizedText {
  if (typeof text === 'string') return change(text)
  const changed = LOCALES.filter((locale) => text[locale] !== undefined).map(
    (locale) => [locale, change(text[locale] ?? '')] as const,
  )
  const same = changed.every(([locale, wording]) => wording === text[locale])
  return same ? text : Object.fromEntries(changed)
}
