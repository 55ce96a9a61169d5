import { useId } from 'react'
import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import type { Affiliation } from '#core/schema/profile.ts'
import { displayName } from '#core/names/format-name.ts'
import { PageTitle } from '#web/ui/page-title.tsx'
import { Likeness } from '#web/view/likeness.tsx'
import { LangSpan, LocalText } from '#web/view/local-text.tsx'
import { PageLink } from '#web/view/page-link.tsx'
import { PlaceText } from '#web/view/place-text.tsx'
import { useView } from '#web/view/view.ts'
import { ProfileLinks } from './profile-links.tsx'

interface PersonHeadProps {
  profile: ProfileBundle
  /** The overview's heading is the name; on other pages the name leads there. */
  heading: boolean
}

/** Who this is: the left column, or on a narrow screen what comes first. */
export function PersonHead({ profile, heading }: PersonHeadProps) {
  return heading ? <WholePerson profile={profile} /> : <PersonAside profile={profile} />
}

interface PersonProps {
  profile: ProfileBundle
}

function WholePerson({ profile }: PersonProps) {
  const { t } = useView()
  return (
    <header className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-4 py-4 columns:grid-cols-1 columns:py-0">
      <Likeness
        of={profile}
        className="w-18 columns:w-23"
        portraitClass="w-24 columns:w-44"
        sizes="(min-width: 64rem) 176px, 96px"
        first
      />
      <div>
        <PageTitle className="font-serif text-xl/tight font-normal">
          <span className="block text-2xl/tight font-semibold">
            <PrimaryName profile={profile} />
          </span>{' '}
          <SecondaryName profile={profile} />
        </PageTitle>
        <HowToSay profile={profile} />
        <Positions profile={profile} />
      </div>
      <div className="col-span-full grid gap-y-4">
        <ProfileLinks links={profile.links} />
        {profile.interests.length > 0 && (
          <section>
            <h2 className={LABEL}>{t('profile.interests')}</h2>
            <Interests profile={profile} />
          </section>
        )}
      </div>
    </header>
  )
}

/** Beside the person's other pages; on a narrow screen one line that leads to the overview. */
function PersonAside({ profile }: PersonProps) {
  const { t } = useView()
  const name = useId()
  const interests = useId()
  return (
    <aside aria-labelledby={name}>
      <PageLink
        className="flex min-h-14 items-center gap-x-3 text-ink columns:block"
        page={{ page: 'person', slug: profile.slug, tab: 'overview' }}
      >
        <Likeness
          of={profile}
          className="w-9 columns:mb-4 columns:w-23"
          portraitClass="w-9 self-center! columns:mb-4 columns:w-44"
          sizes="(min-width: 64rem) 176px, 36px"
          first
          silent
        />
        <span id={name} className="font-serif text-lg/tight columns:text-xl/tight">
          <span className="font-semibold columns:block columns:text-2xl/tight">
            <PrimaryName profile={profile} />
          </span>{' '}
          <SecondaryName profile={profile} />
        </span>
      </PageLink>
      <div className="hidden gap-y-4 columns:grid">
        <div>
          <Positions profile={profile} />
        </div>
        <ProfileLinks links={profile.links} />
        {profile.interests.length > 0 && (
          <div>
            {/* No heading: it would be before that of the page. */}
            <p id={interests} className={LABEL}>
              {t('profile.interests')}
            </p>
            <Interests profile={profile} labelledBy={interests} />
          </div>
        )}
      </div>
    </aside>
  )
}

function PrimaryName({ profile }: PersonProps) {
  const { primary } = displayName(profile.name, useView().locale)
  return <LangSpan lang={primary.lang}>{primary.text}</LangSpan>
}

function SecondaryName({ profile }: PersonProps) {
  const { secondary } = displayName(profile.name, useView().locale)
  return secondary && <LangSpan lang={secondary.lang}>{secondary.text}</LangSpan>
}

/** How the name is said, and pronouns. */
function HowToSay({ profile: { name, pronouns } }: PersonProps) {
  if (name.reading === undefined && pronouns === undefined) return null
  return (
    <p className="mt-1 text-md text-muted">
      {name.reading}
      {name.reading !== undefined && pronouns !== undefined && ' · '}
      {pronouns !== undefined && <LocalText value={pronouns} />}
    </p>
  )
}

function Positions({ profile: { headline, affiliations } }: PersonProps) {
  return (
    <>
      {headline !== undefined && (
        <p className="mt-2">
          <LocalText value={headline} />
        </p>
      )}
      {affiliations.map((affiliation, index) => (
        <p key={index} className="mt-2 text-md/normal text-muted">
          <PlaceText
            role={affiliation.role}
            unit={affiliation.unit}
            organization={affiliation.organization}
            url={affiliation.url}
          />
          <Whereabouts affiliation={affiliation} />
        </p>
      ))}
    </>
  )
}

/** Room and postal address, each on a line of its own. */
function Whereabouts({ affiliation: { office, address } }: { affiliation: Affiliation }) {
  return [office, address].map(
    (text, at) =>
      text !== undefined && (
        <span key={at} className="block">
          <LocalText value={text} />
        </span>
      ),
  )
}

const LABEL =
  'mb-1 text-sm font-medium text-muted columns:border-t columns:border-rule columns:pt-4'

function Interests({ profile, labelledBy }: PersonProps & { labelledBy?: string }) {
  return (
    <ul
      className="flex flex-wrap gap-x-1 text-md max-lg:dotted columns:grid columns:gap-y-1 columns:text-base/normal"
      aria-labelledby={labelledBy}
    >
      {profile.interests.map((interest, index) => (
        <li key={index}>
          <LocalText value={interest} />
        </li>
      ))}
    </ul>
  )
}
