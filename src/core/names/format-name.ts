import { defined } from '../json/defined.ts'
import { type Locale, LOCALES } from '../schema/locale.ts'
import type { PersonName, NameParts } from '../schema/person-name.ts'
import { hasHan, hasLatin, languageOf } from '../text/language-of.ts'

export type SpokenName = { text: string; lang: Locale }

/**
 * A name as its script writes it: Chinese family name first and unspaced, Latin given name first.
 * The script decides; `locale` only where the parts have neither Han nor Latin letters.
 *
 * @example formatName({ given: '楚杰', family: '郑' }, 'zh') // '郑楚杰'
 */
export function formatName(
  { given = '', family = '', literal }: NameParts,
  locale: Locale,
): string {
  if (literal !== undefined) return literal
  const letters = given + family
  const isChinese = !hasLatin(letters) && (locale === 'zh' || hasHan(letters))
  return isChinese ? family + given : [given, family].filter((part) => part !== '').join(' ')
}

/** The name in the page's language (else the one there is) and, if it differs, in the other. */
export function displayName(
  name: PersonName,
  locale: Locale,
): { primary: SpokenName; secondary?: SpokenName } {
  const sides: readonly Locale[] = locale === 'zh' ? ['zh', 'en'] : ['en', 'zh']
  const [primary, secondary] = sides.flatMap((side) => {
    const parts = name[side]
    if (parts === undefined) return []
    const text = formatName(parts, side)
    return [{ text, lang: languageOf(text, side) }]
  })
  if (primary === undefined) return { primary: { text: '', lang: locale } }
  const adds = secondary !== undefined && secondary.text !== primary.text
  return adds ? { primary, secondary } : { primary }
}

/** One or two characters for the seal: the Chinese family name, else Latin initials; of a whole name those of its ends. */
export function sealOf({ en, zh }: PersonName): string {
  if (zh?.family !== undefined && hasHan(zh.family)) return firstLetters(zh.family, 2)
  const latin = withEnds(en ?? zh ?? {})
  if (hasHan((latin.family ?? '') + (latin.given ?? ''))) {
    return firstLetters(latin.family ?? latin.given ?? '', 1)
  }
  const initials = [latin.given, latin.family].map((part) => firstLetters(part ?? '', 1))
  return initials.join('').toUpperCase()
}

function withEnds(parts: NameParts): NameParts {
  const [first = '', ...others] = parts.literal?.split(/\s+/u) ?? []
  return parts.literal === undefined ? parts : defined({ given: first, family: others.at(-1) })
}

function firstLetters(text: string, count: number): string {
  const letters = [...text.normalize('NFC')].filter((character) => /\p{L}/u.test(character))
  return letters.slice(0, count).join('')
}

/** What separates the authors of a paper: the Chinese comma where all are written in Chinese. */
export function nameComma(names: readonly string[]): string {
  return names.every(hasHan) ? '，' : ', '
}

/** Every spelling under which a person is known: the name in both scripts, and aliases. */
export function writtenForms(name: PersonName): string[] {
  const names = LOCALES.flatMap((locale) => {
    const parts = name[locale]
    return parts === undefined ? [] : [formatName(parts, locale)]
  })
  return [...names, ...(name.aliases ?? [])]
}
