import type { Locale } from '#core/schema/locale.ts'
import { issueText } from '#data/issues/issue-text.ts'
import { HeldError } from '#disk/files/held-error.ts'
import { PlaceError } from '#data/issues/place-error.ts'

/** Why the development server could not read the data again, as a sentence. */
export function refreshFailure(error: unknown, locale: Locale): string {
  const reason = reasonOf(error, locale)
  const text =
    error instanceof HeldError
      ? issueText(locale, 'dev.held', error.params)
      : issueText(locale, 'dev.failed', { reason })
  return text ?? reason
}

function reasonOf(error: unknown, locale: Locale): string {
  if (error instanceof PlaceError)
    return issueText(locale, `import.${error.code}`, { path: error.path }) ?? error.message
  return error instanceof Error ? error.message : String(error)
}
