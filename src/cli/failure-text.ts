import type { Locale } from '#core/schema/locale.ts'
import type { FileProblem } from '#disk/files/file-problem.ts'
import { HeldError } from '#disk/files/holder.ts'
import { diagnosticText } from '#i18n/diagnostics/diagnostic-text.ts'
import { isFolderProblem, PlaceError } from '#data/issues/place-error.ts'
import type { ImportFailure } from '#import/import-failure.ts'
import { createSay, type Say, withoutSlash } from './say.ts'

/** The one sentence that says why nothing was done. */
export function failureText({ code, params }: ImportFailure, locale: Locale): string {
  const key = isFolderProblem(code) ? (`folder.${code}` as const) : (`import.${code}` as const)
  return diagnosticText(locale, key, params)
}

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

interface Named {
  file: string
  /** The option that names it. */
  option: string
  say: Say
}

/** Why a file is not written, and what to do. */
export function fileText(problem: FileProblem, { file, option, say }: Named): string {
  const place = problem.code === 'within' ? withoutSlash(problem.path) : ''
  return say(`file.${problem.code}`, { file, option, place })
}
