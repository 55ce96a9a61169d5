import type { BundlePublication, BundleVenue } from '#core/bundle/publications-bundle.ts'
import { formatDate } from '#core/dates/format-date.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { pickText, type PickedText } from '#core/text/pick-text.ts'
import type { View } from '#web/view/view.ts'

/** When a paper was published; that nobody knows is told too. */
export function dateText({ t, locale }: View, issued: BundlePublication['issued']): string {
  return issued === undefined ? t('list.undated') : formatDate(issued, locale)
}

/** "Findings of ACL 2023": the short name with track and, where it is known, year. */
export function venueShort(
  { t, locale }: View,
  { issued, track }: Pick<BundlePublication, 'issued' | 'track'>,
  venue: BundleVenue,
): PickedText {
  const short = pickText(venue.short, locale)
  const key = track === undefined ? 'venue.main' : (`venue.${track}` as const)
  const text = t(key, { venue: short.text, year: issued?.slice(0, 4) ?? '' })
  return { ...short, text: text.replace('  ', ' ').trim() }
}

/** The full name, where it adds something. */
export function venueName({ kind, name, short }: BundleVenue): LocalizedText | undefined {
  const told = kind === 'preprint' || kind === 'blog' || name === short
  return told ? undefined : name
}
