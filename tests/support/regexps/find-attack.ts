import { RegExpParser } from '@eslint-community/regexpp'
import { createAlphabet, type Alphabet, type Mask } from './alphabet.ts'
import { createAutomaton, type Automaton } from './automaton.ts'
import { findAmbiguities, shortestPath, type Ambiguity } from './find-ambiguity.ts'
import { parseAutomaton } from './parse-automaton.ts'

/** A text for which an expression takes exponential or polynomial time: `prefix`, many times `pump`, `suffix`. */
export type Attack = { kind: Ambiguity['kind']; prefix: string; pump: string; suffix: string }

type States = ReadonlySet<number>

/** More sets of states than this are not looked through for a text that does not match. */
const MOST_SETS = 2_000
/** Nor more texts of the same shape for one that can be repeated without a match. */
const MOST_PUMPS = 1_000

/** The worst text for an expression; undefined where every text takes linear time. */
export function findAttack({
  source,
  flags,
}: {
  source: string
  flags: string
}): Attack | undefined {
  const parser = new RegExpParser()
  const parsedFlags = parser.parseFlags(flags)
  const pattern = parser.parsePattern(source, 0, source.length, parsedFlags)
  const alphabet = createAlphabet(pattern, flags)
  const parsed = parseAutomaton(pattern, parsedFlags, alphabet)
  const automaton = createAutomaton(parsed, alphabet, parsedFlags.sticky)
  for (const ambiguity of findAmbiguities(automaton)) {
    const rejected = findRejected(automaton, alphabet, ambiguity)
    if (rejected === undefined) continue
    const write = (masks: readonly Mask[]) => masks.map((mask) => pick(alphabet, mask)).join('')
    return {
      kind: ambiguity.kind,
      prefix: write(prefixOf(automaton, ambiguity)),
      pump: write(rejected.pump),
      suffix: write(rejected.suffix),
    }
  }
  return undefined
}

function prefixOf({ edges, starts }: Automaton, { from }: Ambiguity): Mask[] {
  if (starts.includes(from)) return []
  const paths = starts.map((start) => shortestPath(edges, start, from))
  return paths.filter((path) => path.length > 0).toSorted((a, b) => a.length - b.length)[0] ?? []
}

/** Characters to repeat, and what may follow, so that neither way matches; undefined where they always do. */
function findRejected(automaton: Automaton, alphabet: Alphabet, { from, to, pump }: Ambiguity) {
  const states = new Set([from, to].filter((state) => !automaton.starts.includes(state)))
  let tries = 0
  for (const chosen of choices(automaton, states, pump)) {
    const after = followAll(automaton, states, [...chosen, ...chosen])
    const suffix = after && findSuffix(automaton, alphabet, after)
    if (suffix !== undefined) return { pump: chosen, suffix }
    tries += 1
    if (tries === MOST_PUMPS) return undefined
  }
  return undefined
}

/** One character for each step, in every way that does not match on the way. */
function* choices(automaton: Automaton, states: States, pump: readonly Mask[]): Generator<Mask[]> {
  const [mask, ...rest] = pump
  if (mask === undefined) {
    yield []
    return
  }
  for (let left = mask; left !== 0n; left &= left - 1n) {
    const one = left & -left
    const next = follow(automaton, states, one)
    if (next !== undefined) {
      for (const others of choices(automaton, next, rest)) yield [one, ...others]
    }
  }
}

function findSuffix(automaton: Automaton, alphabet: Alphabet, states: States): Mask[] | undefined {
  const seen = new Set<string>()
  const queue = [{ states, suffix: [] as Mask[] }]
  for (const { states: now, suffix } of queue) {
    if (follow(automaton, now, alphabet.edge) !== undefined) return suffix
    for (const [bit] of alphabet.characters.entries()) {
      const mask = 1n << BigInt(bit)
      const next = follow(automaton, now, mask)
      const key = next && [...next].toSorted((a, b) => a - b).join()
      if (next === undefined || key === undefined || seen.has(key)) continue
      seen.add(key)
      if (seen.size > MOST_SETS) return suffix
      queue.push({ states: next, suffix: [...suffix, mask] })
    }
  }
  return undefined
}

function followAll(automaton: Automaton, states: States, text: readonly Mask[]) {
  return text.reduce<States | undefined>((now, mask) => now && follow(automaton, now, mask), states)
}

/** Where the states lead with one character; undefined where one of them has matched before it. */
function follow({ edges, accepts }: Automaton, states: States, mask: Mask): States | undefined {
  const next = new Set<number>()
  for (const state of states) {
    if (((accepts[state] ?? 0n) & mask) !== 0n) return undefined
    for (const edge of edges[state] ?? []) if ((edge.mask & mask) !== 0n) next.add(edge.to)
  }
  return next
}

function pick({ characters }: Alphabet, mask: Mask): string {
  return characters.find((_, bit) => (mask & (1n << BigInt(bit))) !== 0n) ?? ''
}
