import { pickText } from '#core/text/pick-text.ts'
import { useSite } from '#web/bundles/bundles-context.ts'
import { PageColumn } from '#web/ui/page-column.tsx'
import { PageTitle } from '#web/ui/page-title.tsx'
import { useView } from '#web/view/view.ts'
import { NewsBrowser } from './later-parts.ts'
import { PageHead } from './page-head.tsx'

/** Everyone's news. */
export function Component() {
  const { t, locale } = useView()
  const { title, lists } = useSite()
  const name = pickText(title, locale).text
  return (
    <PageColumn>
      <PageHead
        title={`${t('tab.news')} · ${name}`}
        description={t('head.news', { name, count: lists.news.count })}
      />
      <PageTitle>{t('everyone.news')}</PageTitle>
      <NewsBrowser slug={undefined} summary={lists.news} />
    </PageColumn>
  )
}
