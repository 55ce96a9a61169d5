import { useSuspenseQuery } from '@tanstack/react-query'
import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import { displayName } from '#core/names/format-name.ts'
import { useBundles } from '#web/bundles/bundles-context.ts'
import { Seal } from '#web/ui/seal.tsx'
import { LangSpan, LocalText } from '#web/view/local-text.tsx'
import { PlaceText } from '#web/view/place-text.tsx'
import { useView } from '#web/view/view.ts'
import { ProfileLinks } from './profile-links.tsx'

export interface PersonHeadProps {
  slug: string
  /** The overview's heading is the name; on other pages the name leads there. */
  heading: boolean
}

/** The left column: who this is. */
export function PersonHead({ slug, heading }: PersonHeadProps) {
  const { queries } = useBundles()
  const profile = useSuspenseQuery(queries.profile(slug)).data
  return (
    <header className="person-head">
      <Seal text={profile.seal} className="person-seal" />
      <div className="person-who">
        <Names profile={profile} heading={heading} />
        {profile.headline !== undefined && (
          <p className="person-role">
            <LocalText value={profile.headline} />
          </p>
        )}
        {profile.affiliations.map((affiliation, index) => (
          <p key={index} className="person-affiliation">
            <PlaceText {...affiliation} />
          </p>
        ))}
      </div>
      <ProfileLinks links={profile.links} />
      <Interests profile={profile} />
    </header>
  )
}

function Names({ profile, heading }: { profile: ProfileBundle; heading: boolean }) {
  const { locale, href } = useView()
  const { primary, secondary } = displayName(profile.name, locale)
  const names = (
    <>
      <span className="name-primary">
        <LangSpan lang={primary.lang}>{primary.text}</LangSpan>
      </span>
      {secondary && (
        <>
          {' '}
          <span className="name-secondary">
            <LangSpan lang={secondary.lang}>{secondary.text}</LangSpan>
          </span>
        </>
      )}
    </>
  )
  if (heading) return <h1 className="names">{names}</h1>
  return (
    <p className="names">
      <a href={href({ page: 'person', slug: profile.slug, tab: 'overview' })}>{names}</a>
    </p>
  )
}

function Interests({ profile: { interests } }: { profile: ProfileBundle }) {
  const { t } = useView()
  if (interests.length === 0) return null
  return (
    <section className="interests">
      <h2 className="column-heading">{t('profile.interests')}</h2>
      <ul>
        {interests.map((interest, index) => (
          <li key={index}>
            <LocalText value={interest} />
          </li>
        ))}
      </ul>
    </section>
  )
}
