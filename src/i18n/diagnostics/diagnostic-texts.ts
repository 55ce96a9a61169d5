import type { Locale } from '#core/schema/locale.ts'
import type { TextKey } from '../create-texts.ts'
import en from './en.json' with { type: 'json' }
import zh from './zh.json' with { type: 'json' }

/** A key of these texts, without the form of those that count or that are made for a parameter. */
export type DiagnosticKey = TextKey<keyof typeof en>

/** What is wrong with data or with an import, by flat dotted key; see `diagnostic-text.ts`. */
export const DIAGNOSTIC_TEXTS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en,
  zh,
}

export function isDiagnosticKey(key: string): key is DiagnosticKey {
  return Object.hasOwn(en, key)
}
