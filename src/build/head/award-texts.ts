import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import type { Locale } from '#core/schema/locale.ts'
import { pickText } from '#core/text/pick-text.ts'
import en from '#i18n/locales/en.json' with { type: 'json' }
import zh from '#i18n/locales/zh.json' with { type: 'json' }

const STRINGS = { en, zh }

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
    const label = STRINGS[locale][`award.${kind}`]
    return note === undefined ? label : `${label} (${pickText(note, locale).text})`
  })
}
