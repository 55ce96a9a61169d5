import type { Locale } from '#core/schema/locale.ts'
import { createTexts } from '../create-texts.ts'
import en from './en.json' with { type: 'json' }
import zh from './zh.json' with { type: 'json' }

/**
 * What the keys of data files mean, for JSON Schemas (in English) and for the pages on the data format. Keys begin with
 * the kind of file, or with `any.`, and continue with the end of the key's path: `profile.people.url`.
 */
export const SCHEMA_TEXTS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en, zh }

/** The same filled in. */
export const schemaTexts = createTexts<string>('schema', SCHEMA_TEXTS)
