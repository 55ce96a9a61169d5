import { Fragment } from 'react'
import type { RelatedPerson } from '#core/schema/person-name.ts'
import { isOwnKind } from '#core/text/kind-name.ts'
import { pickText } from '#core/text/pick-text.ts'
import { BothNames } from '#web/view/person-name.tsx'
import { ownerHref, useView } from '#web/view/view.ts'

/** "Advisors: Yi Fang 方毅, Tianyong Hao 郝天永": one line per role. */
export function RelatedPeople({ people }: { people: readonly RelatedPerson[] }) {
  const { t, locale } = useView()
  const labelOf = ({ role }: RelatedPerson, count: number) =>
    isOwnKind(role)
      ? t('list.labeled', { label: pickText(role, locale).text, value: '' })
      : t(`person-role.${role}`, { count })
  const groups = Map.groupBy(people, ({ role }) => JSON.stringify(role))
  return [...groups].map(([key, members]) => (
    <p key={key} className="text-md text-muted">
      {members[0] && labelOf(members[0], members.length)}
      {members.map((person, index) => (
        <Fragment key={index}>
          {index > 0 && t('list.separator')}
          <PersonReference person={person} />
        </Fragment>
      ))}
    </p>
  ))
}

function PersonReference({ person }: { person: RelatedPerson }) {
  const { href } = useView()
  const url =
    person.id === undefined
      ? person.url && ownerHref(person.url)
      : href({ page: 'person', slug: person.id, tab: 'overview' })
  const name = <BothNames name={person.name} />
  return url === undefined ? name : <a href={url}>{name}</a>
}
