import type { Locale } from '#core/schema/locale.ts'
import { createLookUp, type Messages, type TextKey, type Texts } from './create-texts.ts'
import type en from './locales/en.json'

/** Looks up an interface string of one language; keys are those of `locales/en.json`. */
export type Translate = Texts<TextKey<keyof typeof en>>

/** The interface strings of one language as a function. */
export function createTranslate(locale: Locale, messages: Messages): Translate {
  return createLookUp(locale, messages)
}
