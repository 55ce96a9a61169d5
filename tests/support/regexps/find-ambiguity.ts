import type { Mask } from './alphabet.ts'
import type { Automaton, Edge } from './automaton.ts'

/** Two ways to consume the same text again and again: from `from` to `to` with each `pump`. */
export interface Ambiguity {
  kind: 'exponential' | 'polynomial'
  from: number
  to: number
  /** A class of characters for each step. */
  pump: readonly Mask[]
}

/** More states of a search than this mean that an expression is too large to be understood, by readers as well. */
const LIMIT = 2_000_000

/**
 * The ways in which an expression can consume the same text (Weideman et al., "Analyzing Matching Time Behavior of
 * Backtracking Regular Expression Matchers", 2016). A state that comes back to itself in two ways over one text doubles
 * the work with each repetition; two states that come back to themselves, and one to the other, over one text multiply
 * it by its length. The search for a beginning counts as such a state.
 */
export function* findAmbiguities(automaton: Automaton): Generator<Ambiguity> {
  const loops = findLoops(automaton.edges)
  for (const loop of loops) {
    const found = findDoubleLoop(automaton, loop)
    if (found !== undefined) yield found
  }
  for (const one of loops) {
    for (const other of loops) {
      const found = one === other ? undefined : findTwoLoops(automaton, one, other)
      if (found !== undefined) yield found
    }
  }
}

type Loop = ReadonlySet<number>

function findDoubleLoop({ edges, starts }: Automaton, loop: Loop): Ambiguity | undefined {
  if (starts.some((start) => loop.has(start))) return undefined
  const within = insideOf(edges, loop)
  const search = createSearch([...loop].map((state) => [state, state]))
  for (const [a = 0, b = 0] of search.all()) {
    const isDouble = a === b
    for (const [at, one] of within(a).entries()) {
      for (const other of isDouble ? within(b).slice(at + 1) : within(b)) {
        const mask = one.mask & other.mask
        if (mask === 0n) continue
        if (one.to !== other.to) search.add([one.to, other.to], [a, b], mask)
        else {
          const pump = [...search.pathTo([a, b]), mask]
          const from = search.originOf([a, b])[0] ?? a
          const back = shortestPath(edges, one.to, from, loop)
          return { kind: 'exponential', from, to: from, pump: [...pump, ...back] }
        }
      }
    }
  }
  return undefined
}

function findTwoLoops({ edges }: Automaton, one: Loop, other: Loop): Ambiguity | undefined {
  const between = reachableBetween(edges, one, other)
  if (between.size === 0) return undefined
  const [first, middle, last] = [one, between, other].map((states) => insideOf(edges, states))
  if (first === undefined || middle === undefined || last === undefined) return undefined
  for (const p of one) {
    for (const q of other) {
      const search = createSearch([[p, p, q]])
      for (const [a = 0, b = 0, c = 0] of search.all()) {
        if (a === p && b === q && c === q) {
          return { kind: 'polynomial', from: p, to: q, pump: search.pathTo([a, b, c]) }
        }
        for (const edgeA of first(a)) {
          for (const edgeC of last(c)) {
            const both = edgeA.mask & edgeC.mask
            if (both === 0n) continue
            for (const edgeB of middle(b)) {
              const mask = both & edgeB.mask
              if (mask !== 0n) search.add([edgeA.to, edgeB.to, edgeC.to], [a, b, c], mask)
            }
          }
        }
      }
    }
  }
  return undefined
}

function insideOf(edges: Automaton['edges'], states: ReadonlySet<number>) {
  const kept = new Map<number, Edge[]>()
  return (state: number): Edge[] => {
    const known = kept.get(state)
    if (known !== undefined) return known
    const inside = (edges[state] ?? []).filter(({ to }) => states.has(to))
    kept.set(state, inside)
    return inside
  }
}

/** A breadth-first search over tuples of states, which remembers how each was reached. */
function createSearch(origins: readonly (readonly number[])[]) {
  type Step = { from: readonly number[]; mask: Mask } | undefined
  const steps = new Map<string, Step>(origins.map((origin) => [origin.join(), undefined]))
  const queue = [...origins]
  const walkBack = (tuple: readonly number[]) => {
    const masks: Mask[] = []
    let at = tuple
    for (let step = steps.get(at.join()); step !== undefined; step = steps.get(at.join())) {
      masks.unshift(step.mask)
      at = step.from
    }
    return { masks, origin: at }
  }
  return {
    *all() {
      for (const tuple of queue) yield tuple
    },
    add(tuple: readonly number[], from: readonly number[], mask: Mask) {
      const key = tuple.join()
      if (steps.has(key)) return
      if (queue.length > LIMIT) throw new Error('too large to be checked')
      steps.set(key, { from, mask })
      queue.push(tuple)
    },
    pathTo: (tuple: readonly number[]) => walkBack(tuple).masks,
    originOf: (tuple: readonly number[]) => walkBack(tuple).origin,
  }
}

/** The characters on a shortest way between two states; none where they are the same. */
export function shortestPath(
  edges: Automaton['edges'],
  from: number,
  to: number,
  within?: ReadonlySet<number>,
): Mask[] {
  const search = createSearch([[from]])
  for (const [state = 0] of search.all()) {
    if (state === to) return search.pathTo([state])
    for (const edge of edges[state] ?? []) {
      if (within === undefined || within.has(edge.to)) search.add([edge.to], [state], edge.mask)
    }
  }
  return []
}

function reachableBetween(edges: Automaton['edges'], from: Loop, to: Loop): Set<number> {
  const onward = reach([...from], (state) => (edges[state] ?? []).map((edge) => edge.to))
  const sources = new Map<number, number[]>()
  for (const state of onward) {
    for (const edge of edges[state] ?? []) {
      sources.set(edge.to, [...(sources.get(edge.to) ?? []), state])
    }
  }
  const targets = [...to].filter((state) => onward.has(state))
  return targets.length === 0 ? new Set() : reach(targets, (state) => sources.get(state) ?? [])
}

function reach(from: readonly number[], next: (state: number) => readonly number[]): Set<number> {
  const seen = new Set(from)
  for (const state of seen) for (const one of next(state)) seen.add(one)
  return seen
}

/** The largest sets of states in which each leads to each, and at least to itself. */
function findLoops(edges: Automaton['edges']): Loop[] {
  const targets = (state: number) => (edges[state] ?? []).map(({ to }) => to)
  const reached = edges.map((_, state) => reach(targets(state), targets))
  const loops = new Map<number, Set<number>>()
  for (const [state, onward] of reached.entries()) {
    if (!onward.has(state)) continue
    const first = [...onward].filter((one) => reached[one]?.has(state)).toSorted((a, b) => a - b)[0]
    const leader = first ?? state
    loops.set(leader, (loops.get(leader) ?? new Set()).add(state))
  }
  return [...loops.values()]
}
