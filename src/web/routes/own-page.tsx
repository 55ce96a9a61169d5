import { useSuspenseQuery } from '@tanstack/react-query'
import { useLocation } from 'react-router'
import { pickText } from '#core/text/pick-text.ts'
import { useBundles, useSite } from '#web/bundles/bundles-context.ts'
import { PageBlocks } from '#web/features/own-page/page-blocks.tsx'
import { PageColumn } from '#web/ui/page-column.tsx'
import { PageTitle } from '#web/ui/page-title.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'
import { PageHead } from './page-head.tsx'
import { idOfPath } from './id-of-path.ts'

/** A page of the site's own: join us, data sets, contact. */
export function Component() {
  const { locale } = useView()
  const { title: site } = useSite()
  const { queries } = useBundles()
  const id = idOfPath(useLocation().pathname)
  const { title, text, summary } = useSuspenseQuery(queries.ownPage(undefined, id)).data
  return (
    <PageColumn>
      <PageHead
        title={`${pickText(title, locale).text} · ${pickText(site, locale).text}`}
        description={summary && pickText(summary, locale).text}
      />
      <PageTitle>
        <LocalText value={title} />
      </PageTitle>
      <PageBlocks text={text} />
    </PageColumn>
  )
}
