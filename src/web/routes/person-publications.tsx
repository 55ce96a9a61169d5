import { exportPath } from '#core/paths/paths.ts'
import { PageTitle } from '#web/ui/page-title.tsx'
import { useView } from '#web/view/view.ts'
import { PublicationBrowser } from './later-parts.ts'
import { PageHead } from './page-head.tsx'
import { nameText, PersonFrame, sealPath, useProfile, useSlug } from './person-frame.tsx'

export function Component() {
  const { t, locale } = useView()
  const slug = useSlug()
  const { name: names, lists } = useProfile(slug)
  const name = nameText(names, locale)
  return (
    <PersonFrame slug={slug} tab="publications">
      <PageHead
        title={`${t('tab.publications')} · ${name}`}
        description={t('head.publications', { name, count: lists.publications.count })}
        icon={sealPath(slug)}
        bibtex={exportPath(slug, 'bib')}
      />
      <PageTitle>{t('tab.publications')}</PageTitle>
      <PublicationBrowser slug={slug} summary={lists.publications} />
    </PersonFrame>
  )
}
