import { compileSite } from '#compile/compile-site.ts'
import { bundlesByPath } from '#compile/compiled-site.ts'
import type { SourceSite } from '#data/load/source-site.ts'
import { BundleError } from '#web/bundles/bundle-error.ts'
import type { ReadJson } from '#web/bundles/read-json.ts'

/** The files under `/data/` that a build of the source writes, by path. */
export function compiledJson(source: SourceSite): Map<string, object> {
  return new Map(bundlesByPath(compileSite(source)))
}

/** Reads such files as the browser reads them from a host: what is not there is missing. */
export function readFrom(files: ReadonlyMap<string, unknown>): ReadJson {
  return async (path) => {
    if (!files.has(path)) throw new BundleError(path, { code: 'missing' })
    return structuredClone(files.get(path))
  }
}
