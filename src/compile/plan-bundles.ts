import { bundlePath } from '#core/paths/paths.ts'
import type { CompiledSite } from './compiled-site.ts'

/** The JSON bundles under `/data/`: what the app loads, and what other sites may load. */
export function planBundles(site: CompiledSite): [string, string][] {
  const bundles: [string, unknown][] = [
    [bundlePath.site, site.site],
    [bundlePath.people, site.people],
    [bundlePath.news(), site.allNews],
    [bundlePath.publications(), site.allPublications],
    [bundlePath.network, site.network],
    ...site.profiles.map((bundle): [string, unknown] => [bundlePath.profile(bundle.slug), bundle]),
    ...site.news.map((bundle): [string, unknown] => [bundlePath.news(bundle.slug), bundle]),
    ...site.publications.map((bundle): [string, unknown] => [
      bundlePath.publications(bundle.slug),
      bundle,
    ]),
    ...site.papers.map((bundle): [string, unknown] => [
      bundlePath.paper(bundle.publication.home, bundle.publication.id),
      bundle,
    ]),
  ]
  return bundles.map(([path, bundle]) => [path.slice(1), JSON.stringify(bundle)])
}
