import { HeldError } from '#disk/files/held-error.ts'
import { PlaceError } from '#data/issues/place-error.ts'
import type { Locale } from '#core/schema/locale.ts'
import { diagnosticText } from '#i18n/diagnostics/diagnostic-text.ts'
import { createSay } from './say.ts'

/**
 * Why a command could not read or write a folder, as a sentence: another command has locked it, something is in its place, or the
 * system refuses.
 * Throws any other error again, which is a fault of the program.
 */
export function refusalText(error: unknown, locale: Locale): string {
  const text = knownRefusal(error, locale)
  if (text === undefined) throw error
  return text
}

/** The same; undefined for any other error. */
export function knownRefusal(error: unknown, locale: Locale): string | undefined {
  if (error instanceof HeldError || error instanceof PlaceError)
    return diagnosticText(locale, `folder.${error.code}`, error.params)
  if (error instanceof Error && 'syscall' in error)
    return createSay(locale)('system-error', { reason: error.message })
  return undefined
}
