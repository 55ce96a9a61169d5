import type { ReactNode } from 'react'
import type { PERSON_TABS } from '#core/paths/paths.ts'
import { PersonTabs } from '#web/features/person-tabs/person-tabs.tsx'
import { Prerendered } from '#web/ui/hydration.tsx'
import { onDemand } from '#web/ui/on-demand.ts'
import { useView } from '#web/view/view.ts'

interface PersonFrameProps {
  slug: string
  tab: (typeof PERSON_TABS)[number]
  /** The page is below that of the tab. */
  below?: boolean
  children: ReactNode
}

/** The left column; loaders of pages with a frame call its `load`. */
export const PersonHead = onDemand(() =>
  import('#web/features/person-head/person-head.tsx').then((module) => module.PersonHead),
)

/** The two leaves: on the left the person, on the right the work. */
export function PersonFrame({ slug, tab, below, children }: PersonFrameProps) {
  const { locale } = useView()
  return (
    <div className="columns-page">
      <Prerendered key={`${locale}/${slug}`} className="column-person">
        {() => <PersonHead slug={slug} heading={tab === 'overview'} />}
      </Prerendered>
      <div className="column-work">
        <PersonTabs slug={slug} current={tab} below={below} />
        {children}
      </div>
    </div>
  )
}
