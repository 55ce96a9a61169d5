import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import type { Inline, LocalizedInline } from '#core/bundle/rich-text.ts'
import { formatDate, formatPeriod } from '#core/dates/format-date.ts'
import { displayName } from '#core/names/format-name.ts'
import { isOwnKind } from '#core/text/kind-name.ts'
import type { PartialDate, Period } from '#core/schema/partial-date.ts'
import type { RelatedPerson } from '#core/schema/person-name.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { fundingText } from '#core/text/funding-text.ts'
import { kindName } from '#core/text/kind-name.ts'
import { placeText } from '#core/text/order-place.ts'
import { pickSide } from '#core/text/pick-text.ts'
import { memberTerm } from '#i18n/terms/member-terms.ts'
import type { CvEntry } from './cv.ts'
import type { CvTexts } from './cv-texts.ts'

/** Chinese goes from large to small: institution, unit, field, degree. */
export function educationEntries({ education }: ProfileBundle, texts: CvTexts): CvEntry[] {
  return education.map(({ period, degree, field, unit, institution, people, highlights }) => {
    const parts = [degree, field, unit, institution].map(texts.textOf)
    return {
      ...(period !== undefined && { when: formatPeriod(period, texts.locale) }),
      text: [texts.lineOf(texts.locale === 'zh' ? parts.toReversed() : parts)],
      notes: [...peopleNotes(people, texts), ...inlineNotes(highlights, texts)],
    }
  })
}

export function experienceEntries({ experience }: ProfileBundle, texts: CvTexts): CvEntry[] {
  return experience.map((entry) => ({
    ...(entry.period !== undefined && { when: formatPeriod(entry.period, texts.locale) }),
    text: [placeOf(entry, texts)],
    notes: [
      ...(entry.field === undefined ? [] : [[texts.textOf(entry.field)]]),
      ...peopleNotes(entry.people, texts),
      ...inlineNotes(entry.highlights, texts),
    ],
  }))
}

/** Title, then role and kind; who pays and what it is about below. */
export function projectEntries({ projects }: ProfileBundle, texts: CvTexts): CvEntry[] {
  const { t, textOf, lineOf, locale } = texts
  return projects.map(({ period, title, kind, role, funding, summary }) => {
    const kindText = textOf(kindName(kind, (known) => t(`project.${known}`)))
    return {
      ...(period !== undefined && { when: formatPeriod(period, locale) }),
      text: [lineOf([textOf(title), textOf(role), kindText])],
      notes: [
        ...funding.map((grant) => [fundingText(grant, locale)]),
        ...inlineNotes(summary === undefined ? [] : [summary], texts),
      ],
    }
  })
}

/** Name, role, topic, and where the person went. */
export function peopleEntries({ people }: ProfileBundle, texts: CvTexts): CvEntry[] {
  const { t, textOf, lineOf, locale } = texts
  return people.map(({ name, role, period, topic, now }) => {
    const went = now === undefined ? '' : t('member.now', { place: textOf(now) })
    const roleText = textOf(kindName(role, (known) => memberTerm(known, locale)))
    const shown = displayName(name, locale).primary.text
    return {
      ...(period !== undefined && { when: formatPeriod(period, locale) }),
      text: [lineOf([shown, roleText, textOf(topic), went])],
    }
  })
}

export function whenText(when: PartialDate | Period, { locale }: CvTexts): string {
  return typeof when === 'string' ? formatDate(when, locale) : formatPeriod(when, locale)
}

export function inlineNotes(sides: readonly LocalizedInline[], { locale }: CvTexts): Inline[][] {
  return sides.flatMap((side) => {
    const text: Inline[] | undefined = pickSide(side, locale)?.value
    return text === undefined ? [] : [text]
  })
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

export function placeOf({ role, unit, organization }: Place, { locale, textOf }: CvTexts): string {
  const place = { role: textOf(role), unit: textOf(unit), organization: textOf(organization) }
  return placeText(place, locale)
}
