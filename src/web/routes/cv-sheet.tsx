import { hasAddress } from '#core/links/has-address.ts'
import { lazy } from 'react'
import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import { sectionOrder } from '#core/text/section-order.ts'
import { displayName } from '#core/names/format-name.ts'
import { ProfileSection } from '#web/features/profile-sections/profile-section.tsx'
import { ProfileSections } from '#web/features/profile-sections/profile-sections.tsx'
import { Prerendered } from '#web/ui/hydration.tsx'
import { loadModule } from '#web/ui/load-module.ts'
import { PageTitle } from '#web/ui/page-title.tsx'
import { LangSpan, LocalText } from '#web/view/local-text.tsx'
import { PlaceText } from '#web/view/place-text.tsx'
import { ownerHref, useView } from '#web/view/view.ts'

/** Code of lists, which a prerendered page does without. */
const CvPublications = lazy(async () => {
  const module = await loadModule(() => import('./cv-publications.tsx'))
  return { default: module.CvPublications }
})

/** A curriculum vitae, made for paper. */
export function CvSheet({ profile }: { profile: ProfileBundle }) {
  const { t, locale } = useView()
  const { slug } = profile
  return (
    <article className="cv-sheet font-serif">
      <CvHead profile={profile} />
      <ProfileSections
        profile={profile}
        sections={sectionOrder(profile, 'cv')}
        special={{
          publications: () => (
            <ProfileSection id="publications" title={t('tab.publications')}>
              <Prerendered key={`${locale}/${slug}`}>
                {() => <CvPublications slug={slug} />}
              </Prerendered>
            </ProfileSection>
          ),
        }}
        onPaper
      />
    </article>
  )
}

function CvHead({ profile }: { profile: ProfileBundle }) {
  const { locale } = useView()
  const { primary, secondary } = displayName(profile.name, locale)
  return (
    <header>
      <PageTitle className="text-xl/tight font-normal">
        <span className="me-2 text-2xl/tight font-semibold">
          <LangSpan lang={primary.lang}>{primary.text}</LangSpan>
        </span>{' '}
        {secondary && (
          <span className="whitespace-nowrap">
            <LangSpan lang={secondary.lang}>{secondary.text}</LangSpan>
          </span>
        )}
      </PageTitle>
      {profile.affiliations.map((affiliation, at) => (
        <p key={at}>
          <PlaceText
            role={affiliation.role}
            unit={affiliation.unit}
            organization={affiliation.organization}
            url={affiliation.url}
          />
        </p>
      ))}
      {profile.headline !== undefined && (
        <p>
          <LocalText value={profile.headline} />
        </p>
      )}
      <ul className="cv-contact flex flex-wrap gap-x-5 text-md wrap-anywhere">
        {profile.links.filter(hasAddress).map((link, at) => (
          <li key={at}>
            <a
              className="pointer-coarse:inline-flex pointer-coarse:min-h-11 pointer-coarse:items-center"
              href={ownerHref(link.url)}
            >
              {link.url.replace(/^(?:mailto:|https?:\/\/)/u, '').replace(/\/$/u, '')}
            </a>
          </li>
        ))}
      </ul>
    </header>
  )
}
