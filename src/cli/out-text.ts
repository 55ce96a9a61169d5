import type { OutProblem } from '#disk/files/out-problem.ts'
import type { Say } from './say.ts'
import { withoutSlash } from './without-slash.ts'

/** Why nothing is built into a folder, and what to do. */
export function outText(problem: OutProblem, folder: string, say: Say): string {
  const out = withoutSlash(folder)
  return `${reasonText(problem, out, say)}\n${cureText(problem, say)}`
}

function cureText({ code }: OutProblem, say: Say): string {
  if (code === 'stranger') return say('out.cure-stranger')
  return say(code === 'not-a-site' ? 'out.cure-unmarked' : 'out.cure')
}

function reasonText(problem: OutProblem, out: string, say: Say): string {
  if (!('place' in problem)) return say(`out.${problem.code}`, { out })
  if (problem.place === '.') return say('out.holds-work', { out })
  return say(`out.${problem.code}`, { out, place: withoutSlash(problem.place) })
}
