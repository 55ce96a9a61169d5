import { describe, expect, it } from 'vitest'
import { createRandom } from '../bench/random.ts'
import { seedOfTry } from './attack.ts'
import { ATTACKS } from './attacks.ts'
import { ATTACKS as BROKEN } from './broken-attacks.ts'
import { queryAttack } from './query-attack.ts'
import { runAttack } from './run-attack.ts'

/** Milliseconds; each of these ends long before. */
const PATIENCE = 60_000

describe('a short attack finds nothing', () => {
  it.each(ATTACKS)('on $name', async ({ tries, attempt }) => {
    for (let at = 0; at < tries; at += 1) await attempt(createRandom(seedOfTry(1, at)))
  })
})

it('gives every try a seed of its own', () => {
  const seeds = Array.from({ length: 10_000 }, (_, at) => seedOfTry(1, at))
  expect(new Set(seeds).size).toBe(seeds.length)
})

it('makes tries that differ from their first draw on', () => {
  const draws = Array.from({ length: 100 }, (_, at) => createRandom(seedOfTry(1, at)).between(0, 9))
  expect(new Set(draws).size).toBe(10)
})

describe('an attack in a worker', () => {
  const broken = (name: string, limit: { time?: number; findings: number }) => {
    const attack = BROKEN.find((one) => one.name === name)
    if (attack === undefined) throw new Error(`there is no broken attack ${name}`)
    const module = new URL('broken-attacks.ts', import.meta.url)
    const limits = { time: PATIENCE, memory: 60, ...limit }
    return runAttack(attack, { seed: 1, time: PATIENCE, module, limits })
  }

  it('counts its tries until its time is over', async () => {
    const { tries, findings } = await runAttack(queryAttack, { seed: 1, time: 1_000 })
    expect(tries).toBeGreaterThan(0)
    expect(findings).toEqual([])
  })

  it('reports what throws and its cause, with the seed that repeats it', async () => {
    const { findings } = await broken('throws', { findings: 3 })
    expect(findings).toHaveLength(3)
    expect(findings[0]?.reason).toContain('half of the inputs are wrong')
    expect(findings[0]?.reason).toContain('by chance')
    expect(createRandom(findings[0]?.seed ?? 0).chance(0.5)).toBe(true)
  })

  it('ends what hangs', async () => {
    const { findings } = await broken('hangs', { time: 1_000, findings: 1 })
    expect(findings[0]?.reason).toContain('takes more than')
  })

  it('survives what takes all memory', async () => {
    const { findings } = await broken('eats', { findings: 1 })
    expect(findings[0]?.reason).toContain('memory')
  })
})
