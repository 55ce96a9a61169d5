import { QueryClient, queryOptions } from '@tanstack/react-query'
import type * as v from 'valibot'
import { NewsBundle } from '#core/bundle/news-bundle.ts'
import { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import { PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import { PeopleBundle, SiteBundle } from '#core/bundle/site-bundle.ts'
import { bundlePath } from '#core/paths/paths.ts'
import { parseBundle } from './parse-bundle.ts'
import type { ReadJson } from './read-json.ts'

/** The bundles of a site as queries; loader, prefetch and component share them. */
export function createBundleQueries(read: ReadJson) {
  function options<TSchema extends v.GenericSchema>(schema: TSchema, path: string) {
    return queryOptions({
      queryKey: [path],
      queryFn: async (): Promise<v.InferOutput<TSchema>> =>
        parseBundle(schema, path, await read(path)),
    })
  }
  return {
    site: () => options(SiteBundle, bundlePath.site),
    people: () => options(PeopleBundle, bundlePath.people),
    profile: (slug: string) => options(ProfileBundle, bundlePath.profile(slug)),
    news: (slug?: string) => options(NewsBundle, bundlePath.news(slug)),
    publications: (slug?: string) => options(PublicationsBundle, bundlePath.publications(slug)),
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
        networkMode: 'always',
        refetchOnMount: false,
      },
    },
  })
}
