import type { Locale } from '#core/schema/locale.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { pickText } from '#core/text/pick-text.ts'
import { createTranslate, type Translate } from '#i18n/create-i18n.ts'
import { SITE_TEXTS } from '#i18n/locales/site-texts.ts'

/** The headings of a CV, in the words of the site's pages. */
export const HEADINGS = {
  interests: 'profile.interests',
  education: 'section.education',
  experience: 'section.experience',
  research: 'section.research',
  publications: 'tab.publications',
  projects: 'section.projects',
  people: 'section.people',
  awards: 'section.awards',
  talks: 'section.talks',
  services: 'section.services',
  teaching: 'section.teaching',
  skills: 'section.skills',
  metrics: 'section.metrics',
} as const

/** How a CV in one language puts things. */
export interface CvTexts {
  locale: Locale
  t: Translate
  /** The text in this language, otherwise in the other one; empty if there is none. */
  textOf: (text: LocalizedText | undefined) => string
  /** Equals, such as interests. */
  listOf: (items: readonly string[]) => string
  /** Parts of one line, such as a talk and its host; what is empty is left out. */
  lineOf: (parts: readonly string[]) => string
}

export function createCvTexts(locale: Locale): CvTexts {
  const t = createTranslate(locale, SITE_TEXTS[locale])
  return {
    locale,
    t,
    textOf: (text) => (text === undefined ? '' : pickText(text, locale).text),
    listOf: (items) => items.join(t('list.separator')),
    lineOf: (parts) => parts.filter((part) => part !== '').join(t('list.part')),
  }
}
