import i18next, { type TFunction } from 'i18next'
import type { Locale } from '#core/schema/locale.ts'
import type en from './locales/en.json'

export type Messages = typeof en

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    keySeparator: false
    nsSeparator: false
    resources: { ui: Messages }
  }
}

/** Looks up an interface string of one language; keys are those of `locales/en.json`. */
export type Translate = TFunction<'ui'>

/**
 * The interface strings of one language as a function. One instance per language and nothing global,
 * so that pages in two languages can be rendered side by side.
 */
export function createTranslate(locale: Locale, messages: object): Translate {
  const instance = i18next.createInstance()
  void instance.init({
    lng: locale,
    fallbackLng: false,
    ns: ['ui'],
    defaultNS: 'ui',
    keySeparator: false,
    nsSeparator: false,
    resources: { [locale]: { ui: messages } },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  return remembering(instance.t)
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
