import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import type { PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import type { Inline } from '#core/bundle/rich-text.ts'
import { formatDate, formatPeriod } from '#core/dates/format-date.ts'
import { displayName } from '#core/names/format-name.ts'
import { hasAddress, type ProfileLink } from '#core/schema/link.ts'
import { isOwnKind } from '#core/schema/own-kind.ts'
import { kindName } from '#core/text/kind-name.ts'
import type { Locale } from '#core/schema/locale.ts'
import type { RelatedPerson } from '#core/schema/person-name.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { withoutControlsIn } from '#core/text/control-characters.ts'
import { placeText } from '#core/text/order-place.ts'
import { pickSide } from '#core/text/pick-text.ts'
import type { Cv, CvEntry, CvSection } from './cv.ts'
import { createCvTexts, HEADINGS, type CvTexts } from './cv-texts.ts'
import { publicationSection } from './publication-section.ts'

/** What a CV is made of: the person, and the whole list of publications. */
export interface CvSources {
  profile: ProfileBundle
  publications: PublicationsBundle
}

/** A curriculum vitae in one language; what exists only in the other one appears in that. No text has control characters. */
export function composeCv({ profile, publications }: CvSources, locale: Locale): Cv {
  const texts = createCvTexts(locale)
  const { primary, secondary } = displayName(profile.name, locale)
  const headline = texts.textOf(profile.headline)
  return withoutControlsIn({
    locale,
    name: [primary.text, secondary?.text].filter((name) => name !== undefined).join(' · '),
    ...(headline !== '' && { headline }),
    affiliations: profile.affiliations.map((affiliation) => placeOf(affiliation, texts)),
    contacts: profile.links
      .filter(hasAddress)
      .map((link) => ({ text: contactText(link, texts), url: link.url })),
    biography: pickSide(profile.biography ?? {}, locale)?.value ?? [],
    sections: [
      ...interestSection(profile, texts),
      ...educationSection(profile, texts),
      ...experienceSection(profile, texts),
      ...publicationSection({ profile, publications }, texts),
      ...laterSections(profile, texts),
    ],
  })
}

function section(name: keyof typeof HEADINGS, { t }: CvTexts, entries: CvEntry[]): CvSection[] {
  return entries.length === 0 ? [] : [{ title: t(HEADINGS[name]), entries }]
}

function interestSection({ interests }: ProfileBundle, texts: CvTexts): CvSection[] {
  const words = texts.listOf(interests.map(texts.textOf))
  return section('interests', texts, words === '' ? [] : [{ text: [words] }])
}

/** Chinese goes from large to small: institution, field, degree. */
function educationSection({ education }: ProfileBundle, texts: CvTexts): CvSection[] {
  const entries = education.map(({ period, degree, field, institution, people }) => {
    const parts = [degree, field, institution].map(texts.textOf)
    return {
      when: formatPeriod(period, texts.locale),
      text: [texts.lineOf(texts.locale === 'zh' ? parts.toReversed() : parts)],
      notes: peopleNotes(people, texts),
    }
  })
  return section('education', texts, entries)
}

function experienceSection({ experience }: ProfileBundle, texts: CvTexts): CvSection[] {
  const entries = experience.map((entry) => ({
    when: formatPeriod(entry.period, texts.locale),
    text: [placeOf(entry, texts)],
    notes: [
      ...(entry.field === undefined ? [] : [[texts.textOf(entry.field)]]),
      ...peopleNotes(entry.people, texts),
      ...entry.highlights.flatMap((side) => {
        const text: Inline[] | undefined = pickSide(side, texts.locale)?.value
        return text === undefined ? [] : [text]
      }),
    ],
  }))
  return section('experience', texts, entries)
}

function laterSections(profile: ProfileBundle, texts: CvTexts): CvSection[] {
  const { locale, t, textOf, lineOf } = texts
  return [
    ...section(
      'awards',
      texts,
      profile.awards.map(({ name, issuer, date, note }) => ({
        ...(date !== undefined && {
          when: typeof date === 'string' ? formatDate(date, locale) : formatPeriod(date, locale),
        }),
        text: [
          [name, issuer]
            .map(textOf)
            .filter((part) => part !== '')
            .join(t('list.comma')),
        ],
        notes: note === undefined ? [] : [[textOf(note)]],
      })),
    ),
    ...section(
      'talks',
      texts,
      profile.talks.map(({ date, title, host }) => ({
        when: formatDate(date, locale),
        text: [lineOf([title, host].map(textOf))],
      })),
    ),
    ...workSections(profile, texts),
  ]
}

function workSections(profile: ProfileBundle, texts: CvTexts): CvSection[] {
  const { locale, t, textOf, listOf, lineOf } = texts
  return [
    ...section(
      'services',
      texts,
      profile.services.map(({ role, venues }) => ({
        text: labeled(
          textOf(kindName(role, (known) => t(`service.${known}`))),
          listOf(venues.map(({ venue, years }) => withYears(textOf(venue.short), years, texts))),
          texts,
        ),
      })),
    ),
    ...section(
      'teaching',
      texts,
      profile.teaching.map(({ period, course, role, institution }) => ({
        when: formatPeriod(period, locale),
        text: [lineOf([textOf(course), placeOf({ role, organization: institution }, texts)])],
      })),
    ),
    ...section(
      'skills',
      texts,
      profile.skills.map(({ name, items }) => ({
        text: labeled(textOf(name), listOf(items.map(textOf)), texts),
      })),
    ),
  ]
}

/** "Reviewer: ACL, EMNLP", with the label set off. */
function labeled(label: string, value: string, { t }: CvTexts): Inline[] {
  return [{ type: 'strong', children: [label] }, t('list.labeled', { label: '', value })]
}

function withYears(text: string, years: readonly number[], { t, listOf }: CvTexts): string {
  return years.length === 0 ? text : t('list.bracketed', { text, note: listOf(years.map(String)) })
}

function peopleNotes(people: readonly RelatedPerson[] = [], texts: CvTexts): Inline[][] {
  return [...Map.groupBy(people, ({ role }) => JSON.stringify(role)).values()].map((group) => {
    const [first] = group
    const names = group.map(({ name }) => displayName(name, texts.locale).primary.text)
    return [roleLabel(first?.role, group.length, texts) + texts.listOf(names)]
  })
}

function roleLabel(
  role: RelatedPerson['role'] = 'advisor',
  count: number,
  { t, textOf }: CvTexts,
): string {
  return isOwnKind(role)
    ? t('list.labeled', { label: textOf(role), value: '' })
    : t(`person-role.${role}`, { count })
}

interface Place {
  role?: LocalizedText | undefined
  unit?: LocalizedText | undefined
  organization?: LocalizedText | undefined
}

function placeOf({ role, unit, organization }: Place, { locale, textOf }: CvTexts): string {
  const place = { role: textOf(role), unit: textOf(unit), organization: textOf(organization) }
  return placeText(place, locale)
}

/** The URL as people read it. */
function contactText(
  { type, url, label }: ProfileLink & { url: string },
  { textOf }: CvTexts,
): string {
  if (label !== undefined) return textOf(label)
  const short = url.replace(/^(?:mailto:|https?:\/\/(?:www\.)?)/iu, '').replace(/\/$/u, '')
  return type === 'scholar' ? 'Google Scholar' : short
}
