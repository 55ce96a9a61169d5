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
    <div className="columns:grid columns:grid-cols-[18rem_minmax(0,1fr)] columns:pt-7">
      <Prerendered
        key={`${locale}/${slug}`}
        className={`embed:hidden columns:sticky columns:top-0 columns:max-h-screen columns:[scrollbar-width:thin] columns:self-start columns:overflow-y-auto columns:py-5 columns:pe-9 ${tab === 'cv' ? 'print:hidden' : ''}`}
      >
        {() => <PersonHead slug={slug} heading={tab === 'overview'} />}
      </Prerendered>
      <div className="columns:min-h-128 columns:border-s columns:border-rule columns:ps-12 columns:pt-3">
        <PersonTabs slug={slug} current={tab} below={below} />
        {children}
      </div>
    </div>
  )
}
