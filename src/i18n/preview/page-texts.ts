import type { Locale } from '#core/schema/locale.ts'
import en from './page-en.json' with { type: 'json' }
import zh from './page-zh.json' with { type: 'json' }

/** What the page for previews says before its tool is loaded. */
export const PAGE_TEXTS: Readonly<Record<Locale, typeof en>> = { en, zh }
