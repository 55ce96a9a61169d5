import type { Locale } from '#core/schema/locale.ts'
import en from './tool-en.json' with { type: 'json' }
import zh from './tool-zh.json' with { type: 'json' }

type WithoutForm<K> = K extends `${infer Name}_${'one' | 'other'}` ? Name : K

/** A key of the tool's texts, without the form of those that count. */
export type ToolKey = WithoutForm<keyof typeof en>

/** What the tool for previews says: loaded with it, for pages of a site have no use for these texts. */
export const TOOL_TEXTS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en, zh }
