import { LOCALES, type Locale } from '#core/schema/locale.ts'
import { systemLocale } from './system-locale.ts'

/** The language for what is said before the options are understood, or because they are not. */
export function wantedLocale(argv: readonly string[]): Locale {
  const [, wanted] = /(?:^| )--locale[ =](\S+)/u.exec(argv.join(' ')) ?? []
  return LOCALES.find((locale) => locale === wanted) ?? systemLocale(process.env)
}
