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
  return instance.t
}
