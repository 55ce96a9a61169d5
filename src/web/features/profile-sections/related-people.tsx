import { Fragment } from 'react'
import type { RelatedPerson } from '#core/schema/person-name.ts'
import { BothNames } from '#web/view/person-name.tsx'
import { ownerHref, useView } from '#web/view/view.ts'

/** "Advisors: Yi Fang 方毅, Tianyong Hao 郝天永": one line per role. */
export function RelatedPeople({ people }: { people: readonly RelatedPerson[] }) {
  const { t } = useView()
  return [...Map.groupBy(people, (person) => person.role)].map(([role, members]) => (
    <p key={role} className="related-people">
      {t(`person-role.${role}`, { count: members.length })}
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
