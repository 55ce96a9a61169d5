import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router'
import { bundlesRouterContext, useBundles } from '#web/bundles/bundles-context.ts'
import { createPublicationContext } from '#web/features/publication-list/publication-context.ts'
import { PublicationGroups } from '#web/features/publication-list/publication-groups.tsx'
import { Prerendered } from '#web/ui/hydration.tsx'
import { useView } from '#web/view/view.ts'
import { useMemo } from 'react'
import { CvPage } from './cv-page.tsx'
import type { PageHandle } from './page-handle.ts'
import { loadProfile, personHead, slugOf, useProfile } from './person-data.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { client, queries } = args.context.get(bundlesRouterContext)
  await Promise.all([
    loadProfile(args),
    client.ensureQueryData(queries.publications(slugOf(args.params))),
  ])
  return null
}

export const handle: PageHandle = {
  head: (input) =>
    personHead(input, (_, name) => ({
      title: `${input.view.t('tab.cv')} · ${name}`,
      description: input.view.t('head.cv', { name }),
    })),
}

export function Component() {
  const { locale } = useView()
  const profile = useProfile()
  return (
    <CvPage profile={profile}>
      <Prerendered key={locale}>{() => <Publications slug={profile.slug} />}</Prerendered>
    </CvPage>
  )
}

function Publications({ slug }: { slug: string }) {
  const { queries } = useBundles()
  const { publications, vocabulary } = useSuspenseQuery(queries.publications(slug)).data
  const context = useMemo(() => createPublicationContext(vocabulary, slug), [vocabulary, slug])
  return <PublicationGroups publications={publications} group="year" context={context} />
}
