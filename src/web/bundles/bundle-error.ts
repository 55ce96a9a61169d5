/** A place in a bundle that is not as it should be. */
export interface BundleIssue {
  /** JSON path, for example `publications[3].title`; empty for the bundle itself. */
  path: string
  expected: string
  found: string
}

/** What can go wrong between asking for a bundle and having it. */
export type BundleFault =
  | { code: 'missing' | 'offline' | 'slow' | 'html' | 'cut-off' }
  | { code: 'server'; status: number }
  | { code: 'not-json'; detail: string }
  | { code: 'newer'; version: number }
  | { code: 'shape'; issues: readonly BundleIssue[] }

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
