import type { LoaderFunctionArgs } from 'react-router'
import { Prerendered } from '#web/ui/hydration.tsx'
import { onDemand } from '#web/ui/on-demand.ts'
import { useView } from '#web/view/view.ts'
import { PersonFrame, PersonHead } from './person-frame.tsx'
import { loadPerson, type PersonShell } from './person-shell.ts'

const OverviewContent = onDemand(() =>
  import('./overview-content.tsx').then((module) => module.OverviewContent),
)

export async function loadOverview(
  args: Pick<LoaderFunctionArgs, 'context'>,
  slug: string,
): Promise<PersonShell> {
  const parts = Promise.all([PersonHead.load(), OverviewContent.load()])
  // Asked for at once but awaited second: where there is no connection, the message is about the missing file.
  parts.catch(() => undefined)
  const person = await loadPerson(args, slug)
  await parts
  return person
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
