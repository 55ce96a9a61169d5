import type { Locale } from '#core/schema/locale.ts'
import { createI18n, type TextNamespace } from './create-i18n.ts'

/** A key without the form of a text that counts (`_one`) or that is for one context (`_nearest`). */
export type TextKey<Key extends string> = Key extends `${infer Name}_${string}` ? Name : Key

export type TextValues = Readonly<Record<string, string | number>>

/**
 * Looks up a text of one language and fills it in. A number as `count` selects the plural form; `context` selects the
 * form `key_context` where there is one. The key itself where there is no text.
 */
export type Texts<Key extends string> = (key: Key, values?: TextValues, context?: string) => string

/** i18next would fill in a placeholder that a value contains; this stands for its beginning meanwhile. */
const BRACES = '\uFFFF'

/**
 * The texts of a namespace by language. A language is set up when it is first asked for: a command that has nothing to
 * report pays nothing.
 */
export function createTexts<Key extends string>(
  namespace: TextNamespace,
  messages: Readonly<Record<Locale, Readonly<Record<string, string>>>>,
): (locale: Locale) => Texts<TextKey<Key>> {
  const byLocale = new Map<Locale, Texts<TextKey<Key>>>()
  return (locale) => {
    const known = byLocale.get(locale)
    if (known) return known
    const texts = createLookUp(namespace, locale, messages[locale])
    byLocale.set(locale, texts)
    return texts
  }
}

function createLookUp(
  namespace: TextNamespace,
  locale: Locale,
  messages: Readonly<Record<string, string>>,
): Texts<string> {
  const t = createI18n(locale, namespace, messages).getFixedT(locale, namespace)
  const remembered = new Map<string, string>()

  function fillIn(key: string, values: TextValues = {}, context?: string): string {
    const { count } = values
    const text = t(key, {
      replace: masked(values),
      missingInterpolationHandler: () => '',
      ...(typeof count === 'number' && { count }),
      ...(context !== undefined && { context }),
    })
    return text.replaceAll(BRACES, '{{')
  }

  // Words without values, such as the comma of lists, are asked for with every report.
  return (key, values, context) => {
    if (values !== undefined || context !== undefined) return fillIn(key, values, context)
    const text = remembered.get(key) ?? fillIn(key)
    remembered.set(key, text)
    return text
  }
}

function masked(values: TextValues): TextValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, String(value).replaceAll('{{', BRACES)]),
  )
}
