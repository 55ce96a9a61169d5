import type { Locale } from '#core/schema/locale.ts'
import { trimEndOf } from '#core/text/trim-of.ts'
import { cliTexts, type CliKey } from '#i18n/cli/cli-texts.ts'
import type { Texts } from '#i18n/create-texts.ts'
import { joinWords } from '#i18n/join-words.ts'

/** A sentence of the command line; `count` chooses the form of one that counts. */
export type Say = Texts<CliKey>

/** Sentences in one language. */
export function createSay(locale: Locale): Say {
  return cliTexts(locale)
}

/** Words one after the other, as the language separates them. */
export function listOf(words: readonly string[], say: Say): string {
  return joinWords(words, say('list.comma'))
}

/** A folder as it is named in sentences, which put a slash behind it themselves. */
export function withoutSlash(folder: string): string {
  return trimEndOf(folder, /\//u) || folder.slice(0, 1)
}
