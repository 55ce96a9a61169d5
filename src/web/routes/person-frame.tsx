import type { ReactNode } from 'react'
import type { PERSON_TABS } from '#core/paths/paths.ts'
import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import { PersonHead } from '#web/features/person-head/person-head.tsx'
import { PersonTabs } from '#web/features/person-tabs/person-tabs.tsx'

interface PersonFrameProps {
  profile: ProfileBundle
  tab: (typeof PERSON_TABS)[number]
  children: ReactNode
}

/** The two leaves: on the left the person, on the right the work. */
export function PersonFrame({ profile, tab, children }: PersonFrameProps) {
  return (
    <div className="leaves">
      <PersonHead profile={profile} heading={tab === 'overview'} />
      <div className="leaf-work">
        <PersonTabs slug={profile.slug} current={tab} />
        {children}
      </div>
    </div>
  )
}
