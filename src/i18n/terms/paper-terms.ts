import type { Locale } from '#core/schema/locale.ts'
import type { Contribution, VERSION_KINDS } from '#core/schema/publication-parts.ts'
import { createTexts, type TextKey, type Texts } from '../create-texts.ts'
import en from './paper-en.json' with { type: 'json' }
import zh from './paper-zh.json' with { type: 'json' }

/** Words that only the page of a paper needs: lists load without them. */
export const paperTerms: (locale: Locale) => Texts<TextKey<keyof typeof en>> = createTexts<
  keyof typeof en
>('terms', { en, zh })

/** What a role of CRediT is called. */
export function contributionTerm(role: Contribution, locale: Locale): string {
  return paperTerms(locale)(`credit.${role}`)
}

export function versionTerm(kind: (typeof VERSION_KINDS)[number], locale: Locale): string {
  return paperTerms(locale)(`version.${kind}`)
}
