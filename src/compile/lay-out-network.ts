import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { NetworkEdge, NetworkLayout } from '#core/bundle/network-bundle.ts'

/** A node with the room that its dot and the name below it take, in pixels. */
export type Box = { width: number; height: number; heavy: boolean }

type Size = Pick<NetworkLayout, 'width' | 'height'>
type Placed = SimulationNodeDatum & { x: number; y: number; box: Box }

/** Enough for the simulation to come to rest. */
const TICKS = 400
const NUDGES = 600
const GAP = 4

/**
 * Places nodes so that those who are joined are close together and no name covers another. The simulation begins in a
 * fixed spiral and draws its random numbers from a fixed seed: the same data, the same picture.
 */
export function layOutNetwork(
  boxes: readonly Box[],
  edges: readonly NetworkEdge[],
  size: Size,
): NetworkLayout {
  const nodes = boxes.map((box, at) => ({ box, ...spiral(at, boxes.length, size) }))
  const links = edges.map(([source, target, papers]) => ({ source, target, papers }))
  const home = homes(nodes, size)
  forceSimulation<Placed>(nodes)
    .force(
      'link',
      forceLink<Placed, (typeof links)[number]>(links)
        .distance(({ papers }) => 60 + 60 / papers)
        .strength(({ papers }) => Math.min(0.8, papers / 6)),
    )
    .force('apart', forceManyBody<Placed>().strength(-260))
    .force('room', forceCollide<Placed>(roomOf))
    .force('x', forceX<Placed>((node) => home(node).x).strength(pullOf))
    .force('y', forceY<Placed>((node) => home(node).y).strength(pullOf))
    .stop()
    .tick(TICKS)
  stretch(nodes, size)
  for (let round = 0; round < NUDGES && nudge(nodes, size); round += 1);
  return {
    ...size,
    points: nodes.map(({ x, y }) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]),
  }
}

/** Those whom the picture is about are in a row along its longer side, the others around them. */
function homes(nodes: readonly Placed[], { width, height }: Size) {
  const heavy = nodes.filter(({ box }) => box.heavy)
  return (node: Placed) => {
    const along = node.box.heavy ? (heavy.indexOf(node) + 0.5) / heavy.length : 0.5
    return width > height
      ? { x: width * along, y: height / 2 }
      : { x: width / 2, y: height * along }
  }
}

function pullOf({ box }: Placed): number {
  return box.heavy ? 0.8 : 0.03
}

function roomOf({ box }: Placed): number {
  return box.width / 2.6
}

function spiral(at: number, count: number, { width, height }: Size) {
  const distance = Math.sqrt((at + 0.5) / count) / 2
  const angle = at * Math.PI * (3 - Math.sqrt(5))
  return {
    x: width * (0.5 + distance * Math.cos(angle)),
    y: height * (0.5 + distance * Math.sin(angle)),
  }
}

/** Fills the drawing: the simulation has no frame. */
function stretch(nodes: readonly Placed[], size: Size): void {
  for (const [axis, side] of [
    ['x', 'width'],
    ['y', 'height'],
  ] as const) {
    const low = Math.min(...nodes.map((node) => node[axis] - node.box[side] / 2))
    const high = Math.max(...nodes.map((node) => node[axis] + node.box[side] / 2))
    const factor = high > low ? size[side] / (high - low) : 1
    for (const node of nodes) node[axis] = (node[axis] - low) * factor
  }
  keepInside(nodes, size)
}

/** Moves boxes that overlap apart, along the way that is shorter. False when none does. */
function nudge(nodes: readonly Placed[], size: Size): boolean {
  let moved = false
  for (const [at, a] of nodes.entries()) {
    for (const b of nodes.slice(at + 1)) {
      const across = (a.box.width + b.box.width) / 2 + GAP - Math.abs(a.x - b.x)
      const down = (a.box.height + b.box.height) / 2 + GAP - Math.abs(a.y - b.y)
      if (across <= 0 || down <= 0) continue
      moved = true
      const [axis, overlap] = across < down ? (['x', across] as const) : (['y', down] as const)
      const way = (a[axis] < b[axis] ? -1 : 1) * (overlap / 2 + 0.1)
      a[axis] += way
      b[axis] -= way
    }
  }
  keepInside(nodes, size)
  return moved
}

function keepInside(nodes: readonly Placed[], { width, height }: Size): void {
  for (const node of nodes) {
    const { box } = node
    node.x = Math.min(Math.max(node.x, box.width / 2), width - box.width / 2)
    node.y = Math.min(Math.max(node.y, box.height / 2), height - box.height / 2)
  }
}
