import type { SourceBundle, SourceSite } from '#data/load/source-site.ts'

/** Researchers in the order of `site.json`, then those it does not name, by slug. */
export function orderBundles({ site, bundles }: SourceSite): SourceBundle[] {
  const named = site.researchers ?? []
  const rank = ({ slug }: SourceBundle): number => {
    const index = named.indexOf(slug)
    return index < 0 ? named.length : index
  }
  return bundles.toSorted((a, b) => rank(a) - rank(b) || (a.slug < b.slug ? -1 : 1))
}
