import { useSuspenseQuery } from '@tanstack/react-query'
import { pickText } from '#core/text/pick-text.ts'
import { useBundles, useSite } from '#web/bundles/bundles-context.ts'
import { Lead } from '#web/ui/lead.tsx'
import { PageColumn } from '#web/ui/page-column.tsx'
import { PageTitle } from '#web/ui/page-title.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'
import { Directory, EveryonesNews } from './later-parts.ts'
import { PageHead } from './page-head.tsx'

/** The researchers of the site, and what is new across them. */
export function Component() {
  const { locale } = useView()
  const { title, description, lists } = useSite()
  const { people } = useSuspenseQuery(useBundles().queries.people()).data
  return (
    <PageColumn>
      <PageHead
        title={pickText(title, locale).text}
        description={description && pickText(description, locale).text}
      />
      <header className="site-intro">
        <PageTitle>
          <LocalText value={title} />
        </PageTitle>
        {description !== undefined && (
          <Lead>
            <LocalText value={description} />
          </Lead>
        )}
      </header>
      <Directory count={people.length} />
      <EveryonesNews count={lists.news.count} />
    </PageColumn>
  )
}
