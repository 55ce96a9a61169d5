import { exportPath } from '#core/paths/paths.ts'
import { pickText } from '#core/text/pick-text.ts'
import { useSite } from '#web/bundles/bundles-context.ts'
import { Prerendered } from '#web/ui/hydration.tsx'
import { PageColumn } from '#web/ui/page-column.tsx'
import { PageTitle } from '#web/ui/page-title.tsx'
import { useView } from '#web/view/view.ts'
import { AuthorNetwork, PublicationBrowser } from './later-parts.ts'
import { PageHead } from './page-head.tsx'

/** Everyone's publications. */
export function Component() {
  const { t, locale } = useView()
  const { title, lists } = useSite()
  const name = pickText(title, locale).text
  return (
    <PageColumn>
      <PageHead
        title={`${t('tab.publications')} · ${name}`}
        description={t('head.publications', { name, count: lists.publications.count })}
        bibtex={exportPath(undefined, 'bib')}
      />
      <PageTitle>{t('everyone.publications')}</PageTitle>
      <PublicationBrowser slug={undefined} summary={lists.publications}>
        <Prerendered>{() => <AuthorNetwork />}</Prerendered>
      </PublicationBrowser>
    </PageColumn>
  )
}
