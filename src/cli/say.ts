import type { Locale } from '#core/schema/locale.ts'
import { CLI_TEXTS, type CliKey } from '#i18n/cli/cli-texts.ts'
import { fillText } from '#i18n/fill-text.ts'

/** A sentence of the command line; `count` chooses the form of one that counts. */
export type Say = (key: CliKey, values?: Readonly<Record<string, string | number>>) => string

/** Sentences in one language. */
export function createSay(locale: Locale): Say {
  return (key, values) => fillText(CLI_TEXTS[locale], locale, key, values)
}

/** Words one after the other, as the language separates them. */
export function listOf(words: readonly string[], say: Say): string {
  return words.join(say('list.comma'))
}
