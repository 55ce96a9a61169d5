import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import type { Locale } from '#core/schema/locale.ts'
import { pickText } from '#core/text/pick-text.ts'
import { SITE_TEXTS } from '#i18n/locales/site-texts.ts'

/**
 * The distinctions of a paper as its page shows them; undefined where it has none.
 *
 * @example awardTexts([{ kind: 'spotlight', note: '5%' }], 'en') // ['Spotlight (5%)']
 */
export function awardTexts(
  awards: BundlePublication['awards'],
  locale: Locale,
): readonly string[] | undefined {
  if (awards.length === 0) return undefined
  return awards.map(({ kind, note }) => {
    const texts = SITE_TEXTS[locale]
    const label = texts[`award.${kind}`]
    if (note === undefined) return label
    return texts['list.bracketed']
      .replace('{{text}}', label)
      .replace('{{note}}', () => pickText(note, locale).text)
  })
}
