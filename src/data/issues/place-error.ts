import type { Diagnostic } from '#core/diagnostics/diagnostic.ts'

/** Each is a sentence of `cli` and of `diagnostics`. */
export const PLACE_PROBLEMS = [
  'target-outside',
  'target-special',
  'work-special',
  'cache-link',
  'target-edited',
  'undo-unfinished',
] as const

/** A file or folder that is not replaced: a link leads elsewhere, or it is something that we do not replace. */
export class PlaceError extends Error implements Diagnostic {
  override name = 'PlaceError'
  readonly code: (typeof PLACE_PROBLEMS)[number]
  readonly params: { path: string }

  constructor(code: PlaceError['code'], path: string) {
    super(`${path}: ${code}`)
    this.code = code
    this.params = { path }
  }
}
