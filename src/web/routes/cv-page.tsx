import { Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import { displayName } from '#core/names/format-name.ts'
import { PersonTabs } from '#web/features/person-tabs/person-tabs.tsx'
import { ProfileSections } from '#web/features/profile-sections/profile-sections.tsx'
import { ProfileSection } from '#web/features/profile-sections/profile-section.tsx'
import { Button } from '#web/ui/button.tsx'
import { Foreign, LocalText } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'

interface CvPageProps {
  profile: ProfileBundle
  /** The list of publications. */
  children: ReactNode
}

const AFTER_PUBLICATIONS = ['awards', 'services', 'talks', 'teaching', 'skills'] as const

/** A curriculum vitae, made for paper. */
export function CvPage({ profile, children }: CvPageProps) {
  const { t } = useView()
  return (
    <div className="cv">
      <PersonTabs slug={profile.slug} current="cv" />
      <p className="cv-print scripting-only">
        <Button onClick={() => globalThis.print()}>
          <Printer size={16} aria-hidden="true" /> {t('cv.print')}
        </Button>
      </p>
      <article className="cv-sheet">
        <CvHead profile={profile} />
        <ProfileSections profile={profile} sections={['education', 'experience']} />
        <ProfileSection id="publications" title={t('tab.publications')}>
          {children}
        </ProfileSection>
        <ProfileSections profile={profile} sections={AFTER_PUBLICATIONS} />
      </article>
    </div>
  )
}

function CvHead({ profile }: { profile: ProfileBundle }) {
  const { locale } = useView()
  const { primary, secondary } = displayName(profile.name, locale)
  return (
    <header className="cv-head">
      <h1 className="names">
        <span className="name-primary">
          <Foreign lang={primary.lang}>{primary.text}</Foreign>
        </span>{' '}
        {secondary && (
          <span className="name-secondary">
            <Foreign lang={secondary.lang}>{secondary.text}</Foreign>
          </span>
        )}
      </h1>
      {profile.headline !== undefined && (
        <p>
          <LocalText value={profile.headline} />
        </p>
      )}
      <ul className="cv-contact">
        {profile.links.map((link) => (
          <li key={link.url}>
            <a href={link.url}>
              {link.url.replace(/^(?:mailto:|https?:\/\/)/u, '').replace(/\/$/u, '')}
            </a>
          </li>
        ))}
      </ul>
    </header>
  )
}
