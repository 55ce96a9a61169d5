import type { ImportResult } from './measure-import.ts'
import type { SizeResult } from './measure-size.ts'

export interface Goal {
  goal: string
  measured: number
  limit: number
  digits: number
  met: boolean
}

/** The size that a researcher has, and that the others are compared with. */
export const COMMON_SIZE = 100

/** Where a hand-written page is slow itself: there ours is compared with its own at the common size. */
const LARGEST_SIZE = 10_000

/** What the take-over of a page may block, in milliseconds, by the number of publications. */
const BLOCKING: readonly (readonly [size: number, limit: number])[] = [
  [COMMON_SIZE, 50],
  [1_000, 100],
  [LARGEST_SIZE, 150],
]

/** The project's goals as far as the measured sizes show them. */
export function checkGoals(results: readonly SizeResult[]): Goal[] {
  return [
    ...results.flatMap(goalsOfSize),
    ...BLOCKING.flatMap(([size, limit]) =>
      at(results, size).map(({ ours }) =>
        atMost(`blocking of the take-over at ${size}, ms`, ours.scriptBlocking, limit, 0),
      ),
    ),
    ...at(results, COMMON_SIZE).map(({ citeBox }) =>
      atMost(`opening the cite box at ${COMMON_SIZE}, ms`, citeBox.first, 100, 0),
    ),
    ...growth(results),
  ]
}

function goalsOfSize({ size, ours, static: hand }: SizeResult): Goal[] {
  const typing =
    size < LARGEST_SIZE
      ? [atMost(`keystroke at ${size}, times the static page`, ours.key95 / hand.key95, 1.2, 2)]
      : []
  return [
    atMost(`LCP at ${size}, times the static page's`, ours.lcp / hand.lcp, 1.05, 2),
    atMost(`layout shift at ${size}`, ours.cls, 0, 4),
    atMost(`requests at ${size}`, ours.requests, 12, 0),
    ...typing,
    atMost(`settled at ${size}, times the keystroke`, ours.settled95 / ours.key95, 1.5, 2),
  ]
}

function growth(results: readonly SizeResult[]): Goal[] {
  const [common] = at(results, COMMON_SIZE)
  const [largest] = at(results, LARGEST_SIZE)
  if (!common || !largest) return []
  const times = largest.ours.key95 / common.ours.key95
  return [atMost(`keystroke at ${LARGEST_SIZE}, times that at ${COMMON_SIZE}`, times, 1.5, 2)]
}

function at(results: readonly SizeResult[], wanted: number): SizeResult[] {
  return results.filter(({ size }) => size === wanted)
}

/** Entries of the bibliography that the goals for importing speak of. */
export const GOAL_ENTRIES = 2_500

/** The goals for importing, where that many entries were measured. */
export function checkImport(results: readonly ImportResult[]): Goal[] {
  return results
    .filter(({ entries }) => entries === GOAL_ENTRIES)
    .flatMap(({ milliseconds, memory }) => [
      atMost('importing 2,500 entries, s', milliseconds / 1000, 5, 1),
      atMost('its memory, MB', memory / 1_000_000, 500, 0),
    ])
}

function atMost(goal: string, measured: number, limit: number, digits: number): Goal {
  return { goal, measured, limit, digits, met: measured <= limit }
}
