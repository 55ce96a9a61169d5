import type { Random } from '../bench/random.ts'

/** Something that is attacked with made-up input, the same for the same seed on every machine. */
export interface Attack {
  /** The name that `--only` takes, in kebab-case. */
  name: string
  /** How many tries the short run in the unit tests makes: about a second's worth. */
  tries: number
  /** Milliseconds after which a try hangs, where five seconds are too few: it starts processes, say. */
  time?: number
  /** One try with an input made from `random`. Throws what it finds wrong, with the input in the message. */
  attempt: (random: Random) => void | Promise<void>
}

/** The seed of a try. Neighbors are far apart, so that their first draws differ. */
export function seedOfTry(seed: number, at: number): number {
  const mixed = Math.imul((seed + Math.imul(at + 1, 0x9e37_79b1)) ^ (seed >>> 15), 0x85eb_ca6b)
  return (mixed ^ (mixed >>> 13)) >>> 0
}

/** An input as a message shows it. */
export function shown(input: unknown): string {
  const text =
    typeof input === 'string' ? JSON.stringify(input) : (JSON.stringify(input) ?? 'undefined')
  return text.length <= 500 ? text : `${text.slice(0, 400)} … (${text.length} characters)`
}
