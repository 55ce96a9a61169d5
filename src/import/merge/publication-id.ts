import { isDeviceName, MAX_SLUG } from '#core/schema/slug-rules.ts'
import { bothTexts } from '#core/text/both-languages.ts'
import { trimEndOf } from '#core/text/trim-of.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { fold } from '#core/search/fold.ts'
import { hasHan } from '#core/text/language-of.ts'
import { SMALL_WORDS } from '#core/text/small-words.ts'

/** As many words name a paper without its whole title. */
const WORDS = 5

/** A title's beginning before a colon is a name when it is as short as this. */
const WORDS_OF_NAME = 3

/** What is left of an id of the longest length for a number behind it. */
const ROOM = 6

/** As many syllables say what these words do. */
const SYLLABLES = 8

/** Chinese particles, as common as small words. */
const PARTICLES = /[的之与和及]|^(?:基于|面向|关于|一种)/gu

/** Chinese text as syllables in Latin letters, parted by spaces; other characters stay. Dictionaries of it are large. */
export type Romanize = (text: string) => string

/** Gives a publication an id that no other has. */
export type GiveId = (publication: { title: LocalizedText; key: string }) => string

/** Ids that differ from those `taken`, from each other and from the devices of Windows; a number is not looked for twice. */
export function createIds(taken: Iterable<string>, romanize?: Romanize): GiveId {
  const given = new Set(taken)
  const numbers = new Map<string, number>()
  return (publication) => {
    const stem = stemOf(publication, romanize)
    let number = numbers.get(stem) ?? (isDeviceName(stem) ? 2 : 1)
    while (given.has(numbered(stem, number))) number += 1
    const id = numbered(stem, number)
    numbers.set(stem, number + 1)
    given.add(id)
    return id
  }
}

function numbered(stem: string, number: number): string {
  return number === 1 ? stem : `${stem}-${number}`
}

/**
 * An id that is a part of an address: the name before a colon ("DataMan: Data Manager …"), else the first
 * words of the title that say something, in pinyin where it has no Latin ones, else the key of the source.
 *
 * @example createIds([])({ title: 'On the Safety of Dialogue Systems', key: 'sun22' }) // 'safety-dialogue-systems'
 */
function stemOf(
  { title, key }: { title: LocalizedText; key: string },
  romanize: Romanize = (text) => text,
): string {
  const titles = bothTexts(title)
  const named = [
    ...titles.filter(isNamed).map(idOfTitle),
    ...titles.map((text) => romanId(text, romanize)),
  ]
  return [...named, slugOf(fold(key).split(' '))].find((id) => id !== '') ?? 'paper'
}

/** The one letter of a formula names no Chinese paper. */
function isNamed(title: string): boolean {
  return !hasHan(title) || idOfTitle(title).length > 2
}

/** A name before a colon, if it is short, else the first syllables of the title. */
function romanId(title: string, romanize: Romanize): string {
  const [head = '', ...rest] = title.split(/[:：]/u)
  const isName = rest.length > 0 && head.length > 1 && head.length <= SYLLABLES
  const telling = fold(isName ? head : title).replaceAll(PARTICLES, '')
  const syllables = fold(romanize(telling)).split(' ').filter(isLatin)
  return slugOf(syllables.slice(0, SYLLABLES))
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
  return trimEndOf(slug.slice(0, MAX_SLUG - ROOM), /-/u)
}

function isLatin(word: string): boolean {
  return /^[a-z0-9]+$/u.test(word)
}
