import { data, type LoaderFunctionArgs } from 'react-router'
import { isFreeSlug, LAB, type ROUTE_PATTERNS } from '#core/paths/paths.ts'
import { FEW_PROJECTS } from '#core/projects/few-projects.ts'
import { BundleError } from '#web/bundles/bundle-error.ts'
import {
  bundlesRouterContext,
  laterRouterContext,
  type Bundles,
} from '#web/bundles/bundles-context.ts'
import { idOfPath } from './id-of-path.ts'
import { notFoundLoader } from './not-found.tsx'
import {
  AuthorNetwork,
  Directory,
  EveryonesNews,
  NewsBrowser,
  ProjectBrowser,
  PublicationBrowser,
} from './later-parts.ts'

type Loader = (args: LoaderFunctionArgs) => Promise<null>
type Context = LoaderFunctionArgs['context']

/**
 * What each page reads, by the id of its route. A loader puts bundles into the query cache, where the components of the
 * page find them. Loaders are not part of the lazy modules, so that code and data come side by side.
 */
export const pageLoaders = {
  async home({ context }) {
    const { client, queries } = context.get(bundlesRouterContext)
    const { single, lab } = await client.ensureQueryData(queries.site())
    if (single !== undefined) return all(client.ensureQueryData(queries.profile(single)))
    return all(
      client.ensureQueryData(queries.people()),
      lab && client.ensureQueryData(queries.lab()),
      later(context, () => Promise.all([Directory.load(), EveryonesNews.load()])),
    )
  },
  publications: ({ context }) =>
    all(
      publicationsOf(context),
      drawn(context, ({ client, queries }) =>
        Promise.all([AuthorNetwork.load(), client.ensureQueryData(queries.network())]),
      ),
    ),
  news: ({ context }) => all(newsOf(context)),
  'lab-projects': ({ context }) => projectsOf(context, labOf(context)),
  'lab-project'({ context, params }) {
    const { client, queries } = context.get(bundlesRouterContext)
    const project = queries.project(LAB, params['id'] ?? '')
    return all(orNotFound(client.ensureQueryData(project)))
  },
  'person-overview': (args) => all(profile(args)),
  'person-news': (args) => all(profile(args), newsOf(args.context, slugOf(args))),
  'person-publications': (args) => all(profile(args), publicationsOf(args.context, slugOf(args))),
  'person-projects': (args) => projectsOf(args.context, profile(args)),
  project(args) {
    const { client, queries } = args.context.get(bundlesRouterContext)
    const project = queries.project(slugOf(args), args.params['id'] ?? '')
    return all(orNotFound(client.ensureQueryData(project)), profile(args))
  },
  'person-cv': (args) => all(profile(args), publicationsOf(args.context, slugOf(args))),
  publication(args) {
    const { client, queries } = args.context.get(bundlesRouterContext)
    const paper = queries.paper(slugOf(args), args.params['id'] ?? '')
    return all(orNotFound(client.ensureQueryData(paper)), profile(args))
  },
  async 'person-page'(args) {
    const { client, queries } = args.context.get(bundlesRouterContext)
    const { slug, id } = { slug: slugOf(args), id: args.params['id'] ?? '' }
    // Any two words are such an address: what is no page is not asked for.
    if (!isFreeSlug(slug)) return notFoundLoader()
    await profile(args)
    const { pages = [] } = await client.ensureQueryData(queries.profile(slug))
    if (!pages.some((page) => page.id === id)) return notFoundLoader()
    return all(orNotFound(client.ensureQueryData(queries.ownPage(slug, id))))
  },
  'own-page'({ context, request }) {
    const { client, queries } = context.get(bundlesRouterContext)
    const page = queries.ownPage(undefined, idOfPath(new URL(request.url).pathname))
    return all(orNotFound(client.ensureQueryData(page)))
  },
} satisfies Record<keyof typeof ROUTE_PATTERNS, Loader>

function slugOf({ params }: LoaderFunctionArgs): string {
  return params['slug'] ?? ''
}

function publicationsOf(context: Context, slug?: string): Promise<void> {
  return later(context, ({ client, queries }) =>
    Promise.all([PublicationBrowser.load(), client.ensureQueryData(queries.publications(slug))]),
  )
}

function newsOf(context: Context, slug?: string): Promise<void> {
  return later(context, ({ client, queries }) =>
    Promise.all([NewsBrowser.load(), client.ensureQueryData(queries.news(slug))]),
  )
}

/** A few are React's with the page; a list that is filtered becomes so after it. */
async function projectsOf(
  context: Context,
  owner: Promise<{ projects: readonly unknown[] }>,
): Promise<null> {
  const { projects } = await owner
  if (projects.length > FEW_PROJECTS) await later(context, () => ProjectBrowser.load())
  return null
}

function labOf(context: Context) {
  const { client, queries } = context.get(bundlesRouterContext)
  return orNotFound(client.ensureQueryData(queries.lab()))
}

function profile(args: LoaderFunctionArgs) {
  const { client, queries } = args.context.get(bundlesRouterContext)
  return orNotFound(client.ensureQueryData(queries.profile(slugOf(args))))
}

/** What can become React's after the rest of the page, where the page is there as HTML. */
async function later(
  context: Context,
  load: (bundles: Bundles) => Promise<unknown>,
): Promise<void> {
  const rest = context.get(laterRouterContext)
  const loadIt = () => load(context.get(bundlesRouterContext))
  if (rest) rest.push(loadIt)
  else await loadIt()
}

/** What is needed to draw what React leaves alone where the page is there as HTML. */
async function drawn(
  context: Context,
  load: (bundles: Bundles) => Promise<unknown>,
): Promise<void> {
  if (!context.get(laterRouterContext)) await load(context.get(bundlesRouterContext))
}

/** Waits for all. Where several fail, the first one counts: someone who does not exist has no list either. */
async function all(...parts: readonly unknown[]): Promise<null> {
  const results = await Promise.allSettled(parts)
  const failure = results.find((result) => result.status === 'rejected')
  if (failure) throw failure.reason
  return null
}

/** What has no bundle is a page that does not exist. */
export interface MissingPage {
  missing: BundleError
}

async function orNotFound<T>(bundle: Promise<T>): Promise<T> {
  try {
    return await bundle
  } catch (error) {
    const isMissing = error instanceof BundleError && error.fault.code === 'missing'
    throw isMissing ? data<MissingPage>({ missing: error }, { status: 404 }) : error
  }
}
