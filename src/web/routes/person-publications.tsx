import type { LoaderFunctionArgs } from 'react-router'
import { bundlesRouterContext } from '#web/bundles/bundles-context.ts'
import { PublicationBrowser } from '#web/features/publication-list/publication-browser.tsx'
import { useView } from '#web/view/view.ts'
import type { PageHandle } from './page-handle.ts'
import { loadProfile, personHead, slugOf, useProfile } from './person-data.ts'
import { PersonFrame } from './person-frame.tsx'

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
    personHead(input, (profile, name) => ({
      title: `${input.view.t('tab.publications')} · ${name}`,
      description: input.view.t('head.publications', {
        name,
        count: profile.lists.publications.count,
      }),
    })),
}

export function Component() {
  const { t } = useView()
  const profile = useProfile()
  return (
    <PersonFrame profile={profile} tab="publications">
      <h1 className="page-title">{t('tab.publications')}</h1>
      <PublicationBrowser slug={profile.slug} summary={profile.lists.publications} />
    </PersonFrame>
  )
}
