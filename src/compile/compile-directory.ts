import type { MemberSummary, PeopleBundle, PersonSummary } from '#core/bundle/site-bundle.ts'
import { compareNewestFirst } from '#core/dates/compare-dates.ts'
import { defined, filled } from '#core/json/defined.ts'
import { sealOf } from '#core/names/format-name.ts'
import type { OwnKind } from '#core/schema/own-kind.ts'
import { MOST_WITHOUT_FACETS } from '#core/site-search/directory-filters.ts'
import type { LabFile } from '#core/schema/lab.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { isOwnKind, kindName } from '#core/text/kind-name.ts'
import { OTHER_MEMBERS, roleName } from '#i18n/terms/lab-terms.ts'
import { SITE_TEXTS } from '#i18n/locales/site-texts.ts'
import { pictureOf } from './compile-pictures.ts'
import { kindId } from './kind-id.ts'
import type { LabPerson } from './lab-context.ts'
import { memberSearch, withWords } from './search-keys.ts'
import type { SiteContext } from './site-context.ts'

type Directory = Pick<PeopleBundle, 'people' | 'members' | 'groups' | 'roles' | 'topics'>
type Group = NonNullable<PeopleBundle['groups']>[number]

/** The directory: researchers, and the members and groups of the lab where there is one. */
export function compileDirectory(rows: PersonSummary[], context: SiteContext): Directory {
  const { lab, labPeople } = context
  if (lab === undefined) return withTopics({ people: rows })
  const byId = new Map(labPeople.map((person) => [person.id, person]))
  const people = rows.map((row): PersonSummary => {
    const person = byId.get(row.slug)
    if (person === undefined) return row
    const { membership, words } = membershipOf(person)
    return { ...row, ...membership, search: withWords(row.search, words) }
  })
  const members = labPeople.flatMap((person) => compileMember(person, context) ?? [])
  const all = [...people.map(({ slug }) => slug), ...members.map(({ id }) => id)]
  const groups = groupsOf(all, { about: lab.about, byId })
  return withTopics(
    defined({ people, members: filled(members), groups, roles: filled(rolesOf(labPeople)) }),
  )
}

function membershipOf({ current, former, entries }: LabPerson) {
  const { role, topic, now } = current
  const [first] = entries
  // Who went from one role to another without leaving has been here since the first.
  const period =
    former || !first?.period || !current.period
      ? current.period
      : { ...current.period, start: first.period.start }
  const name = role && kindName(role, roleName)
  return {
    membership: defined({ role: role && roleId(role), period, topic, now }),
    words: [name, topic, now].filter((text) => text !== undefined),
  }
}

/** Undefined for a researcher, who has a row already. */
function compileMember(person: LabPerson, context: SiteContext): MemberSummary | undefined {
  const { id, name, current } = person
  if (name === undefined || context.people.has(id)) return undefined
  const { membership, words } = membershipOf(person)
  const portrait = person.entries.find((entry) => entry.portrait)?.portrait
  return defined({
    id,
    name,
    seal: sealOf(name),
    portrait: pictureOf(portrait, context),
    url: current.url,
    ...membership,
    search: memberSearch(name, words),
  })
}

function roleId(role: string | OwnKind): string {
  return kindId(role)
}

function rolesOf(people: readonly LabPerson[]): NonNullable<PeopleBundle['roles']> {
  const roles = people.flatMap(({ current: { role } }) =>
    role === undefined ? [] : [{ id: roleId(role), name: kindName(role, roleName) }],
  )
  return [...new Map(roles.map((role) => [role.id, role])).values()]
}

interface Grouping {
  about: LabFile
  byId: ReadonlyMap<string, LabPerson>
}

/** Groups as the owner has them; the rest, or all without groups, by role; former members last. */
function groupsOf(all: readonly string[], { about, byId }: Grouping): Group[] {
  const isFormer = (id: string) => byId.get(id)?.former === true
  const present = all.filter((id) => !isFormer(id))
  const placed = new Set<string>()
  const own = (about.groups ?? []).map(({ name, members }): Group => {
    const ids = members.filter((id) => present.includes(id) && !placed.has(id))
    for (const id of ids) placed.add(id)
    return { name, members: ids }
  })
  const former = all
    .filter(isFormer)
    .toSorted((a, b) => compareNewestFirst(endOf(byId.get(a)), endOf(byId.get(b))))
  const groups = [
    ...own,
    ...byRole(
      inLabOrder(
        present.filter((id) => !placed.has(id)),
        byId,
      ),
      byId,
    ),
  ]
  return [...groups, { former: true as const, members: former }].filter(
    ({ members }) => members.length > 0,
  )
}

/** As `members` has them, after researchers that it does not have. */
function inLabOrder(ids: readonly string[], byId: ReadonlyMap<string, LabPerson>): string[] {
  const order = [...byId.keys()]
  return ids.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
}

function byRole(ids: readonly string[], byId: ReadonlyMap<string, LabPerson>): Group[] {
  const groups = Map.groupBy(ids, (id) => {
    const role = byId.get(id)?.current.role
    return role === undefined ? '' : roleId(role)
  })
  return [...groups].map(([role, members]) => {
    const kind = byId.get(members[0] ?? '')?.current.role
    if (kind === undefined) return { name: OTHER_MEMBERS, members }
    return { name: isOwnKind(kind) ? kind : headingOf(kind), role, members }
  })
}

function headingOf(
  role: Exclude<LabPerson['current']['role'], OwnKind | undefined>,
): LocalizedText {
  return { en: SITE_TEXTS.en[`member.${role}`], zh: SITE_TEXTS.zh[`member.${role}`] }
}

function endOf(person: LabPerson | undefined): string | undefined {
  return person?.current.period?.end
}

/** With what a long directory is filtered by: interests, and topics in the lab. */
function withTopics(directory: Directory): Directory {
  const { people, members = [] } = directory
  if (people.length + members.length <= MOST_WITHOUT_FACETS) return directory
  const names = new Map<string, LocalizedText>()
  const idsOf = (texts: readonly (LocalizedText | undefined)[]) => {
    const known = texts.flatMap((text) => {
      if (text === undefined) return []
      const id = kindId(typeof text === 'string' ? { en: text } : text)
      if (!names.has(id)) names.set(id, text)
      return id
    })
    return filled([...new Set(known)])
  }
  const tagged = {
    people: people.map((row) => defined({ ...row, topics: idsOf([...row.interests, row.topic]) })),
    members: filled(members.map((row) => defined({ ...row, topics: idsOf([row.topic]) }))),
  }
  const topics = [...names].map(([id, name]) => ({ id, name }))
  return defined({ ...directory, ...tagged, topics: filled(topics) })
}
