import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router'
import { pickText } from '#core/text/pick-text.ts'
import { bundlesRouterContext, useBundles } from '#web/bundles/bundles-context.ts'
import { DirectoryPage } from './directory-page.tsx'
import { overviewHead } from './overview-head.ts'
import { OverviewPage } from './overview-page.tsx'
import type { PageHandle } from './page-handle.ts'
import { personHead } from './person-data.ts'
import { siteHead } from './site-head.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { client, queries } = context.get(bundlesRouterContext)
  const { single } = await client.ensureQueryData(queries.site())
  await (single === undefined
    ? client.ensureQueryData(queries.people())
    : client.ensureQueryData(queries.profile(single)))
  return null
}

export const handle: PageHandle = {
  head: (input) => {
    const { client, queries } = input.bundles
    const single = client.getQueryData(queries.site().queryKey)?.single
    if (single !== undefined) {
      return personHead({ ...input, params: { slug: single } }, (profile, name) =>
        overviewHead(profile, name, input.view),
      )
    }
    return siteHead(input, (site, title) => ({
      title,
      description: site.description && pickText(site.description, input.view.locale).text,
    }))
  },
}

/** One researcher: the overview itself; several: the directory. */
export function Component() {
  const { queries } = useBundles()
  const { single } = useSuspenseQuery(queries.site()).data
  return single === undefined ? <DirectoryPage /> : <SingleOverview slug={single} />
}

function SingleOverview({ slug }: { slug: string }) {
  const { queries } = useBundles()
  return <OverviewPage profile={useSuspenseQuery(queries.profile(slug)).data} />
}
