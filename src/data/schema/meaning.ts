import type { Locale } from '#core/schema/locale.ts'

/** What something is for, in both languages: the English one is also what editors show. */
export type Meaning = Readonly<Record<Locale, string>>

/** By key, or by the end of its path where keys of one name differ: `url`, `people.url`. */
export type Meanings = Readonly<Record<string, Meaning>>

export const DATE: Meaning = {
  en: '2025, 2025-07 or 2025-07-28: as precise as it is known',
  zh: '2025、2025-07 或 2025-07-28，知道多少写多少',
}

export const LINK_MEANINGS = {
  links: { en: 'Where more is to be found', zh: '相关链接' },
  'links.type': {
    en: 'What the link leads to; its label follows',
    zh: '链接的类型，决定显示的名称',
  },
  'links.url': { en: 'The address', zh: '网址' },
  'links.label': { en: 'Another label than that of the type', zh: '不用类型的名称时，另写的名称' },
} satisfies Meanings
