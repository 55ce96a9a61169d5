import type { OutProblem } from '#site/disk/out-problem.ts'
import type { Say } from './say.ts'
import { withoutSlash } from './without-slash.ts'

/** Why nothing is built into a folder, and what to do. */
export function outText(problem: OutProblem, folder: string, say: Say): string {
  const out = withoutSlash(folder)
  const cure = say(problem.code === 'not-a-site' ? 'out.cure-unmarked' : 'out.cure')
  return `${reasonText(problem, out, say)}\n${cure}`
}

function reasonText(problem: OutProblem, out: string, say: Say): string {
  if (!('place' in problem)) return say(`out.${problem.code}`, { out })
  if (problem.place === '.') return say('out.holds-work', { out })
  return say(`out.${problem.code}`, { out, place: withoutSlash(problem.place) })
}
