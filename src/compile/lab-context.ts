import type { BundlePerson } from '#core/bundle/publications-bundle.ts'
import type { PartialDate, Period } from '#core/schema/partial-date.ts'
import { hasEnded } from '#core/dates/today.ts'
import { authorNames } from '#core/names/author-name.ts'
import { findPerson, type Researchers } from '#core/names/find-person.ts'
import { authorKey } from '#core/names/resolve-author.ts'
import { writtenForms } from '#core/names/format-name.ts'
import { LAB } from '#core/paths/paths.ts'
import type { LabFile, LabMember } from '#core/schema/lab.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import type { SourceBundle, SourceSite } from '#data/load/source-site.ts'
import type { Paper } from '#data/papers/join-papers.ts'

/** All that a lab says about one person; who was there twice has two entries. */
export interface LabPerson {
  /** Slug of a researcher, the id that the data has, or `member-3` for the third of the list. */
  id: string
  /** Absent for a researcher, whose profile has it. */
  name?: PersonName
  entries: LabMember[]
  /** What counts now: an entry that has not ended, else the last one. */
  current: LabMember
  former: boolean
}

/** The lab as an author of news: by its title, a name that is not divided. */
export function labAsPerson(title: LocalizedText): BundlePerson {
  const { en, zh } = typeof title === 'string' ? { en: title, zh: undefined } : title
  return {
    slug: LAB,
    name: { ...(en && { en: { literal: en } }), ...(zh && { zh: { literal: zh } }) },
  }
}

/** The lab in the form of a researcher, as far as it has what researchers have. */
export function labAsBundle({ site, lab }: SourceSite): SourceBundle | undefined {
  if (lab === undefined) return undefined
  const { projects = [] } = lab.about
  return {
    slug: LAB,
    profile: { name: labAsPerson(site.title).name, projects },
    news: lab.news,
    publications: [],
  }
}

/** Everyone in `members`, in its order. */
export function labPeople({ members = [] }: LabFile, today: PartialDate): LabPerson[] {
  const byId = Map.groupBy(
    members.map((member, at) => ({ member, id: member.id ?? `member-${at + 1}` })),
    ({ id }) => id,
  )
  return [...byId].map(([id, found]) => {
    const entries = found.map(({ member }) => member)
    const present = entries.find((entry) => !isOver(entry, today))
    const name = entries.find((entry) => entry.name !== undefined)?.name
    const current = present ?? entries.at(-1) ?? {}
    return { id, ...(name && { name }), entries, current, former: present === undefined }
  })
}

function isOver({ period }: LabMember, today: PartialDate): boolean {
  return period !== undefined && hasEnded(period, today)
}

/**
 * Whether a paper is one of the lab: an author of this site was a member when one of its forms appeared. A member without
 * a period always was, and so was a researcher whom the lab does not list.
 */
export function createLabFilter(
  people: readonly LabPerson[],
  researchers: Researchers,
): (paper: Paper) => boolean {
  if (!people.some(({ entries }) => entries.some(({ period }) => period))) return () => true
  const byId = new Map(people.map((person) => [person.id, person.entries]))
  const byName = new Map(
    people.flatMap(({ name, entries }) =>
      name === undefined
        ? []
        : writtenForms(name).map((form) => [authorKey(form), entries] as const),
    ),
  )
  return ({ copies }) => {
    const dates = copies.flatMap(({ publication: { issued, versions = [] } }) =>
      [issued, ...versions.map((version) => version.issued)].flatMap((date) => date ?? []),
    )
    if (dates.length === 0) return true
    const authors = copies.flatMap(({ slug, publication }) => [
      slug,
      ...publication.authors.flatMap((author) => {
        const names = authorNames(author)
        const id = typeof author === 'object' && 'name' in author ? author.id : undefined
        return findPerson({ names, id }, researchers) ?? names.map(authorKey)
      }),
    ])
    return authors.some((author) => {
      const entries = byId.get(author) ?? byName.get(author)
      if (entries === undefined) return researchers.slugs.has(author)
      return entries.some(({ period }) => !period || dates.some((date) => isWithin(date, period)))
    })
  }
}

/** As far as both are known: `2024` is within a period that ended in May of that year. */
function isWithin(date: PartialDate, { start, end = start }: Period): boolean {
  const compare = (other: PartialDate) => {
    const length = Math.min(date.length, other.length)
    return date.slice(0, length).localeCompare(other.slice(0, length), 'en')
  }
  return compare(start) >= 0 && (end === 'present' || compare(end) <= 0)
}
