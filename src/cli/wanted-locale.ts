import { type Locale, LOCALES } from '#core/schema/locale.ts'

/** The language for what is printed before the options are understood, or because they are not. */
export function wantedLocale(argv: readonly string[]): Locale {
  const [, wanted] = /(?:^| )--locale[ =](\S+)/u.exec(argv.join(' ')) ?? []
  return LOCALES.find((locale) => locale === wanted) ?? systemLocale(process.env)
}

/**
 * The language that the environment asks for, by the order of POSIX; where it is silent, as on Windows, that of the
 * platform. English when it is not Chinese.
 */
export function systemLocale(
  env: Readonly<Record<string, string | undefined>>,
  platform: string = Intl.DateTimeFormat().resolvedOptions().locale,
): Locale {
  const wanted = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG'], platform].find(Boolean)
  return /^zh\b|^zh_/iu.test(wanted ?? '') ? 'zh' : 'en'
}
