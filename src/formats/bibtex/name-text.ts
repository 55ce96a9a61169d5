import type { SourceName } from '../bibliography/read-authors.ts'

/** A name in the order of speech, for texts that name people. */
export function nameText({ literal, given, particle, family, suffix }: SourceName = {}): string {
  return literal ?? [given, particle, family, suffix].filter(Boolean).join(' ')
}
