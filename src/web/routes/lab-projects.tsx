import { useSuspenseQuery } from '@tanstack/react-query'
import { LAB } from '#core/paths/paths.ts'
import { pickText } from '#core/text/pick-text.ts'
import { useBundles, useSite } from '#web/bundles/bundles-context.ts'
import { FEW_PROJECTS } from '#core/projects/few-projects.ts'
import { ProjectList } from '#web/features/profile-sections/project-list.tsx'
import { PageColumn } from '#web/ui/page-column.tsx'
import { PageTitle } from '#web/ui/page-title.tsx'
import { useView } from '#web/view/view.ts'
import { ProjectBrowser } from './later-parts.ts'
import { PageHead } from './page-head.tsx'

/** All projects of the lab. */
export function Component() {
  const { locale, t } = useView()
  const name = pickText(useSite().title, locale).text
  const { projects } = useSuspenseQuery(useBundles().queries.lab()).data
  return (
    <PageColumn>
      <PageHead
        title={`${t('tab.projects')} · ${name}`}
        description={t('head.projects', { name })}
      />
      <PageTitle>{t('tab.projects')}</PageTitle>
      {projects.length > FEW_PROJECTS ? (
        <ProjectBrowser projects={projects} slug={LAB} />
      ) : (
        <ProjectList projects={projects} slug={LAB} heading="h2" />
      )}
    </PageColumn>
  )
}
