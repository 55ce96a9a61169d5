import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { pickText } from '#core/text/pick-text.ts'
import { useBundles } from '#web/bundles/bundles-context.ts'
import { PageBlocks } from '#web/features/own-page/page-blocks.tsx'
import { PageTitle } from '#web/ui/page-title.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'
import { PageHead } from './page-head.tsx'
import { nameText, PersonFrame, sealPath, useProfile } from './person-frame.tsx'

/** A page of a researcher's own. */
export function Component() {
  const { locale } = useView()
  const { slug = '', id = '' } = useParams()
  const { queries } = useBundles()
  const { title, text, summary } = useSuspenseQuery(queries.ownPage(slug, id)).data
  const { name } = useProfile(slug)
  return (
    <PersonFrame slug={slug} ownPage={id}>
      <PageHead
        title={`${pickText(title, locale).text} · ${nameText(name, locale)}`}
        description={summary && pickText(summary, locale).text}
        icon={sealPath(slug)}
      />
      <PageTitle>
        <LocalText value={title} />
      </PageTitle>
      <PageBlocks text={text} />
    </PersonFrame>
  )
}
