import { displayName } from '#core/names/format-name.ts'
import { FEW_PROJECTS } from '#core/projects/few-projects.ts'
import { ProjectList } from '#web/features/profile-sections/project-list.tsx'
import { PageTitle } from '#web/ui/page-title.tsx'
import { useView } from '#web/view/view.ts'
import { ProjectBrowser } from './later-parts.ts'
import { PageHead } from './page-head.tsx'
import { nameText, PersonFrame, sealPath, useProfile, useSlug } from './person-frame.tsx'

/** All projects of a researcher. */
export function Component() {
  const { locale, t } = useView()
  const slug = useSlug()
  const { name, projects } = useProfile(slug)
  return (
    <PersonFrame slug={slug} tab="projects">
      <PageHead
        title={`${t('tab.projects')} · ${nameText(name, locale)}`}
        description={t('head.projects', { name: displayName(name, locale).primary.text })}
        icon={sealPath(slug)}
      />
      <PageTitle>{t('tab.projects')}</PageTitle>
      {projects.length > FEW_PROJECTS ? (
        <ProjectBrowser projects={projects} slug={slug} />
      ) : (
        <ProjectList projects={projects} slug={slug} heading="h2" />
      )}
    </PersonFrame>
  )
}
