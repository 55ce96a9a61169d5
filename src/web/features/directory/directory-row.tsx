import type { DirectoryEntry } from '#core/bundle/directory-groups.ts'
import type { PersonSummary } from '#core/bundle/site-bundle.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { Around, SLOT } from '#web/view/around.tsx'
import { Likeness } from '#web/view/likeness.tsx'
import { DateText, PeriodText } from '#web/view/dates.tsx'
import { BothTexts } from '#web/view/both-texts.tsx'
import { LocalInline } from '#web/view/local-inline.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { BothNames } from '#web/view/person-name.tsx'
import { ownerHref, useView } from '#web/view/view.ts'

interface DirectoryRowProps {
  person: DirectoryEntry
  /** In the lab, unless the heading says it. */
  role: LocalizedText | undefined
  /** Below a heading of a group. */
  grouped: boolean
}

/** One person: seal, both names, what the lab or the profile says, and for a researcher latest news and number of papers. */
export function DirectoryRow({ person, role, grouped }: DirectoryRowProps) {
  const Name = grouped ? 'h4' : 'h2'
  return (
    <div className="directory-row">
      <Likeness of={person} className="row-seal" sizes="4rem" silent />
      <div>
        <Name className="row-name">
          <NameLink person={person} />
        </Name>
        <InLab person={person} role={role} />
        {'slug' in person && <Profile person={person} />}
      </div>
      {'slug' in person && <Count person={person} />}
    </div>
  )
}

function NameLink({ person }: { person: DirectoryEntry }) {
  const { href } = useView()
  const name = <BothNames name={person.name} />
  if ('slug' in person)
    return <a href={href({ page: 'person', slug: person.slug, tab: 'overview' })}>{name}</a>
  return person.url === undefined ? name : <a href={ownerHref(person.url)}>{name}</a>
}

/** "PhD student · Sep 2023 – present · river models · now in Northlake" */
function InLab({ person: { period, topic, now }, role }: Omit<DirectoryRowProps, 'grouped'>) {
  const { t } = useView()
  if ((role ?? period ?? topic ?? now) === undefined) return null
  return (
    <ul className="row-interests">
      {role && (
        <li>
          <LocalText value={role} />
        </li>
      )}
      {period && (
        <li>
          <PeriodText period={period} />
        </li>
      )}
      {topic && (
        <li>
          <LocalText value={topic} />
        </li>
      )}
      {now && (
        <li>
          <Around message={t('member.now', { place: SLOT })}>
            <LocalText value={now} />
          </Around>
        </li>
      )}
    </ul>
  )
}

function Profile({
  person: { affiliation, interests, latestNews, period },
}: {
  person: PersonSummary
}) {
  return (
    <>
      {/* In a lab everyone has the same. */}
      {affiliation !== undefined && period === undefined && (
        <p>
          <BothTexts value={affiliation} />
        </p>
      )}
      {interests.length > 0 && (
        <ul className="row-interests">
          {interests.map((interest, index) => (
            <li key={index}>
              <LocalText value={interest} />
            </li>
          ))}
        </ul>
      )}
      {latestNews && (
        <p className="row-news">
          <DateText date={latestNews.date} />
          <span>
            <LocalInline value={latestNews.text} />
          </span>
        </p>
      )}
    </>
  )
}

function Count({ person: { slug, publications } }: { person: PersonSummary }) {
  const { t, href } = useView()
  return (
    <p className="row-count">
      <a href={href({ page: 'person', slug, tab: 'publications' })}>
        {t('publications.count', { count: publications })}
      </a>
    </p>
  )
}
