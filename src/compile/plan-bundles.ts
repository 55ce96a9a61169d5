import { bundlePath } from '#core/paths/paths.ts'
import type { CompiledSite } from './compiled-site.ts'

/** The bundles of a site by the path under which it is asked for each. */
export function bundlesByPath(site: CompiledSite): ReadonlyMap<string, object> {
  return new Map<string, object>([
    [bundlePath.site, site.site],
    [bundlePath.people, site.people],
    [bundlePath.news(), site.allNews],
    [bundlePath.publications(), site.allPublications],
    [bundlePath.network, site.network],
    ...site.profiles.map((bundle): [string, object] => [bundlePath.profile(bundle.slug), bundle]),
    ...site.news.map((bundle): [string, object] => [bundlePath.news(bundle.slug), bundle]),
    ...site.publications.map((bundle): [string, object] => [
      bundlePath.publications(bundle.slug),
      bundle,
    ]),
    ...site.papers.map((bundle): [string, object] => [
      bundlePath.paper(bundle.publication.home, bundle.publication.id),
      bundle,
    ]),
  ])
}

/** The JSON bundles under `/data/`: what the app loads, and what other sites may load. */
export function planBundles(bundles: ReadonlyMap<string, object>): [string, string][] {
  return [...bundles].map(([path, bundle]) => [path.slice(1), JSON.stringify(bundle)])
}
