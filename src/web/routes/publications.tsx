import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router'
import { bundlesRouterContext, useBundles } from '#web/bundles/bundles-context.ts'
import { PublicationBrowser } from '#web/features/publication-list/publication-browser.tsx'
import { useView } from '#web/view/view.ts'
import type { PageHandle } from './page-handle.ts'
import { siteHead } from './site-head.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { client, queries } = context.get(bundlesRouterContext)
  await client.ensureQueryData(queries.publications())
  return null
}

export const handle: PageHandle = {
  head: (input) =>
    siteHead(input, (site, title) => ({
      title: `${input.view.t('tab.publications')} · ${title}`,
      description: input.view.t('head.publications', {
        name: title,
        count: site.lists.publications.count,
      }),
    })),
}

export function Component() {
  const { t } = useView()
  const site = useSuspenseQuery(useBundles().queries.site()).data
  return (
    <div className="single">
      <h1 className="page-title">{t('everyone.publications')}</h1>
      <PublicationBrowser slug={undefined} summary={site.lists.publications} />
    </div>
  )
}
