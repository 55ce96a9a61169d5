import type { Locale } from '#core/schema/locale.ts'
import en from './en.json' with { type: 'json' }
import zh from './zh.json' with { type: 'json' }

/** The interface strings in both languages, for what is written at build time; pages load those of their own. */
export const SITE_TEXTS: Readonly<Record<Locale, typeof zh>> = { en, zh }
