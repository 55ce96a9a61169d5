import { HeldError } from '#disk/files/held-error.ts'
import { PlaceError } from '#data/issues/place-error.ts'
import type { Say } from './say.ts'

/**
 * Why a command could not read or write a folder, as a sentence: another command has locked it, something is in its place, or the
 * system refuses.
 * Throws any other error again, which is a fault of the program.
 */
export function refusalText(error: unknown, say: Say): string {
  const text = knownRefusal(error, say)
  if (text === undefined) throw error
  return text
}

/** The same; undefined for any other error. */
export function knownRefusal(error: unknown, say: Say): string | undefined {
  if (error instanceof HeldError || error instanceof PlaceError)
    return say(error.code, error.params)
  if (error instanceof Error && 'syscall' in error)
    return say('system-error', { reason: error.message })
  return undefined
}
