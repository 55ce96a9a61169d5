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

/** A string without variables is looked up once: a list asks for the same few hundreds of times, on each keystroke. */
function remembering(translate: Translate): Translate {
  const known = new Map<unknown, unknown>()
  return new Proxy(translate, {
    apply(lookUp, self, args: unknown[]): unknown {
      if (args.length > 1) return Reflect.apply(lookUp, self, args)
      const [key] = args
      if (!known.has(key)) known.set(key, Reflect.apply(lookUp, self, args))
      return known.get(key)
    },
  })
}
