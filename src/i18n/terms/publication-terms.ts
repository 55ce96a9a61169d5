import type { Locale } from '#core/schema/locale.ts'
import type { Publication } from '#core/schema/publication.ts'
import { createTexts } from '../create-texts.ts'
import en from './en.json' with { type: 'json' }
import zh from './zh.json' with { type: 'json' }

/** Words of citations as well as of pages: a citation follows the language of its paper, so both are at hand. */
const termsOf = createTexts<keyof typeof en>('terms', { en, zh })

/** The degree of a thesis as citation styles print it; the English words are those of APA 7, 10.6. */
export function genreTerm(genre: NonNullable<Publication['genre']>, locale: Locale): string {
  return termsOf(locale)(`genre.${genre}`)
}

/** Where a work is before it is out, as a citation says it. */
export function statusTerm(status: NonNullable<Publication['status']>, locale: Locale): string {
  return termsOf(locale)(`status.${status}`)
}

type ImprintTerm<Key = keyof typeof en> = Key extends `imprint.${infer Name}` ? Name : never

/** Words around what a book says of its edition. */
export function imprintTerm(
  locale: Locale,
): (name: ImprintTerm, values: Readonly<Record<string, string | number>>) => string {
  return (name, values) => termsOf(locale)(`imprint.${name}`, values)
}

interface TrackedVenue {
  venue: string
  track: NonNullable<Publication['track']>
  /** Absent where it is not known. */
  year: string | undefined
}

/**
 * A venue with its track.
 *
 * @example trackTitle({ venue: 'ACL', track: 'findings', year: '2023' }, 'en') // 'Findings of ACL 2023'
 */
export function trackTitle({ venue, track, year }: TrackedVenue, locale: Locale): string {
  return year === undefined
    ? termsOf(locale)(`track.${track}`, { venue })
    : termsOf(locale)(`track.${track}`, { venue, year }, 'year')
}

/** What a track is called, without a venue. */
export function trackName(track: TrackedVenue['track'], locale: Locale): string {
  return trackTitle({ venue: '', track, year: undefined }, locale).trim()
}
