import type { NetworkEdge, NetworkNode } from '../bundle/network-bundle.ts'
import type { BundlePublication } from '../bundle/publications-bundle.ts'
import { defined } from '../json/defined.ts'
import { authorId, coAuthorsOf, type CoAuthor } from './co-authors.ts'

type Listed = Pick<BundlePublication, 'authors' | 'issued'>

export type AuthorNetwork = { atLeast: number; nodes: NetworkNode[]; edges: NetworkEdge[] }

/** More cannot be read in a small picture. */
const MAX_NODES = 40

/** Fewer say nothing that the list does not say. */
const MIN_NODES = 5

/** Papers that two authors must have together to be joined by a line. */
const JOINT = 2

/** Lines that lead from someone to others who are not of this site: in a team, everyone writes with everyone. */
const STRONGEST = 2

/**
 * Who of a list writes with whom: the researchers of this site, and the strongest co-authors. Everybody else has at least
 * two papers, or so many that at most forty are left; teams that sign as one are not in it. Empty where
 * hardly anybody is left.
 */
export function authorNetwork(publications: readonly Listed[]): AuthorNetwork {
  const teams = new Set(
    publications.flatMap(({ authors }) => authors.filter((one) => one.literal).map(authorId)),
  )
  const authors = [...coAuthorsOf(publications).values()].filter(({ id }) => !teams.has(id))
  const own = authors.filter(({ person }) => person !== undefined)
  const { atLeast, others } = strongest(authors, Math.max(0, MAX_NODES - own.length))
  const nodes = [...own, ...others].slice(0, MAX_NODES).map(nodeOf)
  const joined = edgesOf(nodes, publications)
  return nodes.length < MIN_NODES || joined.length < MIN_NODES
    ? { atLeast, nodes: [], edges: [] }
    : withoutLoners({ atLeast, nodes, edges: thinOut(nodes, joined) })
}

function strongest(authors: readonly CoAuthor[], room: number) {
  const others = authors.filter(({ person }) => person === undefined)
  let atLeast = JOINT
  while (others.filter(({ papers }) => papers >= atLeast).length > room) atLeast += 1
  return { atLeast, others: others.filter(({ papers }) => papers >= atLeast).toSorted(byWeight) }
}

/** Independent of the order of the list, so that the picture stays when a paper is added. */
function byWeight(a: CoAuthor, b: CoAuthor): number {
  return b.papers - a.papers || Number(a.id > b.id) - Number(a.id < b.id)
}

function nodeOf({ id, name, person, papers }: CoAuthor): NetworkNode {
  return defined({ id, name, papers, person })
}

function edgesOf(nodes: readonly NetworkNode[], publications: readonly Listed[]): NetworkEdge[] {
  const places = new Map(nodes.map(({ id }, at) => [id, at]))
  const joint = new Map<number, number>()
  for (const { authors } of publications) {
    const present = new Set(authors.flatMap((author) => places.get(authorId(author)) ?? []))
    const sorted = [...present].toSorted((a, b) => a - b)
    for (const [at, from] of sorted.entries()) {
      for (const to of sorted.slice(at + 1)) {
        const pair = from * nodes.length + to
        joint.set(pair, (joint.get(pair) ?? 0) + 1)
      }
    }
  }
  return [...joint]
    .filter(([, papers]) => papers >= JOINT)
    .map(([pair, papers]): NetworkEdge => [
      Math.floor(pair / nodes.length),
      pair % nodes.length,
      papers,
    ])
    .toSorted((a, b) => b[2] - a[2] || a[0] - b[0] || a[1] - b[1])
}

/** All lines to researchers of this site, and of the others the strongest of each. */
function thinOut(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]): NetworkEdge[] {
  const lines = nodes.map(() => 0)
  const isOwn = (at: number) => nodes[at]?.person !== undefined
  return edges.filter(([from, to]) => {
    if (isOwn(from) || isOwn(to)) return true
    const [a = 0, b = 0] = [lines[from], lines[to]]
    if (Math.max(a, b) >= STRONGEST) return false
    lines[from] = a + 1
    lines[to] = b + 1
    return true
  })
}

/** Whoever is joined to no one is not part of a network. */
function withoutLoners({ atLeast, nodes, edges }: AuthorNetwork): AuthorNetwork {
  const joined = new Set(edges.flatMap(([from, to]) => [from, to]))
  const kept = nodes.filter((_, at) => joined.has(at))
  const places = new Map(kept.map((node, place) => [nodes.indexOf(node), place]))
  return {
    atLeast,
    nodes: kept,
    edges: edges.map(([from, to, papers]) => [places.get(from) ?? 0, places.get(to) ?? 0, papers]),
  }
}
