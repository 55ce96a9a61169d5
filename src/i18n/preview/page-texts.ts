import type { Locale } from '#core/schema/locale.ts'
import type en from './page-en.json'

export type PageTexts = typeof en

/** What the page for previews says before its tool is loaded. */
export const PAGE_TEXTS: Readonly<Record<Locale, () => Promise<{ default: PageTexts }>>> = {
  en: () => import('./page-en.json', { with: { type: 'json' } }),
  zh: () => import('./page-zh.json', { with: { type: 'json' } }),
}
