import type { Change } from './change.ts'

/** A value at one place, as the three who may say something about it have it. */
export interface ThreeWays {
  /** As it was imported from this source before; undefined where it was not. */
  base: unknown
  /** As it is in the bundle. */
  current: unknown
  /** As the source says now. */
  incoming: unknown
  /** As other sources said it: nothing of theirs is taken away. */
  others: readonly unknown[]
}

/** Where a value is, and what reports what becomes of it. */
export interface Place {
  path: readonly string[]
  report: (change: Change) => void
}

export type MergeValue = (ways: ThreeWays, place: Place) => unknown
