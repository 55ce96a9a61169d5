import { hasHan, hasLatin } from '../text/language-of.ts'
import { fold } from './fold.ts'
import type { Spelling } from './spelling.ts'
import {
  concatTracked,
  foldTracked,
  sliceTracked,
  wordsOf,
  type TrackedText,
} from './tracked-text.ts'

/** More words are hardly a person's name. */
const MOST_WORDS = 4

/** How `ü`, for which a reading has `v`, is typed and printed in passports. */
const UMLAUTS = ['u', 'v', 'yu']

/**
 * The ways to type a name besides its own letters. Latin: without spaces, in both orders. Han with a
 * known reading: pinyin without spaces and its initials, in both orders. A title with a reading has one order.
 *
 * @example nameForms('郑楚杰', spelling).map(({ text }) => text) // ['zhengchujie', 'chujiezheng', 'zcj', 'cjz']
 */
export function nameForms(name: string, spelling: Spelling): TrackedText[] {
  const reading = spelling.readings.get(name)
  if (reading !== undefined) return readForms(name, reading)
  if (!hasLatin(name) || hasHan(name)) return []
  return inBothOrders(wordsOf(foldTracked(name))).map(concatTracked)
}

/** The same as words of a search key. Most names of a list are Latin: those need no places. */
export function nameKeys(name: string, spelling: Spelling): string {
  if (!spelling.readings.has(name) && hasLatin(name) && !hasHan(name)) {
    return inBothOrders(fold(name).split(' '))
      .map((words) => words.join(''))
      .join(' ')
  }
  return nameForms(name, spelling)
    .map(({ text }) => text)
    .join(' ')
}

/** Family name last and first, unless there is nothing to join or too much for a name. */
function inBothOrders<T>(words: readonly T[]): T[][] {
  if (words.length < 2 || words.length > MOST_WORDS) return []
  return [[...words.slice(-1), ...words.slice(0, -1)], [...words]]
}

function readForms(name: string, reading: string): TrackedText[] {
  const [family = [], given = []] = syllablesOf(name, reading)
  const spellings = reading.includes('v') ? UMLAUTS : ['v']
  const orders =
    family.length === 0 || given.length === 0
      ? [[...family, ...given]]
      : [
          [...family, ...given],
          [...given, ...family],
        ]
  const full = spellings.flatMap((umlaut) =>
    orders.map((syllables) => concatTracked(syllables.map((one) => withUmlaut(one, umlaut)))),
  )
  const initials = orders.map((syllables) =>
    concatTracked(syllables.map((syllable) => sliceTracked(syllable, 0, 1))),
  )
  return [...full, ...initials.filter(({ text }) => text.length > 1)]
}

/** Each syllable stands for its character. */
function syllablesOf(name: string, reading: string): TrackedText[][] {
  const characters = [...name.matchAll(/\p{Script=Han}/gu)]
  let next = 0
  return reading.split('/').map((part) =>
    part
      .split(' ')
      .filter((syllable) => syllable !== '')
      .map((syllable) => {
        const { 0: character, index = 0 } = characters[next] ?? { 0: name }
        next += 1
        return placed(syllable, index, index + character.length)
      }),
  )
}

function placed(text: string, from: number, to: number): TrackedText {
  return {
    text,
    from: Array<number>(text.length).fill(from),
    to: Array<number>(text.length).fill(to),
  }
}

function withUmlaut({ text, from, to }: TrackedText, umlaut: string): TrackedText {
  return placed(text.replace('v', umlaut), from[0] ?? 0, to[0] ?? 0)
}
