import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { SiteBundle } from '#core/bundle/site-bundle.ts'
import { exportPath } from '#core/paths/paths.ts'
import { pickText } from '#core/text/pick-text.ts'
import { bundlesRouterContext } from '#web/bundles/bundles-context.ts'
import {
  loadPublications,
  PublicationBrowser,
} from '#web/features/publication-list/publication-browser.tsx'
import { Prerendered } from '#web/ui/hydration.tsx'
import { dataBeforeCode } from '#web/ui/load-module.ts'
import { PageTitle } from '#web/ui/page-title.tsx'
import { onDemand } from '#web/ui/on-demand.ts'
import { useView } from '#web/view/view.ts'
import type { PageHandle } from './page-handle.ts'

const AuthorNetwork = onDemand(() =>
  import('#web/features/author-network/author-network.tsx').then((module) => module.AuthorNetwork),
)

export async function loader({ context }: LoaderFunctionArgs): Promise<SiteBundle> {
  const bundles = context.get(bundlesRouterContext)
  const data = Promise.all([
    bundles.client.ensureQueryData(bundles.queries.site()),
    loadPublications(bundles, undefined),
    bundles.client.ensureQueryData(bundles.queries.network()),
  ])
  const [site] = await dataBeforeCode(data, AuthorNetwork.load())
  return site
}

export const handle: PageHandle<SiteBundle> = {
  head: (site, { locale, t }) => {
    const name = pickText(site.title, locale).text
    return {
      title: `${t('tab.publications')} · ${name}`,
      description: t('head.publications', { name, count: site.lists.publications.count }),
      bibtex: exportPath(undefined, 'bib'),
    }
  },
}

export function Component() {
  const { t, locale } = useView()
  const { lists } = useLoaderData<typeof loader>()
  return (
    <div className="single">
      <PageTitle>{t('everyone.publications')}</PageTitle>
      <PublicationBrowser slug={undefined} summary={lists.publications}>
        <Prerendered key={locale}>{() => <AuthorNetwork />}</Prerendered>
      </PublicationBrowser>
    </div>
  )
}
