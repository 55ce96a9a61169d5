import { Worker } from 'node:worker_threads'
import type { Attack } from './attack.ts'
import type { Mission, Report } from './attack-worker.ts'

interface Limits {
  /** What no input may take, in milliseconds. */
  time: number
  /** In megabytes. */
  memory: number
  /** After so many the rest would be the same ones. */
  findings: number
}

const LIMITS: Limits = { time: 5_000, memory: 500, findings: 10 }

export interface Finding {
  /** For `--replay`. */
  seed: number
  reason: string
}

export interface AttackResult {
  name: string
  tries: number
  findings: Finding[]
}

interface RunOptions {
  seed: number
  /** For how long, in milliseconds. */
  time: number
  replay?: number | undefined
  /** Where `ATTACKS` are exported. */
  module?: URL
  limits?: Limits
}

/** Attacks in workers, because a try may hang or take all memory; the next worker goes on behind it. */
export async function runAttack(attack: Attack, options: RunOptions): Promise<AttackResult> {
  const { name } = attack
  const { seed, replay, module = new URL('attacks.ts', import.meta.url) } = options
  const limits = options.limits ?? { ...LIMITS, time: attack.time ?? LIMITS.time }
  const end = Date.now() + options.time
  const result: AttackResult = { name, tries: 0, findings: [] }
  let from = 0
  while (Date.now() < end && result.findings.length < limits.findings) {
    const mission: Mission = { name, module: module.href, seed, from, replay }
    const { last, findings } = await runWorker(mission, { end, limits })
    result.findings.push(...findings)
    from = last + 1
    result.tries = from
    if (replay !== undefined) break
  }
  return result
}

function runWorker(
  mission: Mission,
  { end, limits }: { end: number; limits: Limits },
): Promise<{ last: number; findings: Finding[] }> {
  const worker = new Worker(new URL('attack-worker.ts', import.meta.url), {
    workerData: mission,
    resourceLimits: { maxOldGenerationSizeMb: limits.memory },
  })
  const findings: Finding[] = []
  let current = { seed: 0, at: mission.from, since: Date.now() }
  return new Promise((resolve) => {
    const finish = (reason?: string) => {
      clearInterval(watch)
      if (reason !== undefined) findings.push({ seed: current.seed, reason })
      void worker
        .terminate()
        .then(() => resolve({ last: current.at, findings: findings.slice(0, limits.findings) }))
    }
    const watch = setInterval(() => {
      const isRunning = current.seed !== 0
      if (isRunning && Date.now() - current.since > limits.time) {
        finish(`takes more than ${limits.time / 1_000} s`)
      } else if (isRunning && (Date.now() > end || findings.length >= limits.findings)) finish()
    }, 100)
    worker.on('message', (report: Report) => {
      if (report === 'done') finish()
      else if ('failed' in report) findings.push({ seed: report.failed, reason: report.reason })
      else current = { seed: report.begins, at: report.at, since: Date.now() }
    })
    worker.once('error', (error: Error) => finish(error.message))
  })
}
