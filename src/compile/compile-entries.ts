import {
  SEARCHED_SECTIONS,
  type EntriesBundle,
  type ProfileEntry,
} from '#core/bundle/entries-bundle.ts'
import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import { BUNDLE_VERSION } from '#core/bundle/version.ts'
import { defined } from '#core/json/defined.ts'
import type { SERVICE_ROLES } from '#core/schema/profile-sections.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { kindName } from '#core/text/kind-name.ts'
import { SITE_TEXTS } from '#i18n/locales/site-texts.ts'

type Told = Pick<ProfileEntry, 'title' | 'date' | 'page'> & {
  details: readonly (LocalizedText | undefined)[]
}

const READERS: Readonly<Record<ProfileEntry['section'], (profile: ProfileBundle) => Told[]>> = {
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
      date: period.start,
    })),
}

/** What someone does for a venue, in both languages. */
function roleName(role: (typeof SERVICE_ROLES)[number]): LocalizedText {
  return { en: SITE_TEXTS.en[`service.${role}`], zh: SITE_TEXTS.zh[`service.${role}`] }
}

/** The entries of all profiles, in site order, each profile's in the order of its CV. */
export function compileEntries(profiles: readonly ProfileBundle[]): EntriesBundle {
  return { version: BUNDLE_VERSION, entries: profiles.flatMap(entriesOf) }
}

function entriesOf(profile: ProfileBundle): ProfileEntry[] {
  return SEARCHED_SECTIONS.flatMap((section) =>
    READERS[section](profile).map(({ title, details, date, page }) =>
      defined({
        person: profile.slug,
        section,
        title,
        details: details.filter((text) => text !== undefined),
        date,
        page,
      }),
    ),
  )
}
