import { data, type LoaderFunctionArgs } from 'react-router'
import type { ROUTE_PATTERNS } from '#core/paths/paths.ts'
import { BundleError } from '#web/bundles/bundle-error.ts'
import {
  bundlesRouterContext,
  hydratingRouterContext,
  type Bundles,
} from '#web/bundles/bundles-context.ts'

type Loader = (args: LoaderFunctionArgs) => Promise<null>

/**
 * What each page reads, by the id of its route. A loader puts bundles into the query cache, where the components of the
 * page find them. Loaders are not part of the lazy modules, so that code and data come side by side.
 */
export const pageLoaders = {
  async home({ context }) {
    const { client, queries } = context.get(bundlesRouterContext)
    const { single } = await client.ensureQueryData(queries.site())
    return all(
      single === undefined
        ? client.ensureQueryData(queries.people())
        : client.ensureQueryData(queries.profile(single)),
    )
  },
  publications({ context }) {
    const { client, queries } = context.get(bundlesRouterContext)
    return all(
      client.ensureQueryData(queries.network()),
      rows(context, () => client.ensureQueryData(queries.publications())),
    )
  },
  news({ context }) {
    const { client, queries } = context.get(bundlesRouterContext)
    return all(rows(context, () => client.ensureQueryData(queries.news())))
  },
  'person-overview': (args) => all(profile(args)),
  'person-news': (args) =>
    all(
      profile(args),
      rows(args.context, ({ client, queries }) =>
        client.ensureQueryData(queries.news(slugOf(args))),
      ),
    ),
  'person-publications': (args) => all(profile(args), publicationsOf(args)),
  'person-cv': (args) => all(profile(args), publicationsOf(args)),
  publication(args) {
    const { client, queries } = args.context.get(bundlesRouterContext)
    const paper = queries.paper(slugOf(args), args.params['id'] ?? '')
    return all(orNotFound(client.ensureQueryData(paper)), profile(args))
  },
} satisfies Record<keyof typeof ROUTE_PATTERNS, Loader>

function slugOf({ params }: LoaderFunctionArgs): string {
  return params['slug'] ?? ''
}

function publicationsOf(args: LoaderFunctionArgs): Promise<void> {
  return rows(args.context, ({ client, queries }) =>
    client.ensureQueryData(queries.publications(slugOf(args))),
  )
}

function profile(args: LoaderFunctionArgs): Promise<unknown> {
  const { client, queries } = args.context.get(bundlesRouterContext)
  return orNotFound(client.ensureQueryData(queries.profile(slugOf(args))))
}

/** What only the rows of a long list are made of. A page that is there as HTML has them. */
async function rows(
  context: LoaderFunctionArgs['context'],
  load: (bundles: Bundles) => Promise<unknown>,
): Promise<void> {
  if (!context.get(hydratingRouterContext)) await load(context.get(bundlesRouterContext))
}

/** Waits for all. Where several fail, the first one counts: someone who does not exist has no list either. */
async function all(...parts: readonly Promise<unknown>[]): Promise<null> {
  const results = await Promise.allSettled(parts)
  const failure = results.find((result) => result.status === 'rejected')
  if (failure) throw failure.reason
  return null
}

/** What has no bundle is a page that does not exist. */
export interface MissingPage {
  missing: BundleError
}

async function orNotFound(bundle: Promise<unknown>): Promise<void> {
  try {
    await bundle
  } catch (error) {
    const isMissing = error instanceof BundleError && error.fault.code === 'missing'
    throw isMissing ? data<MissingPage>({ missing: error }, { status: 404 }) : error
  }
}
