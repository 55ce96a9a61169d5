import { formatName } from '#core/names/format-name.ts'
import { LOCALES } from '#core/schema/locale.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import { fold } from '#core/search/fold.ts'
import { hasHan } from '#core/text/language-of.ts'
import type { Romanize } from '../merge/publication-id.ts'

/**
 * A test for names that may be the person's as papers print them: in either script and order, with initials, without
 * the middle name, however syllables are joined, with marks of footnotes. It says yes to a stranger of the same family
 * name and initials, because only a person can say which of the two it is.
 *
 * @example createNameMatch({ en: { given: 'Wanzhou', family: 'Lin' } })('Lin, W.*') // true
 */
export function createNameMatch(
  name: PersonName,
  romanize: Romanize = (text) => text,
): (written: string) => boolean {
  const own = ownNames(name, romanize)
  const known = new Map<string, boolean>()
  return (written) => {
    const before = known.get(written)
    if (before !== undefined) return before
    const { whole, latin } = wordingsOf(written, romanize)
    const isOwn = own.some(
      (mine) =>
        [...whole, ...latin].some((words) => haveSameLetters(mine.words, words)) ||
        latin.some((words) => mayBeShort(mine, words)),
    )
    known.set(written, isOwn)
    return isOwn
  }
}

interface OwnName {
  words: readonly string[]
  /** The letters of the family name, where it is known. */
  family?: string
}

/** The name in both scripts and what the person was or is called otherwise; Han also in pinyin. */
function ownNames(name: PersonName, romanize: Romanize): OwnName[] {
  const parted = LOCALES.flatMap((locale): OwnName[] => {
    const parts = name[locale]
    if (parts === undefined) return []
    const family = parts.family === undefined ? {} : { family: lettersIn(romanize(parts.family)) }
    const { whole, latin } = wordingsOf(formatName(parts, locale), romanize)
    return [...whole, ...latin].map((words) => ({ words, ...family }))
  })
  const others = [...(name.aliases ?? []), ...(name.former ?? [])].flatMap((text) => {
    const { whole, latin } = wordingsOf(text, romanize)
    return [...whole, ...latin].map((words) => ({ words }))
  })
  return [...parted, ...others]
}

interface Wordings {
  /** What is written in Han, as it is and in pinyin: no one shortens it. */
  whole: string[][]
  /** What is written in Latin letters; a word in capitals may also be initials. */
  latin: string[][]
}

function wordingsOf(written: string, romanize: Romanize): Wordings {
  const plain = written.normalize('NFKC').replaceAll(/[([（][^()[\]（）]*[)\]）]/gu, outsideOf)
  const han = (plain.match(/\p{Script=Han}+/gu) ?? []).join('')
  const text = plain.replaceAll(/\p{Script=Han}/gu, ' ')
  const spelled = text.replaceAll(/(?<!\p{L})\p{Lu}{2,3}(?!\p{L})/gu, (word) => [...word].join(' '))
  return {
    whole: han === '' ? [] : [[han], wordsOf(romanize(han))],
    latin: [...new Set([text, spelled])].map(wordsOf).filter((words) => words.length > 0),
  }
}

/** A name in brackets is the name in the other script; anything else there is a remark. */
function outsideOf(inBrackets: string): string {
  return hasHan(inBrackets) ? ` ${inBrackets.slice(1, -1)} ` : ' '
}

/** Folded, without the digits and signs that point to footnotes. */
function wordsOf(text: string): string[] {
  return fold(text.replaceAll(/\p{N}+/gu, ' '))
    .split(' ')
    .filter((word) => word !== '')
}

function lettersIn(text: string): string {
  return wordsOf(text).join('')
}

/** In either order, and however syllables are joined. */
function haveSameLetters(mine: readonly string[], other: readonly string[]): boolean {
  const spelled = new Set(rotations(mine))
  return rotations(other).some((letters) => spelled.has(letters))
}

function rotations(words: readonly string[]): string[] {
  return words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(''))
}

/** The same family name, and given names of which one is short for the other. */
function mayBeShort({ words, family }: OwnName, other: readonly string[]): boolean {
  const mine = divisions(words).filter((one) => family === undefined || one.family === family)
  return mine.some((a) =>
    divisions(other).some((b) => a.family === b.family && areShort(a.given, b.given)),
  )
}

interface Divided {
  family: string
  given: readonly string[]
}

/** The family name is the first word or the last ones; a single letter is an initial. */
function divisions(words: readonly string[]): Divided[] {
  const ends = [1, 2, 3].map((count) => {
    return { family: words.slice(-count).join(''), given: words.slice(0, -count) }
  })
  const first = { family: words[0] ?? '', given: words.slice(1) }
  return [...ends, first].filter(({ family, given }) => family.length > 1 && given.length > 0)
}

/** The first given name is the same, or one of the two has initials that fit the other. */
function areShort(a: readonly string[], b: readonly string[]): boolean {
  return a[0] === b[0] || a.join('') === b.join('') || areInitials(a, b) || areInitials(b, a)
}

/** `W`, `W Z` for Wanzhou, Wan Zhou, Wan-Zhou; those of further given names may be left out. */
function areInitials(short: readonly string[], long: readonly string[]): boolean {
  if (!short.every((word) => word.length === 1)) return false
  const initials = long.map((word) => word.charAt(0))
  const isPart = short.every((letter, at) => initials[at] === undefined || initials[at] === letter)
  // Syllables may be joined in the one and have initials of their own in the other.
  return isPart && (long.length > 1 || occurIn(short, long[0] ?? ''))
}

/** The letters occur in the word in this order. */
function occurIn(letters: readonly string[], word: string): boolean {
  let from = 0
  return letters.every((letter) => {
    from = word.indexOf(letter, from) + 1
    return from > 0
  })
}
