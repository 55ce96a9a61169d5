import { LOCALES } from '#core/schema/locale.ts'
import { TRACKS } from '#core/schema/publication-terms.ts'
import { SITE_TEXTS } from '#i18n/locales/site-texts.ts'
import { trackName } from '#i18n/terms/publication-terms.ts'

/** What an award, a track or the degree of a thesis is called in both languages, and its id: all that a visitor may type for it. */
export function labelsOf(id: string): string[] {
  const track = TRACKS.find((known) => known === id)
  const labels = LOCALES.flatMap((locale) => {
    const texts: Readonly<Record<string, string>> = SITE_TEXTS[locale]
    const other = texts[`award.${id}`] ?? texts[`type.${id}`] ?? []
    return track === undefined ? other : trackName(track, locale)
  })
  return [...new Set([id, ...labels])]
}
