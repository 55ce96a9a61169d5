import type { CiteBoxMetrics } from './measure-cite-box.ts'
import { BYTE_KINDS, type ByteKind, type LoadMetrics } from './measure-load.ts'
import type { TypingMetrics } from './measure-typing.ts'
import { median, percentile } from './statistics.ts'

/** One page in numbers: medians of the visits, percentiles over all keystrokes. */
export interface PageResult extends LoadMetrics {
  keyMedian: number
  key95: number
  clear: number
  keystrokes: number
}

/** Ours and the hand-written page at one number of publications; `plain` is the latter without script. */
export interface SizeResult {
  size: number
  buildSeconds: number
  ours: PageResult
  static: PageResult
  plainLcp: number
  citeBox: CiteBoxMetrics
}

export function summarizePage(
  loads: readonly LoadMetrics[],
  typings: readonly TypingMetrics[],
): PageResult {
  const middle = (pick: (load: LoadMetrics) => number) => median(loads.map(pick))
  const keys = typings.flatMap((typing) => typing.keys)
  return {
    fcp: middle(({ fcp }) => fcp),
    lcp: middle(({ lcp }) => lcp),
    // A shift in any visit is a shift.
    cls: Math.max(...loads.map(({ cls }) => cls)),
    blocking: middle(({ blocking }) => blocking),
    longestTask: middle(({ longestTask }) => longestTask),
    scriptBlocking: middle(({ scriptBlocking }) => scriptBlocking),
    hydration: middle(({ hydration }) => hydration),
    requests: middle(({ requests }) => requests),
    bytes: Object.fromEntries(
      BYTE_KINDS.map((kind) => [kind, middle(({ bytes }) => bytes[kind])]),
    ) as Record<ByteKind, number>,
    keyMedian: median(keys),
    key95: percentile(keys, 0.95),
    clear: median(typings.flatMap((typing) => typing.clears)),
    keystrokes: keys.length,
  }
}
