import type { Locale } from '#core/schema/locale.ts'
import { issueText } from '../check/issue-text.ts'
import { HeldError } from '../disk/held-error.ts'

/** Why the development server could not read the data again, as a sentence. */
export function refreshFailure(error: unknown, locale: Locale): string {
  const reason = error instanceof Error ? error.message : String(error)
  const text =
    error instanceof HeldError
      ? issueText(locale, 'dev.held', error.params)
      : issueText(locale, 'dev.failed', { reason })
  return text ?? reason
}
