import type { Locale } from '#core/schema/locale.ts'

/** Texts by flat dotted key; `{{name}}` is filled in, a text that counts has the forms `_one` and `_other`. */
type Texts = Readonly<Record<string, string>>

/** The text of a key with its values; `count` chooses the form. The key itself where there is none. */
export function fillText(
  texts: Texts,
  locale: Locale,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const form = new Intl.PluralRules(locale).select(Number(values['count'] ?? 0))
  const template = texts[key] ?? texts[`${key}_${form}`] ?? key
  return template.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(values[name] ?? ''))
}
