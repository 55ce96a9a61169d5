import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { useBundles } from '#web/bundles/bundles-context.ts'
import { useView } from '#web/view/view.ts'
import { nameText, PersonFrame, sealPath, useProfile } from './person-frame.tsx'
import { ProjectArticle } from './project-article.tsx'

/** One project of a researcher. */
export function Component() {
  const { locale } = useView()
  const { slug = '', id = '' } = useParams()
  const bundle = useSuspenseQuery(useBundles().queries.project(slug, id)).data
  const { name } = useProfile(slug)
  return (
    <PersonFrame slug={slug} tab="projects" below>
      <ProjectArticle bundle={bundle} owner={nameText(name, locale)} icon={sealPath(slug)} />
    </PersonFrame>
  )
}
