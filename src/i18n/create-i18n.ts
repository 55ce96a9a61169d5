import i18next, { type TFunction, type i18n } from 'i18next'
import type { Locale } from '#core/schema/locale.ts'
import type en from './locales/en.json'

export type Messages = typeof en

/** Texts besides those of the interface; `create-texts.ts` checks their keys. */
export type TextNamespace = 'cli' | 'diagnostics' | 'faults' | 'preview' | 'schema' | 'terms'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    keySeparator: false
    nsSeparator: false
    resources: { ui: Messages } & Record<TextNamespace, Readonly<Record<string, string>>>
  }
}

/** Looks up an interface string of one language; keys are those of `locales/en.json`. */
export type Translate = TFunction<'ui'>

/**
 * The interface strings of one language as a function. One instance per language and nothing global,
 * so that pages in two languages can be rendered side by side.
 */
export function createTranslate(locale: Locale, messages: object): Translate {
  return remembering(createI18n(locale, 'ui', messages).t)
}

/** An i18next of its own for one language and one namespace. */
export function createI18n(
  locale: Locale,
  namespace: 'ui' | TextNamespace,
  messages: object,
): i18n {
  const instance = i18next.createInstance()
  void instance.init({
    lng: locale,
    fallbackLng: false,
    ns: [namespace],
    defaultNS: namespace,
    keySeparator: false,
    nsSeparator: false,
    resources: { [locale]: { [namespace]: messages } },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  return instance
}

/** Strings that are remembered; more than a page asks for. */
const REMEMBERED = 5_000

/** A string is put together once: a list asks for the same few hundreds of times, a chart for its numbers on each keystroke. */
function remembering(translate: Translate): Translate {
  const known = new Map<string, unknown>()
  return new Proxy(translate, {
    apply(lookUp, self, args: unknown[]): unknown {
      const asked = args.length === 1 ? String(args[0]) : JSON.stringify(args)
      const remembered = known.get(asked)
      if (remembered !== undefined) return remembered
      const text: unknown = Reflect.apply(lookUp, self, args)
      if (known.size >= REMEMBERED) known.clear()
      known.set(asked, text)
      return text
    },
  })
}
