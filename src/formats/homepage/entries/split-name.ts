import type { NameParts } from '#core/schema/person-name.ts'
import { DOUBLE_SURNAMES } from '../../bibliography/double-surnames.ts'
import { isPinyin, LATIN_SURNAMES, SURNAME_READINGS } from '../../bibliography/surnames.ts'

const MAX_WORDS = 6
const HAN_TITLE = /(?:教授|老师|博士|研究员|院士)$/u
const PARTICLE =
  /^(?:van|von|de|der|den|del|della|di|da|das|dos|do|du|la|le|ten|ter|bin|ibn|al|el|zu|af)$/u
const INITIAL = /^(?:\p{Lu}\.?){1,3}$|^(?:\p{Lu}\.-?){1,3}$/u
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/u

/** The parts of a Chinese name; the whole where no known family name begins it, undefined for longer text. */
export function hanName(written: string): NameParts | undefined {
  const text = written.replace(HAN_TITLE, '')
  const { length } = text
  if (/[·•‧]/u.test(text)) return { literal: text }
  if (length < 2 || length > 4) return undefined
  const double = text.slice(0, 2)
  if (DOUBLE_SURNAMES.has(double)) {
    // 司马 and a given name, or 司 and 马…: only three or four characters are surely the former.
    return length > 2 ? { family: double, given: text.slice(2) } : { literal: text }
  }
  const family = text.slice(0, 1)
  return SURNAME_READINGS.has(family) ? { family, given: text.slice(1) } : { literal: text }
}

/**
 * The parts of words in Latin letters; `han` is the Chinese family name, whose reading decides. Undefined for words that
 * are no name: in lower case, or too many.
 */
export function latinName(text: string, han: string | undefined): NameParts | undefined {
  const words = text.split(/ +/u)
  const isName = words.every((word) => /^\p{Lu}/u.test(word) || PARTICLE.test(word))
  if (!isName || words.length > MAX_WORDS) return undefined
  const [first = ''] = words
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined
  const last = words.at(-1) ?? ''
  if (words.length < 2) return { literal: text }
  const isFirst = isReadingOf(first, han)
  const isLast = isReadingOf(last, han)
  const capitals = words.filter((word) => CAPITALS.test(word))
  const [capital] = capitals.length === 1 ? capitals : []
  const isTurned =
    isFirst === isLast
      ? capital === first || (capital === undefined && looksTurned(words))
      : isFirst
  if (isTurned) return { given: words.slice(1).join(' '), family: inLowerCase(first) }
  const start = startOfFamily(words)
  const isSplit = isLast || capital === last || start < words.length - 1 || hasShortMiddle(words)
  if (!isSplit) return { literal: text }
  const family = [inLowerCase(words.slice(start).join(' ')), suffix].filter(Boolean).join(' ')
  return { given: words.slice(0, start).join(' '), family }
}

/** "Ludwig van Beethoven": the family name begins with its particles. */
function startOfFamily(words: readonly string[]): number {
  let start = words.length - 1
  while (start > 1 && PARTICLE.test(words[start - 1] ?? '')) start -= 1
  return start
}

/** "Ada Brook", "Ada M. Brook": nothing else can be the family name. */
function hasShortMiddle(words: readonly string[]): boolean {
  return words.slice(1, -1).every((word) => INITIAL.test(word))
}

/** A family name and a given name of two syllables, which cannot be one: "Zhou Minghao". */
function looksTurned([first = '', last = '', ...more]: readonly string[]): boolean {
  if (more.length > 0) return false
  const isGiven = isPinyin(last) && !isSurname(last) && /[aeiouv][^aeiouv]+[aeiouv]/iu.test(last)
  return isSurname(first) && isGiven && !isTwoSyllables(first)
}

function isTwoSyllables(word: string): boolean {
  return /[aeiouv][^aeiouv]+[aeiouv]/iu.test(word)
}

function isSurname(word: string): boolean {
  return LATIN_SURNAMES.has(lettersOf(word))
}

function isReadingOf(word: string, han: string | undefined): boolean {
  if (han === undefined) return false
  const letters = lettersOf(word)
  return DOUBLE_SURNAMES.get(han) === letters || (SURNAME_READINGS.get(han)?.has(letters) ?? false)
}

function lettersOf(word: string): string {
  return word.toLowerCase().replace(/[-'’]/gu, '')
}

/** `LIN` is Lin: the capitals only say that it is the family name. */
function inLowerCase(word: string): string {
  if (!CAPITALS.test(word)) return word
  return word.toLowerCase().replace(/(?:^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase())
}
