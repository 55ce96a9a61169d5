import type { Diagnostic } from '#core/diagnostics/diagnostic.ts'

const PLACE_PROBLEMS = [
  'target-outside',
  'target-special',
  'work-special',
  'cache-link',
  'target-edited',
  'undo-unfinished',
] as const

/** Why a folder is left alone. The sentence is `folder.<code>` of the diagnostic texts. */
export const FOLDER_PROBLEMS = ['held', 'held-unknown', ...PLACE_PROBLEMS] as const

export function isFolderProblem(code: string): code is (typeof FOLDER_PROBLEMS)[number] {
  return (FOLDER_PROBLEMS as readonly string[]).includes(code)
}

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
