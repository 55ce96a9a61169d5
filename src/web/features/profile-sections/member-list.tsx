import type { BundleMember } from '#core/bundle/profile-parts.ts'
import { kindName } from '#core/text/kind-name.ts'
import { Around, SLOT } from '#web/view/around.tsx'
import { PeriodText } from '#web/view/dates.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { BothNames } from '#web/view/person-name.tsx'
import { PictureView } from '#web/view/picture-view.tsx'
import { ownerHref, useView } from '#web/view/view.ts'

interface MemberListProps {
  people: readonly BundleMember[]
  /** On paper nothing is folded. */
  onPaper?: boolean
}

/** Present members by their roles; former ones folded below them. */
export function MemberList({ people, onPaper = false }: MemberListProps) {
  const { t } = useView()
  const former = people.filter((person) => person.former === true)
  const title = t('people.former', { number: former.length })
  return (
    <>
      <MembersByRole people={people.filter((person) => person.former !== true)} />
      {former.length > 0 &&
        (onPaper ? (
          <>
            <h3 className="mt-3 text-md font-semibold">{title}</h3>
            <MembersByRole people={former} />
          </>
        ) : (
          <details className="mt-3">
            <summary className="min-h-9 cursor-pointer text-muted hover:text-ink pointer-coarse:min-h-11">
              {title}
            </summary>
            <MembersByRole people={former} />
          </details>
        ))}
    </>
  )
}

function MembersByRole({ people }: { people: readonly BundleMember[] }) {
  const { t } = useView()
  const groups = Map.groupBy(people, ({ role }) => JSON.stringify(role))
  return (
    <dl>
      {[...groups].map(([key, members]) => (
        <div key={key} className="py-1">
          <dt className="font-semibold">
            <LocalText
              value={kindName(members[0]?.role ?? 'staff', (role) => t(`member.${role}`))}
            />
          </dt>
          <dd>
            <ul>
              {members.map((member, at) => (
                <li key={at}>
                  <Member member={member} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Beside a portrait, where there is one: a list without any is only text. */
function Member({ member }: { member: BundleMember }) {
  if (member.portrait === undefined) return <MemberLine member={member} />
  return (
    <div className="flex items-center gap-x-3 py-1">
      <PictureView
        picture={member.portrait}
        sizes="48px"
        className="h-auto w-12 flex-none border border-rule print:hidden"
        silent
      />
      <p>
        <MemberLine member={member} />
      </p>
    </div>
  )
}

/** Name, period, topic, and where a former member went. */
function MemberLine({ member: { name, id, url, period, topic, now } }: { member: BundleMember }) {
  const { href, t } = useView()
  const address =
    id === undefined ? url && ownerHref(url) : href({ page: 'person', slug: id, tab: 'overview' })
  const shown = <BothNames name={name} />
  return (
    <>
      {address === undefined ? shown : <a href={address}>{shown}</a>}
      <span className="text-muted">
        {period !== undefined && (
          <>
            {' · '}
            <PeriodText period={period} />
          </>
        )}
        {topic !== undefined && (
          <>
            {' · '}
            <LocalText value={topic} />
          </>
        )}
        {now !== undefined && (
          <>
            {' · '}
            <Around message={t('member.now', { place: SLOT })}>
              <LocalText value={now} />
            </Around>
          </>
        )}
      </span>
    </>
  )
}
