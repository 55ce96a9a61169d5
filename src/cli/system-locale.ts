import type { Locale } from '#core/schema/locale.ts'

/** The language that the environment asks for, by the order of POSIX; English when it is not Chinese. */
export function systemLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  const wanted = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => Boolean(value))
  return /^zh\b|^zh_/iu.test(wanted ?? '') ? 'zh' : 'en'
}
