import { bundlePath } from '#core/paths/paths.ts'
import { compileSite } from '#compile/compile-site.ts'
import type { SourceSite } from '#data/load/source-site.ts'
import { BundleError } from '#web/bundles/bundle-error.ts'
import type { ReadJson } from '#web/bundles/read-json.ts'

/** The files under `/data/` that a build of the source writes, by path. */
export function compiledJson(source: SourceSite): Map<string, unknown> {
  const compiled = compileSite(source)
  return new Map<string, unknown>([
    [bundlePath.site, compiled.site],
    [bundlePath.people, compiled.people],
    [bundlePath.news(), compiled.allNews],
    [bundlePath.publications(), compiled.allPublications],
    [bundlePath.network, compiled.network],
    ...compiled.profiles.map((bundle) => [bundlePath.profile(bundle.slug), bundle] as const),
    ...compiled.news.map((bundle) => [bundlePath.news(bundle.slug), bundle] as const),
    ...compiled.publications.map(
      (bundle) => [bundlePath.publications(bundle.slug), bundle] as const,
    ),
    ...compiled.papers.map((bundle) => {
      const { home, id } = bundle.publication
      return [bundlePath.paper(home, id), bundle] as const
    }),
  ])
}

/** Reads such files as the browser reads them from a host: what is not there is missing. */
export function readFrom(files: ReadonlyMap<string, unknown>): ReadJson {
  return async (path) => {
    if (!files.has(path)) throw new BundleError(path, { code: 'missing' })
    return structuredClone(files.get(path))
  }
}
