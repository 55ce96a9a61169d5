import type { FileProblem } from '#disk/files/file-problem.ts'
import type { Say } from './say.ts'
import { withoutSlash } from './without-slash.ts'

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
