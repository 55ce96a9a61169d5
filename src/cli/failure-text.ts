import type { Locale } from '#core/schema/locale.ts'
import { diagnosticText } from '#i18n/diagnostics/diagnostic-text.ts'
import type { ImportFailure } from '#import/import-failure.ts'

/** The one sentence that says why nothing was done. */
export function failureText({ code, params }: ImportFailure, locale: Locale): string {
  return diagnosticText(locale, `import.${code}`, params)
}
