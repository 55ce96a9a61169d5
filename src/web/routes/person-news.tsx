import { PageTitle } from '#web/ui/page-title.tsx'
import { useView } from '#web/view/view.ts'
import { NewsBrowser } from './later-parts.ts'
import { PageHead } from './page-head.tsx'
import { nameText, PersonFrame, sealPath, useProfile, useSlug } from './person-frame.tsx'

export function Component() {
  const { t, locale } = useView()
  const slug = useSlug()
  const { name: names, lists } = useProfile(slug)
  const name = nameText(names, locale)
  return (
    <PersonFrame slug={slug} tab="news">
      <PageHead
        title={`${t('tab.news')} · ${name}`}
        description={t('head.news', { name, count: lists.news.count })}
        icon={sealPath(slug)}
      />
      <PageTitle>{t('tab.news')}</PageTitle>
      <NewsBrowser slug={slug} summary={lists.news} />
    </PersonFrame>
  )
}
