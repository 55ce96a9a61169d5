import type { Coded, Evidence } from '#core/diagnostics/diagnostic.ts'

/** A place in a bundle that is not as it should be. */
export interface BundleIssue extends Required<Evidence> {
  /** JSON path, for example `publications[3].title`; empty for the bundle itself. */
  path: string
}

/** What can go wrong between asking for a bundle and having it. */
export type BundleFault =
  | Coded<'missing' | 'offline' | 'slow' | 'html' | 'cut-off'>
  | (Coded<'server'> & { status: number })
  | (Coded<'not-json'> & { detail: string })
  | (Coded<'newer'> & { version: number })
  | (Coded<'shape'> & { issues: readonly BundleIssue[] })

/** A bundle could not be had; `path` is its site path, `fault` says why. */
export class BundleError extends Error {
  readonly path: string
  readonly fault: BundleFault

  constructor(path: string, fault: BundleFault) {
    super(`${path}: ${fault.code}`)
    this.name = 'BundleError'
    this.path = path
    this.fault = fault
  }
}
