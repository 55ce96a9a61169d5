import type { ReactNode } from 'react'
import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import { useView } from '#web/view/view.ts'
import { AwardList } from './award-list.tsx'
import { EducationList } from './education-list.tsx'
import { ExperienceList } from './experience-list.tsx'
import { MetricList } from './metric-list.tsx'
import { ProfileSection } from './profile-section.tsx'
import { ServiceList } from './service-list.tsx'
import { SkillList } from './skill-list.tsx'
import { TalkList } from './talk-list.tsx'
import { TeachingList } from './teaching-list.tsx'
import { LocalInline } from '#web/view/local-inline.tsx'
import { LocalText } from '#web/view/local-text.tsx'

const CONTENT = {
  research: ({ research }) => <ResearchList research={research} />,
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
  sections: readonly SectionId[]
  /** Nothing is left to a tooltip. */
  onPaper?: boolean
}

/** Sections of a profile under their headings. */
export function ProfileSections({ profile, sections, onPaper = false }: ProfileSectionsProps) {
  const { t } = useView()
  return sections
    .filter((id) => profile[id].length > 0)
    .map((id) => (
      <ProfileSection key={id} id={id} title={t(`section.${id}`)}>
        {CONTENT[id](profile, onPaper)}
      </ProfileSection>
    ))
}

/** Directions of research, each with a sentence. */
function ResearchList({ research }: { research: ProfileBundle['research'] }) {
  return (
    <dl className="research">
      {research.map((area, index) => (
        <div key={index}>
          <dt>
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
