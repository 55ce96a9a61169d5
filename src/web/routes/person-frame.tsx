import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import type { PaperPerson } from '#core/bundle/paper-bundle.ts'
import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import { displayName } from '#core/names/format-name.ts'
import type { PersonTab } from '#core/paths/paths.ts'
import { tabsOf } from '#core/paths/person-tabs.ts'
import type { Locale } from '#core/schema/locale.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import { useBundles, useSite } from '#web/bundles/bundles-context.ts'
import { PeopleAside } from '#web/features/person-head/people-aside.tsx'
import { PersonHead } from '#web/features/person-head/person-head.tsx'
import { PersonTabs } from '#web/features/person-tabs/person-tabs.tsx'
import { Leaves } from './leaves.tsx'

interface PersonFrameProps {
  slug: string
  /** Absent on a page of the person's own. */
  tab?: PersonTab
  ownPage?: string
  /** The page is below that of the tab. */
  below?: boolean
  children: ReactNode
}

/** On the left the person, on the right the work. */
export function PersonFrame({ slug, tab, ownPage, below, children }: PersonFrameProps) {
  const profile = useProfile(slug)
  const { single, pages: ofSite = [] } = useSite()
  const own = [
    ...(profile.pages ?? []).map(({ id, title }) => ({
      page: { page: 'person-page' as const, slug, id },
      title,
    })),
    // The header of a site of one person has no menu.
    ...(single === slug ? ofSite : []).map(({ id, title }) => ({
      page: { page: 'own-page' as const, id },
      title,
    })),
  ]
  return (
    <Leaves
      left={<PersonHead profile={profile} heading={tab === 'overview'} />}
      leftPrinted={tab !== 'cv'}
    >
      <PersonTabs
        slug={slug}
        tabs={tabsOf(profile)}
        own={own}
        current={tab ?? ownPage}
        below={below}
      />
      {children}
    </Leaves>
  )
}

/** On the left everyone whose work it is, on the right the work: whose tabs should be there? */
export function PeopleFrame(props: { people: readonly PaperPerson[]; children: ReactNode }) {
  return <Leaves left={<PeopleAside people={props.people} />}>{props.children}</Leaves>
}

/** Whose pages these are: by the address, or the only one of the site. */
export function useSlug(): string {
  const { slug } = useParams()
  const { single } = useSite()
  return slug ?? single ?? ''
}

/** The profile that the loader of the page has loaded. */
export function useProfile(slug: string): ProfileBundle {
  return useSuspenseQuery(useBundles().queries.profile(slug)).data
}

/** Both names on one line, for titles. */
export function nameText(name: PersonName, locale: Locale): string {
  const { primary, secondary } = displayName(name, locale)
  return secondary ? `${primary.text} ${secondary.text}` : primary.text
}

export function sealPath(slug: string): string {
  return `/${slug}/seal.svg`
}
