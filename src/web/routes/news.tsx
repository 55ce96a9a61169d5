import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { SiteBundle } from '#core/bundle/site-bundle.ts'
import { pickText } from '#core/text/pick-text.ts'
import { bundlesRouterContext } from '#web/bundles/bundles-context.ts'
import { loadNews, NewsBrowser } from '#web/features/news-timeline/news-browser.tsx'
import { PageTitle } from '#web/ui/page-title.tsx'
import { useView } from '#web/view/view.ts'
import type { PageHandle } from './page-handle.ts'

export async function loader({ context }: LoaderFunctionArgs): Promise<SiteBundle> {
  const bundles = context.get(bundlesRouterContext)
  const [site] = await Promise.all([
    bundles.client.ensureQueryData(bundles.queries.site()),
    loadNews(bundles, undefined),
  ])
  return site
}

export const handle: PageHandle<SiteBundle> = {
  head: (site, { locale, t }) => {
    const name = pickText(site.title, locale).text
    return {
      title: `${t('tab.news')} · ${name}`,
      description: t('head.news', { name, count: site.lists.news.count }),
    }
  },
}

export function Component() {
  const { t } = useView()
  const { lists } = useLoaderData<typeof loader>()
  return (
    <div className="single">
      <PageTitle>{t('everyone.news')}</PageTitle>
      <NewsBrowser slug={undefined} summary={lists.news} />
    </div>
  )
}
