import type { Contribution, VERSION_KINDS } from '#core/schema/publication-parts.ts'
import type { TextByLanguage } from '#core/schema/text.ts'
import en from './work-en.json' with { type: 'json' }
import zh from './work-zh.json' with { type: 'json' }

/** What a role of CRediT is called, for bundles: pages have no list of all of them. */
export function contributionName(role: Contribution): TextByLanguage {
  return { en: en[`credit.${role}`], zh: zh[`credit.${role}`] }
}

/** The same for a form of a work. */
export function versionName(kind: (typeof VERSION_KINDS)[number]): TextByLanguage {
  return { en: en[`version.${kind}`], zh: zh[`version.${kind}`] }
}
