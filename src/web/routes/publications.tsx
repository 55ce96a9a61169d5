import { exportPath } from '#core/paths/paths.ts'
import { pickText } from '#core/text/pick-text.ts'
import { useSite } from '#web/bundles/bundles-context.ts'
import { AuthorNetwork } from '#web/features/author-network/author-network.tsx'
import { PublicationBrowser } from '#web/features/publication-list/publication-browser.tsx'
import { PageTitle } from '#web/ui/page-title.tsx'
import { useView } from '#web/view/view.ts'
import { PageHead } from './page-head.tsx'

/** Everyone's publications. */
export function Component() {
  const { t, locale } = useView()
  const { title, lists } = useSite()
  const name = pickText(title, locale).text
  return (
    <div className="single">
      <PageHead
        title={`${t('tab.publications')} · ${name}`}
        description={t('head.publications', { name, count: lists.publications.count })}
        bibtex={exportPath(undefined, 'bib')}
      />
      <PageTitle>{t('everyone.publications')}</PageTitle>
      <PublicationBrowser slug={undefined} summary={lists.publications}>
        <AuthorNetwork />
      </PublicationBrowser>
    </div>
  )
}
