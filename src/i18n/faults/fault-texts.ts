import type { Locale } from '#core/schema/locale.ts'
import { createTexts } from '../create-texts.ts'
import en from './en.json' with { type: 'json' }
import zh from './zh.json' with { type: 'json' }

/** A key of these texts. */
export type FaultKey = keyof typeof en

/** What the site says when something could not be had: loaded with the words for it, see `web/view/fault.tsx`. */
export const FAULT_TEXTS: Readonly<Record<Locale, typeof en>> = { en, zh }

export const faultTexts = createTexts<FaultKey>('faults', FAULT_TEXTS)
