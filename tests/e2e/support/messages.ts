import { readFileSync } from 'node:fs'
import type { Locale } from '#core/schema/locale.ts'

const MESSAGES = { en: readMessages('en'), zh: readMessages('zh') }

/** A string of the interface that has no placeholders. */
export function message(locale: Locale, key: string): string {
  const text = MESSAGES[locale][key]
  if (text === undefined) throw new Error(`there is no message ${key}`)
  return text
}

function readMessages(locale: Locale): Record<string, string> {
  return JSON.parse(readFileSync(`src/i18n/locales/${locale}.json`, 'utf8')) as Record<
    string,
    string
  >
}
