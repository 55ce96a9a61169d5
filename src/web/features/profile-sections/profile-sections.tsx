import { Fragment, type ReactNode } from 'react'
import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import type { PlacedSection } from '#core/bundle/profile-parts.ts'
import { useView } from '#web/view/view.ts'
import { AwardList } from './award-list.tsx'
import { EducationList } from './education-list.tsx'
import { ExperienceList } from './experience-list.tsx'
import { MemberList } from './member-list.tsx'
import { MetricList } from './metric-list.tsx'
import { OpeningList } from './opening-list.tsx'
import { TitledSection } from './own-section.tsx'
import { ProfileSection } from './profile-section.tsx'
import { ProjectList } from './project-list.tsx'
import { ServiceList } from './service-list.tsx'
import { SkillList } from './skill-list.tsx'
import { TalkList } from './talk-list.tsx'
import { TeachingList } from './teaching-list.tsx'
import { LocalInline } from '#web/view/local-inline.tsx'
import { LocalText } from '#web/view/local-text.tsx'

const CONTENT = {
  research: ({ research }) => <ResearchList research={research} />,
  projects: ({ projects, slug }) => <ProjectList projects={projects} slug={slug} />,
  openings: ({ openings }) => <OpeningList openings={openings} />,
  people: ({ people }, onPaper) => <MemberList people={people} onPaper={onPaper} />,
  experience: ({ experience }) => <ExperienceList experience={experience} />,
  education: ({ education }) => <EducationList education={education} />,
  awards: ({ awards }) => <AwardList awards={awards} />,
  services: ({ services }, onPaper) => <ServiceList services={services} spelledOut={onPaper} />,
  talks: ({ talks }) => <TalkList talks={talks} />,
  teaching: ({ teaching }) => <TeachingList teaching={teaching} />,
  skills: ({ skills }) => <SkillList skills={skills} />,
  metrics: ({ metrics }) => <MetricList metrics={metrics} />,
} satisfies {
  [Id in keyof ProfileBundle]?: (profile: ProfileBundle, onPaper: boolean) => ReactNode
}

export type SectionId = keyof typeof CONTENT

interface ProfileSectionsProps {
  profile: ProfileBundle
  /** Which sections, in order; those without content are left out. */
  sections: readonly PlacedSection[]
  /** Sections that the page shows in its own way, by their names. */
  special?: Readonly<Record<string, (items: number | undefined) => ReactNode>>
  /** Nothing is left to a tooltip. */
  onPaper?: boolean
}

/** Sections of a profile under their headings. */
export function ProfileSections({
  profile,
  sections,
  special = {},
  onPaper = false,
}: ProfileSectionsProps) {
  return sections.map((placed) => (
    <Fragment key={placed.section}>
      {special[placed.section]?.(placed.items) ?? (
        <Section profile={profile} placed={placed} onPaper={onPaper} />
      )}
    </Fragment>
  ))
}

interface SectionProps {
  profile: ProfileBundle
  placed: PlacedSection
  onPaper: boolean
}

function Section({ profile, placed: { section: id, items }, onPaper }: SectionProps) {
  const { t } = useView()
  if (isSectionId(id)) {
    const { length } = profile[id]
    if (length === 0) return null
    const shown = { ...profile, [id]: profile[id].slice(0, items) }
    const isCut = id === 'projects' && items !== undefined && items < length
    const page = { page: 'person', slug: profile.slug, tab: 'projects' } as const
    const more = isCut ? { page, text: t('projects.all', { count: length }) } : undefined
    return (
      <ProfileSection id={id} title={t(`section.${id}`)} {...(more && { more })}>
        {CONTENT[id](shown, onPaper)}
      </ProfileSection>
    )
  }
  return <TitledSection sections={profile.sections} id={id} items={items} />
}

function isSectionId(id: string): id is SectionId {
  return Object.hasOwn(CONTENT, id)
}

/** Directions of research, each with a sentence. */
function ResearchList({ research }: { research: ProfileBundle['research'] }) {
  return (
    <dl>
      {research.map((area, index) => (
        <div key={index} className="py-1">
          <dt className="font-semibold">
            <LocalText value={area.name} />
          </dt>
          <dd>
            <LocalInline value={area.text} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
