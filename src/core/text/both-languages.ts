import type { LocalizedText } from '../schema/text.ts'
import { LOCALES } from '../schema/locale.ts'

/** Both sides of a localized text, as far as there are any. */
export function bothTexts(value: LocalizedText | undefined): string[] {
  if (value === undefined || typeof value === 'string') return [value].flatMap((text) => text ?? [])
  return [value.en, value.zh].flatMap((text) => text ?? [])
}

/** The text with every wording changed by `change`; the very text that was given when nothing changes. */
export function mapText(text: LocalizedText, change: (wording: string) => string): LocalizedText {
  if (typeof text === 'string') return change(text)
  const changed = LOCALES.filter((locale) => text[locale] !== undefined).map(
    (locale) => [locale, change(text[locale] ?? '')] as const,
  )
  const same = changed.every(([locale, wording]) => wording === text[locale])
  return same ? text : Object.fromEntries(changed)
}
