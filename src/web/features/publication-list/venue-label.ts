import type { BundlePublication, BundleVenue } from '#core/bundle/publications-bundle.ts'
import { yearOf } from '#core/dates/compare-dates.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { pickText, type PickedText } from '#core/text/pick-text.ts'
import type { View } from '#web/view/view.ts'

/** "Findings of ACL 2023": the short name with track and year. */
export function venueShort(
  { t, locale }: View,
  { issued, track }: Pick<BundlePublication, 'issued' | 'track'>,
  venue: BundleVenue,
): PickedText {
  const short = pickText(venue.short, locale)
  const key = track === undefined ? 'venue.main' : (`venue.${track}` as const)
  return { ...short, text: t(key, { venue: short.text, year: yearOf(issued) }) }
}

/** The full name, where it adds something. */
export function venueName({ kind, name, short }: BundleVenue): LocalizedText | undefined {
  const told = kind === 'preprint' || kind === 'blog' || name === short
  return told ? undefined : name
}
