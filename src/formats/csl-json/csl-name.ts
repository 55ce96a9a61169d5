import type { BundleAuthor } from '#core/bundle/publications-bundle.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import { hasHan, hasLatin } from '#core/text/language-of.ts'
import { DOUBLE_SURNAMES } from '../bibliography/double-surnames.ts'
import type { CslName } from './csl-item.ts'

/** Words in small letters before a family name that belong to it. */
const PARTICLES = new Set(
  'af al bin da das de degli dei del della den der des di do dos du el ibn la le lo ten ter van vom von zu zum zur'.split(
    ' ',
  ),
)

const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/u

const CHINESE_NAME = /^\p{Script=Han}{2,4}$/u

/**
 * The parts of an author's name. The paper may say which words are the family name; a researcher of this site has the
 * name in the profile; an organization stays whole. Other names are split only like this: what precedes a comma is the family name; of two to four Han characters
 * it is the first, or the first two if they are a known double surname; of several Latin words the last one is, with the small
 * particles before it, and `Jr.`, `III` after it aside. Anything else stays whole.
 *
 * @example cslName({ name: 'Ludwig van Beethoven' }, new Map()) // { family: 'van Beethoven', given: 'Ludwig' }
 */
export function cslName(
  author: Pick<BundleAuthor, 'name' | 'family' | 'literal' | 'person'>,
  people: ReadonlyMap<string, PersonName>,
): CslName {
  const name = author.name.trim().replaceAll(/\s+/gu, ' ')
  if (author.literal) return { literal: name }
  const given = author.family === undefined ? undefined : givenName(name, author.family)
  if (author.family !== undefined && given !== undefined) return named(author.family, ...given)
  const own = author.person === undefined ? undefined : people.get(author.person)
  const parts = own?.[hasHan(name) ? 'zh' : 'en']
  if (parts?.family !== undefined) return named(parts.family, parts.given)
  return turnedName(name) ?? chineseName(name) ?? latinName(name) ?? undividedName(name)
}

/** A name as one writes it: the family name comes first in Chinese. */
export function wholeName(name: CslName): string {
  if ('literal' in name) return name.literal
  const { family, given, suffix } = name
  if (hasHan(family)) return family + (given ?? '')
  return [given, family, suffix].filter((part) => part !== undefined).join(' ')
}

/** Given name and suffix of a name of which the family name is known; undefined where it is not part of the name. */
function givenName(name: string, family: string): [string, string] | undefined {
  if (hasHan(family)) return name.startsWith(family) ? [name.slice(family.length), ''] : undefined
  const words = name.split(' ')
  const suffix = SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? '') : ''
  const whole = words.join(' ')
  if (whole === family) return ['', suffix]
  return whole.endsWith(` ${family}`) ? [whole.slice(0, -family.length - 1), suffix] : undefined
}

function named(family: string, given = '', suffix = ''): CslName {
  return { family, ...(given && { given }), ...(suffix && { suffix }) }
}

/** To every style one word is a family name; several that cannot be split are a literal name. */
function undividedName(name: string): CslName {
  return name.includes(' ') || !hasLatin(name) ? { literal: name } : { family: name }
}

/** `Family, Given` or `Family, Given, Jr.`; other commas are not reliable. */
function turnedName(name: string): CslName | undefined {
  if (!/[,，]/u.test(name)) return undefined
  const [family = '', given = '', suffix, ...more] = name.split(/(?:(?<!\s)\s+)?[,，]\s*/u)
  const isSuffix = suffix === undefined || SUFFIX.test(suffix)
  const isKnown = family !== '' && given !== '' && isSuffix && more.length === 0
  return isKnown ? named(family, given, suffix) : { literal: name }
}

function chineseName(name: string): CslName | undefined {
  if (!CHINESE_NAME.test(name)) return undefined
  const characters = [...name]
  const isLong = characters.length > 2 && DOUBLE_SURNAMES.has(characters.slice(0, 2).join(''))
  const length = isLong ? 2 : 1
  return named(characters.slice(0, length).join(''), characters.slice(length).join(''))
}

function latinName(name: string): CslName | undefined {
  const words = name.split(' ')
  if (!words.every((word) => hasLatin(word) && !hasHan(word))) return undefined
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined
  let start = words.length - 1
  while (start > 1 && PARTICLES.has(words[start - 1] ?? '')) start -= 1
  if (start < 1) return undefined
  return named(words.slice(start).join(' '), words.slice(0, start).join(' '), suffix)
}
