import { QueryClient, queryOptions } from '@tanstack/react-query'
import { bundlePath } from '#core/paths/paths.ts'
import { loadModule } from '#web/ui/load-module.ts'
import { BundleError } from './bundle-error.ts'
import { builtDigest, isAsBuilt } from './as-built.ts'
import type { parsers } from './bundle-schemas.ts'
import { jsonOf, type ReadJson, type ReadText } from './read-json.ts'

type Parsers = typeof parsers
type Kind = keyof Parsers
type BundleOf<K extends Kind> = ReturnType<Parsers[K]>

/** Gives the bundle of a kind that is at a path; what comes from outside is checked by then. */
export type LoadBundle = <K extends Kind>(kind: K, path: string) => Promise<BundleOf<K>>

/** Bundles that come from outside, each checked at this door. */
export function checkedBundles(read: ReadJson): LoadBundle {
  return async (kind, path) => {
    const [check, json] = await Promise.all([loadCheck(), read(path)])
    return check(kind, path, json)
  }
}

/** The same on a page that a build has made: it does not wait for the schemas where a bundle is the one it was made from. */
export function bundlesOfPage(read: ReadText): LoadBundle {
  const checked = checkedBundles(async (path) => jsonOf(path, await read(path)))
  return async <K extends Kind>(kind: K, path: string) => {
    const digest = builtDigest(path)
    if (digest === undefined) return checked(kind, path)
    const text = await read(path)
    const json = jsonOf(path, text)
    if (await isAsBuilt(text, digest)) return json as BundleOf<K>
    const check = await loadCheck()
    return check(kind, path, json)
  }
}

async function loadCheck() {
  const { parsers } = await loadModule(() => import('./bundle-schemas.ts'))
  return <K extends Kind>(kind: K, path: string, json: unknown) =>
    parsers[kind](path, json) as BundleOf<K>
}

/** Bundles that this very process has compiled. */
export function compiledBundles(bundles: ReadonlyMap<string, object>): LoadBundle {
  return async <K extends Kind>(_: K, path: string) => {
    const bundle = bundles.get(path)
    if (bundle === undefined) throw new BundleError(path, { code: 'missing' })
    return bundle as BundleOf<K>
  }
}

/** The bundles of a site as queries; loader, prefetch and component share them. */
export function createBundleQueries(load: LoadBundle) {
  function options<K extends Kind>(kind: K, path: string) {
    return queryOptions({ queryKey: [path], queryFn: () => load(kind, path) })
  }
  return {
    site: () => options('site', bundlePath.site),
    people: () => options('people', bundlePath.people),
    entries: () => options('entries', bundlePath.entries),
    lab: () => options('lab', bundlePath.lab),
    network: () => options('network', bundlePath.network),
    profile: (slug: string) => options('profile', bundlePath.profile(slug)),
    news: (slug?: string) => options('news', bundlePath.news(slug)),
    publications: (slug?: string) => options('publications', bundlePath.publications(slug)),
    project: (slug: string, id: string) => options('project', bundlePath.project(slug, id)),
    ownPage: (slug: string | undefined, id: string) =>
      options('ownPage', bundlePath.ownPage(slug, id)),
    paper: (slug: string, id: string) => options('paper', bundlePath.paper(slug, id)),
  }
}

export type BundleQueries = ReturnType<typeof createBundleQueries>

/** Bundles do not change while a page is open, and a failed one is asked for again by a visitor only. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        retry: false,
        retryOnMount: false,
        networkMode: 'always',
        refetchOnMount: false,
      },
    },
  })
}
