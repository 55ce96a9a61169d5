import type { Locale } from '#core/schema/locale.ts'

/** A key without the form of a text that counts (`_one`) or that is for one context (`_nearest`). */
export type TextKey<Key extends string> = Key extends `${infer Name}_${string}` ? Name : Key

export type TextValues = Readonly<Record<string, string | number>>

/**
 * Looks up a text of one language and fills it in. A number as `count` selects the plural form; `context` selects the
 * form `key_context` where there is one. The key itself where there is no text.
 */
export type Texts<Key extends string> = (key: Key, values?: TextValues, context?: string) => string

/** Texts by key, in the format of i18next: `{{name}}` for a value, `_one` and `_other` for what counts. */
export type Messages = Readonly<Record<string, string>>

/**
 * The texts of one part of the program by language. A language is set up when it is first asked for: a command that has
 * nothing to report pays nothing.
 */
export function createTexts<Key extends string>(
  messages: Readonly<Record<Locale, Messages>>,
): (locale: Locale) => Texts<TextKey<Key>> {
  const byLocale = new Map<Locale, Texts<TextKey<Key>>>()
  return (locale) => {
    const texts = byLocale.get(locale) ?? createLookUp(locale, messages[locale])
    byLocale.set(locale, texts)
    return texts
  }
}

/** Nothing here is global, so that pages in two languages can be rendered side by side. */
export function createLookUp(locale: Locale, messages: Messages): Texts<string> {
  const plurals = new Intl.PluralRules(locale)
  const own = new Map(Object.entries(messages))
  return (key, values = {}, context = '') => {
    const { count } = values
    const text =
      own.get(`${key}_${context}`) ??
      (typeof count === 'number' ? own.get(`${key}_${plurals.select(count)}`) : undefined) ??
      own.get(key) ??
      key
    return text.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => String(valueOf(values, name)))
  }
}

function valueOf(values: TextValues, name: string): string | number {
  return Object.hasOwn(values, name) ? (values[name] ?? '') : ''
}
