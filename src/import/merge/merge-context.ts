import type { ImportedSource } from '#core/schema/imported-from.ts'
import type { Change } from './change.ts'

/** What the parts of a bundle are merged with. */
export interface MergeContext {
  /** What the source said before. */
  base: ImportedSource | undefined
  /** What other sources said. */
  others: readonly ImportedSource[]
  report: (change: Change) => void
}
