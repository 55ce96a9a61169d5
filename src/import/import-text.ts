import type { Locale } from '#core/schema/locale.ts'
import { issueText } from '#data/issues/issue-text.ts'
import type { ImportFailure } from './import-failure.ts'

/** The one sentence that says why nothing was done. */
export function failureText({ code, params }: ImportFailure, locale: Locale): string {
  return issueText(locale, `import.${code}`, params) ?? code
}
