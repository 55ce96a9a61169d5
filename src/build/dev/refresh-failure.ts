import type { Locale } from '#core/schema/locale.ts'
import { diagnosticText } from '#i18n/diagnostics/diagnostic-text.ts'
import { HeldError } from '#disk/files/held-error.ts'
import { PlaceError } from '#data/issues/place-error.ts'

/** Why the development server could not read the data again, as a sentence. */
export function refreshFailure(error: unknown, locale: Locale): string {
  return error instanceof HeldError
    ? diagnosticText(locale, `dev.${error.code}`, error.params)
    : diagnosticText(locale, 'dev.failed', { reason: reasonOf(error, locale) })
}

function reasonOf(error: unknown, locale: Locale): string {
  if (error instanceof PlaceError)
    return diagnosticText(locale, `import.${error.code}`, error.params)
  return error instanceof Error ? error.message : String(error)
}
