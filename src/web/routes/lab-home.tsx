import { useSuspenseQuery } from '@tanstack/react-query'
import { Fragment, type ReactNode } from 'react'
import type { LabBundle } from '#core/bundle/lab-bundle.ts'
import type { PlacedSection } from '#core/bundle/profile-parts.ts'
import { plainText } from '#core/bundle/rich-text.ts'
import { sectionOrder } from '#core/text/section-order.ts'
import { pickSide, pickText } from '#core/text/pick-text.ts'
import { useBundles, useSite } from '#web/bundles/bundles-context.ts'
import { LabHead } from '#web/features/person-head/lab-head.tsx'
import { OpeningList } from '#web/features/profile-sections/opening-list.tsx'
import { TitledSection } from '#web/features/profile-sections/own-section.tsx'
import { ProfileSection } from '#web/features/profile-sections/profile-section.tsx'
import { ProjectList } from '#web/features/profile-sections/project-list.tsx'
import { LAB } from '#core/paths/paths.ts'
import { LocalBlocks } from '#web/view/local-blocks.tsx'
import { useView } from '#web/view/view.ts'
import { Directory, EveryonesNews } from './later-parts.ts'
import { Leaves } from './leaves.tsx'
import { PageHead } from './page-head.tsx'
import { shorten } from './shorten.ts'

/** Of a long list of projects the home page shows the first. */
const PROJECTS = 5

/** What a lab is about, who is in it, and what is new. */
export function Component() {
  const { locale } = useView()
  const site = useSite()
  const lab = useSuspenseQuery(useBundles().queries.lab()).data
  const { biography, layout, sections } = lab
  const about = biography && pickSide(biography, locale)
  const description =
    site.description === undefined
      ? about && shorten(plainText(about.value))
      : pickText(site.description, locale).text
  return (
    <Leaves left={<LabHead site={site} links={lab.links} />}>
      <PageHead title={pickText(site.title, locale).text} description={description} />
      <div className="overview">
        {sectionOrder({ layout: layout && { home: layout }, sections }, 'home').map((placed) => (
          <Fragment key={placed.section}>
            <LabSection lab={lab} placed={placed} />
          </Fragment>
        ))}
      </div>
    </Leaves>
  )
}

interface LabSectionProps {
  lab: LabBundle
  placed: PlacedSection
}

function LabSection({ lab, placed: { section, items } }: LabSectionProps): ReactNode {
  switch (section) {
    case 'biography':
      return lab.biography && <LocalBlocks value={lab.biography} />
    case 'people':
      return <People />
    case 'news':
      return <News items={items} />
    case 'openings':
      return <Openings lab={lab} items={items} />
    case 'projects':
      return <Projects lab={lab} items={items} />
    default:
      return <TitledSection sections={lab.sections} id={section} items={items} />
  }
}

function People() {
  const { t } = useView()
  const { people, members = [] } = useSuspenseQuery(useBundles().queries.people()).data
  return (
    <ProfileSection id="people" title={t('section.people')}>
      <Directory count={people.length + members.length} />
    </ProfileSection>
  )
}

function News({ items }: Pick<PlacedSection, 'items'>) {
  const { lists } = useSite()
  return <EveryonesNews count={lists.news.count} items={items} />
}

interface PartProps {
  lab: LabBundle
  items: number | undefined
}

function Openings({ lab: { openings }, items }: PartProps) {
  const { t } = useView()
  if (openings.length === 0) return null
  return (
    <ProfileSection id="openings" title={t('section.openings')}>
      <OpeningList openings={openings.slice(0, items)} />
    </ProfileSection>
  )
}

function Projects({ lab: { projects }, items = PROJECTS }: PartProps) {
  const { t } = useView()
  const { length } = projects
  if (length === 0) return null
  const more = {
    page: { page: 'lab-projects' as const },
    text: t('projects.all', { count: length }),
  }
  return (
    <ProfileSection id="projects" title={t('section.projects')} {...(length > items && { more })}>
      <ProjectList projects={projects.slice(0, items)} slug={LAB} />
    </ProfileSection>
  )
}
