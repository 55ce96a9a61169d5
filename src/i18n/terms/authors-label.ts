import type { Locale } from '#core/schema/locale.ts'

/** Before a list of names that would not be known as authors by the name of the person it is about. */
export const AUTHORS_LABEL: Readonly<Record<Locale, string>> = { en: 'Authors: ', zh: '作者：' }
