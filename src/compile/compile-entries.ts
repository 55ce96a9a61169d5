import {
  SEARCHED_SECTIONS,
  type EntriesBundle,
  type ProfileEntry,
} from '#core/bundle/entries-bundle.ts'
import type { LabBundle } from '#core/bundle/lab-bundle.ts'
import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import type { PeopleBundle } from '#core/bundle/site-bundle.ts'
import { LAB } from '#core/paths/paths.ts'
import { BUNDLE_VERSION } from '#core/bundle/version.ts'
import { defined } from '#core/json/defined.ts'
import { formatName } from '#core/names/format-name.ts'
import type { PartialDate, Period } from '#core/schema/partial-date.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { SERVICE_ROLES } from '#core/schema/profile-sections.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { kindName } from '#core/text/kind-name.ts'
import { SITE_TEXTS } from '#i18n/locales/site-texts.ts'

type Section = (typeof SEARCHED_SECTIONS)[number]

type Told = Pick<ProfileEntry, 'title' | 'date' | 'page' | 'project'> & {
  details: readonly (LocalizedText | undefined)[]
}

const READERS: { [S in Section]: (profile: Pick<ProfileBundle, S>) => Told[] } = {
  education: ({ education }) =>
    education.map(({ institution, degree, field, period }) => ({
      title: institution,
      details: [degree, field],
      ...(period !== undefined && { date: period.start }),
    })),
  experience: ({ experience }) =>
    experience.map(({ organization, unit, role, field, period }) => ({
      title: organization,
      details: [unit, role, field],
      ...(period !== undefined && { date: period.start }),
    })),
  awards: ({ awards }) =>
    awards.map(({ name, issuer, note, date }) => ({
      title: name,
      details: [issuer, note],
      date: startOf(date),
    })),
  services: ({ services }) =>
    services.flatMap(({ role, venues }) =>
      venues.map(({ venue: { short, name } }) => ({
        title: short,
        details: [kindName(role, roleName), name],
      })),
    ),
  talks: ({ talks }) => talks.map(({ title, host, date }) => ({ title, details: [host], date })),
  pages: ({ pages = [] }) => pages.map(({ id, title }) => ({ title, page: id, details: [] })),
  teaching: ({ teaching }) =>
    teaching.map(({ course, role, institution, period }) => ({
      title: course,
      details: [role, institution],
      ...(period !== undefined && { date: period.start }),
    })),
  projects: ({ projects }) =>
    projects.map(({ id, paged, title, role, period, funding }) => ({
      title,
      details: [
        role,
        ...funding.flatMap(({ funder, program, number }) => [funder, program, number]),
      ],
      date: period?.start,
      project: defined({ id, paged }),
    })),
  openings: ({ openings }) =>
    openings.map(({ title, deadline }) => ({ title, details: [], date: deadline })),
  people: ({ people }) =>
    people.map(({ name, topic, now, period }) => ({
      title: nameText(name),
      details: [topic, now],
      date: period?.start,
    })),
}

/** A name in both scripts, as far as there are two. */
function nameText({ en, zh }: PersonName): LocalizedText {
  return defined({
    en: en === undefined ? undefined : formatName(en, 'en'),
    zh: zh === undefined ? undefined : formatName(zh, 'zh'),
  })
}

function startOf(date: PartialDate | Period | undefined): PartialDate | undefined {
  return typeof date === 'object' ? date.start : date
}

/** What someone does for a venue, in both languages. */
function roleName(role: (typeof SERVICE_ROLES)[number]): LocalizedText {
  return { en: SITE_TEXTS.en[`service.${role}`], zh: SITE_TEXTS.zh[`service.${role}`] }
}

interface Directory {
  members: PeopleBundle['members']
  lab: LabBundle | undefined
  /** Papers that the list of everyone does not have. */
  otherPapers: readonly BundlePublication[]
}

/** The entries of all profiles, in site order, each profile's in the order of its CV; then papers from before and after the lab. */
export function compileEntries(
  profiles: readonly ProfileBundle[],
  { members, lab, otherPapers }: Directory,
): EntriesBundle {
  return {
    version: BUNDLE_VERSION,
    entries: [
      ...(lab ? entriesOfLab(lab, { members }) : []),
      ...profiles.flatMap((profile) => entriesOf(profile.slug, SEARCHED_SECTIONS, profile)),
      ...otherPapers.map(entryOfPaper),
    ],
  }
}

function entryOfPaper({ home, id, title, authors, issued }: BundlePublication): ProfileEntry {
  const names = authors.map(({ name }) => name)
  const details = names.length === 0 ? [] : [names.join(', ')]
  return defined({ person: home, section: 'publications', paper: id, title, details, date: issued })
}

/** Members who have no page are found here; researchers are found as people. */
function entriesOfLab(lab: LabBundle, { members = [] }: Pick<PeopleBundle, 'members'>) {
  const people = members.map(({ name, topic, now, period }) =>
    defined({
      person: LAB,
      section: 'people',
      title: nameText(name),
      details: [topic, now].filter((text) => text !== undefined),
      date: period?.start,
    }),
  )
  return [...entriesOf(LAB, ['projects', 'openings'], lab), ...people]
}

type Searched<S extends Section> = Pick<ProfileBundle, S | 'sections'>

function entriesOf<S extends Section>(
  person: string,
  sections: readonly S[],
  profile: Searched<S>,
): ProfileEntry[] {
  const known = sections.flatMap((section) =>
    READERS[section](profile).map(({ details, ...told }) => {
      const said = details.filter((text) => text !== undefined)
      return { person, section, details: said, ...defined(told) }
    }),
  )
  const own = profile.sections.flatMap(({ id, title: heading, entries }) =>
    entries.map(({ title, date }) =>
      defined({ person, section: id, heading, title, details: [], date: startOf(date) }),
    ),
  )
  return [...known, ...own]
}
