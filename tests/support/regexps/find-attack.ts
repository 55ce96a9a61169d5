import { RegExpParser } from '@eslint-community/regexpp'
import { createAlphabet, type Alphabet, type Mask } from './alphabet.ts'
import { createAutomaton, type Automaton } from './automaton.ts'
import { findAmbiguities, shortestPath, type Ambiguity } from './find-ambiguity.ts'
import { parseAutomaton } from './parse-automaton.ts'

/** A text for which an expression takes exponential or polynomial time: `prefix`, many times `pump`, `suffix`. */
export type Attack = { kind: Ambiguity['kind']; prefix: string; pump: string; suffix: string }

/** More sets of states than this are not looked through for a text that does not match. */
const MOST_SETS = 2_000

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
    const suffix = findRejected(automaton, alphabet, ambiguity)
    if (suffix === undefined) continue
    const write = (masks: readonly Mask[]) => masks.map((mask) => pick(alphabet, mask)).join('')
    return {
      kind: ambiguity.kind,
      prefix: write(prefixOf(automaton, ambiguity)),
      pump: write(ambiguity.pump),
      suffix: write(suffix),
    }
  }
  return undefined
}

function prefixOf({ edges, starts }: Automaton, { from }: Ambiguity): Mask[] {
  if (starts.includes(from)) return []
  const paths = starts.map((start) => shortestPath(edges, start, from))
  return paths.filter((path) => path.length > 0).toSorted((a, b) => a.length - b.length)[0] ?? []
}

/** What may follow the repeated text so that neither way matches; undefined where they always do. */
function findRejected(
  automaton: Automaton,
  alphabet: Alphabet,
  ambiguity: Ambiguity,
): Mask[] | undefined {
  let states = new Set(
    [ambiguity.from, ambiguity.to].filter((state) => !automaton.starts.includes(state)),
  )
  for (const mask of [...ambiguity.pump, ...ambiguity.pump]) {
    const next = follow(automaton, states, onlyOne(mask))
    if (next === undefined) return undefined
    states = next
  }
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

/** Where the states lead with one character; undefined where one of them has matched before it. */
function follow({ edges, accepts }: Automaton, states: ReadonlySet<number>, mask: Mask) {
  const next = new Set<number>()
  for (const state of states) {
    if (((accepts[state] ?? 0n) & mask) !== 0n) return undefined
    for (const edge of edges[state] ?? []) if ((edge.mask & mask) !== 0n) next.add(edge.to)
  }
  return next
}

function onlyOne(mask: Mask): Mask {
  return mask & -mask
}

function pick({ characters }: Alphabet, mask: Mask): string {
  return characters.find((_, bit) => (mask & (1n << BigInt(bit))) !== 0n) ?? ''
}
