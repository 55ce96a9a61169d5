import { LOCALES, type Locale } from '#core/schema/locale.ts'

/** The language of what the development server reports: that of the command that started it. */
export function devLocale(): Locale {
  return LOCALES.find((locale) => locale === process.env['BIFOLIO_LOCALE']) ?? 'en'
}
