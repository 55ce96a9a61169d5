import type { Locale } from '#core/schema/locale.ts'
import { diagnosticText } from '#i18n/diagnostics/diagnostic-text.ts'
import { isFolderProblem } from '#data/issues/place-error.ts'
import type { ImportFailure } from '#import/import-failure.ts'

/** The one sentence that says why nothing was done. */
export function failureText({ code, params }: ImportFailure, locale: Locale): string {
  const key = isFolderProblem(code) ? (`folder.${code}` as const) : (`import.${code}` as const)
  return diagnosticText(locale, key, params)
}
