import type { LoaderFunctionArgs } from 'react-router'
import { Prerendered } from '#web/ui/hydration.tsx'
import { dataBeforeCode } from '#web/ui/load-module.ts'
import { onDemand } from '#web/ui/on-demand.ts'
import { useView } from '#web/view/view.ts'
import { PersonFrame, PersonHead } from './person-frame.tsx'
import { loadPerson, type PersonLoaderData } from './person-loader.ts'

const OverviewContent = onDemand(() =>
  import('./overview-content.tsx').then((module) => module.OverviewContent),
)

export function loadOverview(
  args: Pick<LoaderFunctionArgs, 'context'>,
  slug: string,
): Promise<PersonLoaderData> {
  return dataBeforeCode(
    loadPerson(args, slug),
    Promise.all([PersonHead.load(), OverviewContent.load()]),
  )
}

/** Who the person is and the best of the work, on one page. */
export function OverviewPage({ slug }: { slug: string }) {
  const { locale } = useView()
  return (
    <PersonFrame slug={slug} tab="overview">
      <Prerendered key={`${locale}/${slug}`}>{() => <OverviewContent slug={slug} />}</Prerendered>
    </PersonFrame>
  )
}
