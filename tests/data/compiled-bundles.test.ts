import { expect, it } from 'vitest'
import { bundlePath } from '#core/paths/paths.ts'
import { compileSite } from '#compile/compile-site.ts'
import { bundlesByPath, type CompiledSite } from '#compile/compiled-site.ts'
import { checkData } from '#disk/data/check-data.ts'
import { checkedBundles, type LoadBundle } from '#web/bundles/bundle-queries.ts'

type Kind = Parameters<LoadBundle>[0]

function kindsByPath({
  lab,
  profiles,
  papers,
  projects,
  ownPages,
}: CompiledSite): Map<string, Kind> {
  return new Map<string, Kind>([
    [bundlePath.site, 'site'],
    [bundlePath.people, 'people'],
    [bundlePath.entries, 'entries'],
    [bundlePath.network, 'network'],
    ...(lab ? [[bundlePath.lab, 'lab'] as const] : []),
    [bundlePath.news(), 'news'],
    [bundlePath.publications(), 'publications'],
    ...profiles.flatMap(({ slug }): [string, Kind][] => [
      [bundlePath.profile(slug), 'profile'],
      [bundlePath.news(slug), 'news'],
      [bundlePath.publications(slug), 'publications'],
    ]),
    ...projects.map(({ slug, project: { id } }): [string, Kind] => [
      bundlePath.project(slug, id),
      'project',
    ]),
    ...ownPages.map(({ slug, id }): [string, Kind] => [bundlePath.ownPage(slug, id), 'ownPage']),
    ...papers.map(({ publication: { home, id } }): [string, Kind] => [
      bundlePath.paper(home, id),
      'paper',
    ]),
  ])
}

// A build renders its pages from the bundles that it has compiled, without checking them; browsers check what they read.
it.each(['data', 'starter/data'])(
  'browsers get the bundles of %s as they were compiled',
  async (folder) => {
    const site = compileSite((await checkData(folder)).source)
    const bundles = bundlesByPath(site)
    const kinds = kindsByPath(site)
    expect([...bundles.keys()].toSorted()).toEqual([...kinds.keys()].toSorted())
    const load = checkedBundles(
      async (path) => JSON.parse(JSON.stringify(bundles.get(path))) as unknown,
    )
    for (const [path, kind] of kinds)
      expect(await load(kind, path)).toStrictEqual(bundles.get(path))
  },
)
