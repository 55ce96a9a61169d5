import { LOCALES, type Locale } from '#core/schema/locale.ts'

const KEY = 'locale'

/** Keeps the language that a visitor chose, for the offer on a later visit. */
export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale)
  } catch {
    // Storage may be switched off: then nothing is remembered.
  }
  for (const listener of listeners) listener()
}

const listeners = new Set<() => void>()

export function subscribeToLocale(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function rememberedLocale(): Locale | undefined {
  try {
    const stored = localStorage.getItem(KEY)
    return LOCALES.find((locale) => locale === stored)
  } catch {
    return undefined
  }
}

/** The language a visitor would rather read: the remembered choice, else the browser's. */
export function preferredLocale(): Locale | undefined {
  return rememberedLocale() ?? LOCALES.find((locale) => navigator.language.startsWith(locale))
}
