import type { Locale } from '#core/schema/locale.ts'
import { createTexts } from '../create-texts.ts'
import en from './tool-en.json' with { type: 'json' }
import zh from './tool-zh.json' with { type: 'json' }

/** What the tool for previews says: loaded with it, for pages of a site have no use for these texts. */
export const TOOL_TEXTS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en, zh }

export const toolTexts = createTexts<keyof typeof en>('preview', TOOL_TEXTS)
