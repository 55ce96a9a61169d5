import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router'
import { bundlesRouterContext, useBundles } from '#web/bundles/bundles-context.ts'
import { NewsBrowser } from '#web/features/news-timeline/news-browser.tsx'
import { useView } from '#web/view/view.ts'
import type { PageHandle } from './page-handle.ts'
import { siteHead } from './site-head.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { client, queries } = context.get(bundlesRouterContext)
  await client.ensureQueryData(queries.news())
  return null
}

export const handle: PageHandle = {
  head: (input) =>
    siteHead(input, (site, title) => ({
      title: `${input.view.t('tab.news')} · ${title}`,
      description: input.view.t('head.news', { name: title, count: site.lists.news.count }),
    })),
}

export function Component() {
  const { t } = useView()
  const site = useSuspenseQuery(useBundles().queries.site()).data
  return (
    <div className="single">
      <h1 className="page-title">{t('everyone.news')}</h1>
      <NewsBrowser slug={undefined} summary={site.lists.news} />
    </div>
  )
}
