import { inspect } from 'node:util'
import { parentPort, workerData } from 'node:worker_threads'
import { createRandom } from '../bench/random.ts'
import { seedOfTry, type Attack } from './attack.ts'

/** What a worker is given. */
export interface Mission {
  name: string
  /** Where `ATTACKS` are exported. */
  module: string
  /** Of the whole run; each try has its own. */
  seed: number
  /** The first try: a worker goes on where one that was ended stopped. */
  from: number
  /** One seed of a try to repeat, in place of a run. */
  replay: number | undefined
}

/** What a worker reports: a try begins, or has failed. */
export type Report = { begins: number; at: number } | { failed: number; reason: string } | 'done'

const report = (message: Report) => parentPort?.postMessage(message)

const { name, module, seed, from, replay } = workerData as Mission
const { ATTACKS } = (await import(module)) as { ATTACKS: readonly Attack[] }
const attack = ATTACKS.find((one) => one.name === name)
if (attack === undefined) throw new Error(`there is no attack ${name}`)
if (replay !== undefined) {
  await attempt(attack, replay, 0)
  report('done')
} else {
  for (let at = from; ; at += 1) await attempt(attack, seedOfTry(seed, at), at)
}

async function attempt(one: Attack, seedOfThis: number, at: number): Promise<void> {
  report({ begins: seedOfThis, at })
  try {
    await one.attempt(createRandom(seedOfThis))
  } catch (error) {
    report({ failed: seedOfThis, reason: inspect(error) })
  }
}
