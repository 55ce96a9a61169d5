import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { LAB } from '#core/paths/paths.ts'
import { pickText } from '#core/text/pick-text.ts'
import { useBundles, useSite } from '#web/bundles/bundles-context.ts'
import { PageColumn } from '#web/ui/page-column.tsx'
import { useView } from '#web/view/view.ts'
import { ProjectArticle } from './project-article.tsx'

/** One project of the lab. */
export function Component() {
  const { locale } = useView()
  const { id = '' } = useParams()
  const { title } = useSite()
  const bundle = useSuspenseQuery(useBundles().queries.project(LAB, id)).data
  return (
    <PageColumn>
      <ProjectArticle bundle={bundle} owner={pickText(title, locale).text} />
    </PageColumn>
  )
}
