import { SMALL_WORDS } from '#core/text/small-words.ts'
import { trimEndOf } from '#core/text/trim-of.ts'

/** A word, or what keeps the next word from being the first of a sentence. */
const WORDS = /\$[^$]*\$|[\p{L}\p{N}\p{M}.$^_\\{}’'/&]+/gu

/**
 * Headline capitals, as MLA and Chicago want English titles: every word but articles, conjunctions and prepositions; these too at
 * the beginning, at the end and after a colon. A word that has capitals of its own is left alone.
 *
 * @example titleCase('ProcessBench: a test of the state-of-the-art') // 'ProcessBench: A Test of the State-of-the-Art'
 */
export function titleCase(title: string): string {
  const last = [...title.matchAll(WORDS)].at(-1)?.index
  return title.replaceAll(WORDS, (word, at: number) => {
    const before = trimEndOf(title.slice(0, at).trimEnd(), /[“‘"'([]/u).trimEnd()
    const leads = at === last || before === '' || /[:?!]/u.test(before.slice(-1))
    if (word !== word.toLowerCase() || /^\$/u.test(word)) return word
    return SMALL_WORDS.has(word) && !leads ? word : capitalized(word)
  })
}

export function capitalized(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}
