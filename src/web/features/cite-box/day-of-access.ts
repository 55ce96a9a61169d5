import type { CslItem } from '#formats/csl-json/write-csl-json.ts'

/** The reader's day: who copies a citation has looked at the work on it. */
export function dayOfAccess(): NonNullable<CslItem['accessed']> {
  const now = new Date()
  return { 'date-parts': [[now.getFullYear(), now.getMonth() + 1, now.getDate()]] }
}
