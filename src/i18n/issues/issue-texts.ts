import type { Locale } from '#core/schema/locale.ts'
import en from './en.json' with { type: 'json' }
import zh from './zh.json' with { type: 'json' }

/** Texts about problems of the data, by flat dotted key; `{{name}}` is filled in. */
export const ISSUE_TEXTS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en, zh }
