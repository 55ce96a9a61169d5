import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { SiteBundle } from '#core/bundle/site-bundle.ts'
import { pickText } from '#core/text/pick-text.ts'
import { bundlesRouterContext } from '#web/bundles/bundles-context.ts'
import { DirectoryPage, loadDirectory } from './directory-page.tsx'
import { loadOverview, OverviewPage } from './overview-page.tsx'
import type { PageHandle } from './page-handle.ts'
import { overviewHead, type PersonLoaderData } from './person-loader.ts'

type Home = { site: SiteBundle; single?: PersonLoaderData; people: number }

export async function loader(args: LoaderFunctionArgs): Promise<Home> {
  const bundles = args.context.get(bundlesRouterContext)
  const site = await bundles.client.ensureQueryData(bundles.queries.site())
  return site.single === undefined
    ? { site, people: await loadDirectory(bundles) }
    : { site, people: 1, single: await loadOverview(args, site.single) }
}

export const handle: PageHandle<Home> = {
  head: ({ site, single }, { locale }) =>
    single
      ? overviewHead(single, locale)
      : {
          title: pickText(site.title, locale).text,
          description: site.description && pickText(site.description, locale).text,
        },
}

/** One researcher: the overview itself; several: the directory. */
export function Component() {
  const { site, single, people } = useLoaderData<typeof loader>()
  return single ? (
    <OverviewPage slug={single.slug} />
  ) : (
    <DirectoryPage site={site} people={people} />
  )
}
