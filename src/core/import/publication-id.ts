import { MAX_SLUG } from '../schema/slug-pattern.ts'
import type { LocalizedText } from '../schema/text.ts'
import { fold } from '../search/fold.ts'
import { bothTexts } from '../text/both-texts.ts'
import { SMALL_WORDS } from '../text/small-words.ts'

/** As many words name a paper without its whole title. */
const WORDS = 5

/** A title's beginning before a colon is a name when it is as short as this. */
const WORDS_OF_NAME = 3

/** What is left of an id of the longest length for a number behind it. */
const ROOM = 6

/**
 * An id that is a part of an address: the name before a colon ("DataMan: Data Manager …"), else the first
 * words of the title that say something, else the key of the source. A number tells it from those taken.
 *
 * @example publicationId('On the Safety of Dialogue Systems', 'sun22', new Set()) // 'safety-dialogue-systems'
 */
export function publicationId(
  title: LocalizedText,
  key: string,
  taken: ReadonlySet<string>,
): string {
  const named = bothTexts(title).map(idOfTitle)
  const stem = [...named, slugOf(fold(key).split(' '))].find((id) => id !== '') ?? 'paper'
  if (!taken.has(stem)) return stem
  let number = 2
  while (taken.has(`${stem}-${number}`)) number++
  return `${stem}-${number}`
}

function idOfTitle(title: string): string {
  const [head = '', ...rest] = title.split(/[:：]/u)
  const name = fold(head).split(' ')
  if (rest.length > 0 && name.length <= WORDS_OF_NAME && slugOf(name) !== '') return slugOf(name)
  const words = fold(title).split(' ')
  const telling = words.filter((word) => !SMALL_WORDS.has(word))
  return slugOf((telling.length > 0 ? telling : words).filter(isLatin).slice(0, WORDS))
}

function slugOf(words: readonly string[]): string {
  const slug = words.filter(isLatin).join('-')
  return slug.slice(0, MAX_SLUG - ROOM).replace(/-+$/u, '')
}

function isLatin(word: string): boolean {
  return /^[a-z0-9]+$/u.test(word)
}
