import type { Locale } from '#core/schema/locale.ts'
import { createTexts, type TextKey } from '../create-texts.ts'
import en from './en.json' with { type: 'json' }
import zh from './zh.json' with { type: 'json' }

/** A key of these texts, without the form of those that count. */
export type CliKey = TextKey<keyof typeof en>

/** What the command line says besides problems of the data and of imports, which have texts of their own. */
export const CLI_TEXTS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en, zh }

export const cliTexts = createTexts<keyof typeof en>('cli', CLI_TEXTS)
