import type { BundlePublication, BundleVenue } from '#core/bundle/publications-bundle.ts'
import { formatDate } from '#core/dates/format-date.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { pickText, type PickedText } from '#core/text/pick-text.ts'
import { trackTitle } from '#i18n/terms/publication-terms.ts'
import type { View } from '#web/view/view.ts'

type Kind = Pick<BundlePublication, 'type' | 'genre'>

/** What is shown of a paper in the name of its venue. */
export type Placed = Kind & Pick<BundlePublication, 'issued' | 'track'>

/** When a paper was published; that it is unknown is shown too. */
export function dateText({ t, locale }: View, issued: BundlePublication['issued']): string {
  return issued === undefined ? t('list.undated') : formatDate(issued, locale)
}

/** "Journal article", "Doctoral thesis". */
export function kindText({ t }: View, { type, genre }: Kind): string {
  return t(`type.${genre ?? type}`)
}

/** "Findings of ACL 2023": the short name with track or degree and, where it is known, year. */
export function venueShort(view: View, publication: Placed, venue: BundleVenue): PickedText {
  const { t, locale } = view
  const { issued, track, genre } = publication
  const short = pickText(venue.short, locale)
  const year = issued?.slice(0, 4)
  if (genre === undefined && track !== undefined) {
    return { ...short, text: trackTitle({ venue: short.text, track, year }, locale) }
  }
  const key = genre === undefined ? 'venue.main' : 'venue.thesis'
  const values = { venue: short.text, year: year ?? '', genre: kindText(view, publication) }
  return { ...short, text: t(key, values).replace('  ', ' ').trim() }
}

/** The full name, where it adds something. */
export function venueName({ kind, name, short }: BundleVenue): LocalizedText | undefined {
  const isShown = kind === 'preprint' || kind === 'blog' || name === short
  return isShown ? undefined : name
}
