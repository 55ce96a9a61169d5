import type { LocalizedText } from '../schema/text.ts'

/** Both sides of a localized text, as far as there are any. */
export function bothTexts(value: LocalizedText | undefined): string[] {
  if (value === undefined || typeof value === 'string') return [value].flatMap((text) => text ?? [])
  return [value.en, value.zh].flatMap((text) => text ?? [])
}
