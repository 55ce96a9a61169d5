import { Option } from 'commander'
import { LOCALES, type Locale } from '#core/schema/locale.ts'
import { systemLocale } from './wanted-locale.ts'

export interface LocaleOption {
  locale: Locale
}

/** `--locale`, for commands that speak to a person. */
export function localeOption(of = 'the messages'): Option {
  return new Option('--locale <locale>', `language of ${of}`)
    .choices(LOCALES)
    .default(systemLocale(process.env), 'the system language')
}
