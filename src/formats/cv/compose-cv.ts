import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import type { PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import type { Inline } from '#core/bundle/rich-text.ts'
import { formatDate, formatPeriod } from '#core/dates/format-date.ts'
import { displayName } from '#core/names/format-name.ts'
import type { ProfileLink } from '#core/schema/link.ts'
import type { Locale } from '#core/schema/locale.ts'
import type { RelatedPerson } from '#core/schema/person-name.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { withoutControlsIn } from '#core/text/control-characters.ts'
import { pickSide, pickText } from '#core/text/pick-text.ts'
import type { Cv, CvEntry, CvSection } from './cv.ts'
import { HEADINGS, RELATIONS, SERVICE_NAMES, SIGNS } from './cv-terms.ts'
import { publicationSection } from './publication-section.ts'

/** What a CV is made of: the person, and the whole list of publications. */
export interface CvSources {
  profile: ProfileBundle
  publications: PublicationsBundle
}

/** A curriculum vitae in one language; what is only there in the other stands in that one. No text has controls. */
export function composeCv({ profile, publications }: CvSources, locale: Locale): Cv {
  const { primary, secondary } = displayName(profile.name, locale)
  const headline = textOf(profile.headline, locale)
  return withoutControlsIn({
    locale,
    name: [primary.text, secondary?.text].filter((name) => name !== undefined).join(' · '),
    ...(headline !== '' && { headline }),
    affiliations: profile.affiliations.map(({ role, unit, organization }) =>
      joined([role, unit, organization], locale),
    ),
    contacts: profile.links.map((link) => ({ text: contactText(link, locale), url: link.url })),
    biography: pickSide(profile.biography ?? {}, locale)?.value ?? [],
    sections: [
      ...interestSection(profile, locale),
      ...educationSection(profile, locale),
      ...experienceSection(profile, locale),
      ...publicationSection({ profile, publications }, locale),
      ...laterSections(profile, locale),
    ],
  })
}

function section(name: keyof typeof HEADINGS, locale: Locale, entries: CvEntry[]): CvSection[] {
  return entries.length === 0 ? [] : [{ title: HEADINGS[name][locale], entries }]
}

function interestSection({ interests }: ProfileBundle, locale: Locale): CvSection[] {
  const words = interests.map((interest) => textOf(interest, locale)).join(SIGNS[locale].list)
  return section('interests', locale, words === '' ? [] : [{ text: [words] }])
}

function educationSection({ education }: ProfileBundle, locale: Locale): CvSection[] {
  const entries = education.map(({ period, degree, field, institution, people }) => ({
    when: formatPeriod(period, locale),
    text: [joined([degree, field, institution], locale)],
    notes: peopleNotes(people, locale),
  }))
  return section('education', locale, entries)
}

function experienceSection({ experience }: ProfileBundle, locale: Locale): CvSection[] {
  const entries = experience.map((entry) => ({
    when: formatPeriod(entry.period, locale),
    text: [joined([entry.role, entry.unit, entry.organization], locale)],
    notes: [
      ...(entry.field === undefined ? [] : [[textOf(entry.field, locale)]]),
      ...peopleNotes(entry.people, locale),
      ...entry.highlights.flatMap((side) => {
        const text: Inline[] | undefined = pickSide(side, locale)?.value
        return text === undefined ? [] : [text]
      }),
    ],
  }))
  return section('experience', locale, entries)
}

function laterSections(profile: ProfileBundle, locale: Locale): CvSection[] {
  return [
    ...section(
      'awards',
      locale,
      profile.awards.map(({ name, issuer, date, note }) => ({
        ...(date !== undefined && {
          when: typeof date === 'string' ? formatDate(date, locale) : formatPeriod(date, locale),
        }),
        text: [joined([name, issuer], locale)],
        notes: note === undefined ? [] : [[textOf(note, locale)]],
      })),
    ),
    ...section(
      'talks',
      locale,
      profile.talks.map(({ date, title, host }) => ({
        when: formatDate(date, locale),
        text: [joined([title, host], locale)],
      })),
    ),
    ...workSections(profile, locale),
  ]
}

function workSections(profile: ProfileBundle, locale: Locale): CvSection[] {
  const { colon, list } = SIGNS[locale]
  return [
    ...section(
      'services',
      locale,
      profile.services.map(({ role, venues }) => ({
        text: [
          { type: 'strong', children: [SERVICE_NAMES[role][locale]] },
          colon +
            venues
              .map(({ venue, years }) => withYears(textOf(venue.short, locale), years))
              .join(list),
        ],
      })),
    ),
    ...section(
      'teaching',
      locale,
      profile.teaching.map(({ period, course, role, institution }) => ({
        when: formatPeriod(period, locale),
        text: [joined([course, role, institution], locale)],
      })),
    ),
    ...section(
      'skills',
      locale,
      profile.skills.map(({ name, items }) => ({
        text: [
          { type: 'strong', children: [textOf(name, locale)] },
          colon + items.map((item) => textOf(item, locale)).join(list),
        ],
      })),
    ),
  ]
}

function withYears(venue: string, years: readonly number[]): string {
  return years.length === 0 ? venue : `${venue} (${years.join(', ')})`
}

function peopleNotes(people: readonly RelatedPerson[] = [], locale: Locale): Inline[][] {
  return [...Map.groupBy(people, ({ role }) => role)].map(([role, group]) => {
    const names = group.map(({ name }) => displayName(name, locale).primary.text)
    const space = locale === 'en' ? ' ' : ''
    return [RELATIONS[role][locale] + space + names.join(SIGNS[locale].list)]
  })
}

function joined(parts: readonly (LocalizedText | undefined)[], locale: Locale): string {
  return parts
    .map((part) => textOf(part, locale))
    .filter((text) => text !== '')
    .join(SIGNS[locale].comma)
}

function textOf(text: LocalizedText | undefined, locale: Locale): string {
  return text === undefined ? '' : pickText(text, locale).text
}

/** The address as people read it. */
function contactText({ type, url, label }: ProfileLink, locale: Locale): string {
  if (label !== undefined) return textOf(label, locale)
  const address = url.replace(/^(?:mailto:|https?:\/\/(?:www\.)?)/iu, '').replace(/\/$/u, '')
  return type === 'scholar' ? 'Google Scholar' : address
}
