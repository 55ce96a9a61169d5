import type { SiteBundle } from '#core/bundle/site-bundle.ts'
import type { Bundles } from '#web/bundles/bundles-context.ts'
import { Directory } from '#web/features/directory/directory.tsx'
import { Prerendered } from '#web/ui/hydration.tsx'
import { onDemand } from '#web/ui/on-demand.ts'
import { PageTitle } from '#web/ui/page-title.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'

const EveryonesNews = onDemand(() =>
  import('./everyones-news.tsx').then((module) => module.EveryonesNews),
)

/** Loads the directory; the number of researchers in it. */
export async function loadDirectory({ client, queries }: Bundles): Promise<number> {
  const [bundle] = await Promise.all([
    client.ensureQueryData(queries.people()),
    EveryonesNews.load(),
  ])
  return bundle.people.length
}

/** The researchers of the site, and what is new across them. */
export function DirectoryPage({ site, people }: { site: SiteBundle; people: number }) {
  const { locale } = useView()
  return (
    <div className="single">
      <header className="site-intro">
        <PageTitle>
          <LocalText value={site.title} />
        </PageTitle>
        {site.description !== undefined && (
          <p className="lead">
            <LocalText value={site.description} />
          </p>
        )}
      </header>
      <Directory count={people} />
      <Prerendered key={locale}>
        {() => <EveryonesNews count={site.lists.news.count} />}
      </Prerendered>
    </div>
  )
}
