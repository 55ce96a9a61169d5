import type { ProfileBundle } from '../bundle/profile-bundle.ts'
import type { PersonName } from '../schema/person-name.ts'
import type { PartialDate } from '../schema/partial-date.ts'
import type { LocalizedText } from '../schema/text.ts'

/** Sections of a profile whose entries a search of the site finds, in the order in which it shows them. */
const SECTIONS = ['education', 'experience', 'awards', 'services', 'talks', 'teaching'] as const
type Section = (typeof SECTIONS)[number]

/** An entry of somebody's profile; its section is an anchor of the overview. */
export interface ProfileEntry {
  id: string
  person: string
  name: PersonName
  section: Section
  title: LocalizedText
  details: readonly LocalizedText[]
  date?: PartialDate | undefined
}

type Told = Pick<ProfileEntry, 'title' | 'date'> & {
  details: readonly (LocalizedText | undefined)[]
}

const READERS: Readonly<Record<Section, (profile: ProfileBundle) => Told[]>> = {
  education: ({ education }) =>
    education.map(({ institution, degree, field, period }) => ({
      title: institution,
      details: [degree, field],
      date: period.start,
    })),
  experience: ({ experience }) =>
    experience.map(({ organization, unit, role, field, period }) => ({
      title: organization,
      details: [unit, role, field],
      date: period.start,
    })),
  awards: ({ awards }) =>
    awards.map(({ name, issuer, note, date }) => ({
      title: name,
      details: [issuer, note],
      date: typeof date === 'object' ? date.start : date,
    })),
  services: ({ services }) =>
    services.flatMap(({ venues }) =>
      venues.map(({ venue: { short, name } }) => ({ title: short, details: [name] })),
    ),
  talks: ({ talks }) => talks.map(({ title, host, date }) => ({ title, details: [host], date })),
  teaching: ({ teaching }) =>
    teaching.map(({ course, role, institution, period }) => ({
      title: course,
      details: [role, institution],
      date: period.start,
    })),
}

/** All entries of a profile, in the order of its CV. */
export function profileEntries(profile: ProfileBundle): ProfileEntry[] {
  return SECTIONS.flatMap((section) =>
    READERS[section](profile).map(({ details, ...told }, at) => ({
      ...told,
      id: `${profile.slug}-${section}-${at}`,
      person: profile.slug,
      name: profile.name,
      section,
      details: details.filter((text) => text !== undefined),
    })),
  )
}
