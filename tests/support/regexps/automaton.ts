import type { Alphabet, Mask } from './alphabet.ts'
import type { Guard, Node, ParsedAutomaton } from './parse-automaton.ts'

/** A step that consumes one of `mask`. */
export type Edge = { to: number; mask: Mask }

/** States without empty steps: each has consumed a character, or none yet. */
export interface Automaton {
  edges: readonly (readonly Edge[])[]
  /** Where an attempt to match may begin: a search comes back to these with every character. */
  starts: readonly number[]
  /** For each state what may come next (a character or the end) where the expression has matched. */
  accepts: readonly Mask[]
}

type Raw = { targets: { node: Node; guard: Guard }[]; ends: Guard[] }

/**
 * The states of an expression. A state is split where a guard asks what comes before, so that each has one answer.
 * Two ways from one state to another are two edges: that is what an engine tries twice.
 */
export function createAutomaton(
  { start, end }: ParsedAutomaton,
  alphabet: Alphabet,
  isSticky: boolean,
): Automaton {
  const raws = new Map<Node, Raw>()
  const pending = [start]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (raws.has(node)) continue
    const raw = leave(node, end)
    raws.set(node, raw)
    pending.push(...raw.targets.map((target) => target.node))
  }
  const parts = partition([...raws.values()], alphabet)
  const states = [...raws.keys()].flatMap((node) => {
    const mask = node === start ? alphabet.all | alphabet.edge : (node.consumes ?? 0n)
    return parts.filter((part) => (part & mask) !== 0n).map((part) => ({ node, mask: mask & part }))
  })
  const indexes = Map.groupBy(states.keys(), (index) => states[index]?.node)
  const edgesTo = (node: Node, next: Mask): Edge[] =>
    (indexes.get(node) ?? [])
      .map((to) => ({ to, mask: (states[to]?.mask ?? 0n) & next & alphabet.all }))
      .filter(({ mask }) => mask !== 0n)
  const edges = states.map(({ node, mask }) => [
    ...(node === start && !isSticky ? edgesTo(start, alphabet.all) : []),
    ...(raws.get(node)?.targets ?? [])
      .filter(({ guard }) => (guard.before & mask) !== 0n)
      .flatMap((target) => edgesTo(target.node, target.guard.next)),
  ])
  const accepts = states.map(({ node, mask }) =>
    (raws.get(node)?.ends ?? [])
      .filter((guard) => (guard.before & mask) !== 0n)
      .reduce((sum, guard) => sum | guard.next, 0n),
  )
  return { edges, starts: indexes.get(start) ?? [], accepts }
}

/** Everywhere that empty steps lead from a node; no way passes a node twice. */
function leave(from: Node, end: Node): Raw {
  const raw: Raw = { targets: [], ends: [] }
  const visit = (node: Node, guard: Guard, path: readonly Node[]) => {
    if (node === end) raw.ends.push(guard)
    raw.targets.push(...node.consumers.map((consumer) => ({ node: consumer, guard })))
    for (const { to, guard: more } of node.steps) {
      const both = { before: guard.before & more.before, next: guard.next & more.next }
      if (path.includes(to) || both.before === 0n || both.next === 0n) continue
      visit(to, both, [...path, to])
    }
  }
  visit(from, { before: -1n, next: -1n }, [from])
  return raw
}

/** The parts of the alphabet that guards can distinguish in what comes before. */
function partition(raws: readonly Raw[], { all, edge }: Alphabet): Mask[] {
  const guards = raws.flatMap(({ targets, ends }) => [
    ...targets.map(({ guard }) => guard),
    ...ends,
  ])
  let parts: Mask[] = [all, edge]
  for (const before of new Set(guards.map((guard) => guard.before))) {
    parts = parts.flatMap((part) => [part & before, part & ~before]).filter((part) => part !== 0n)
  }
  return parts
}
