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

const LARGEST_SIZE = 10_000

/** The project's goals as far as the measured sizes show them. */
export function checkGoals(results: readonly SizeResult[]): Goal[] {
  const common = results.find(({ size }) => size === COMMON_SIZE)
  const largest = results.find(({ size }) => size === LARGEST_SIZE)
  const goals = results.flatMap(({ size, ours, static: hand }) => [
    atMost(`LCP at ${size}, times the static page's`, ours.lcp / hand.lcp, 1.1, 2),
    atMost(`layout shift at ${size}`, ours.cls, 0, 4),
  ])
  if (common) {
    const { ours, static: hand } = common
    goals.push(
      atMost(
        'keystroke at 100 (95th percentile), times the static page',
        ours.key95 / hand.key95,
        1.2,
        2,
      ),
      atMost('blocking of the take-over at 100, ms', ours.scriptBlocking, 100, 0),
      atMost('opening the cite box at 100, ms', common.citeBox.first, 200, 0),
    )
  }
  if (common && largest) {
    const growth = largest.ours.key95 / common.ours.key95
    goals.push(atMost('keystroke at 10,000, times that at 100', growth, 1.5, 2))
  }
  return goals
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
