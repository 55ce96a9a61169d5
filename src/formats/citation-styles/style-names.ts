import type { Locale } from '#core/schema/locale.ts'
import { hasHan, hasLatin } from '#core/text/language-of.ts'
import type { CslName } from '#formats/csl-json/csl-item.ts'
import { isPinyin, LATIN_SURNAMES } from '../bibliography/surnames.ts'
import { termIn } from './terms.ts'
import { append, italic } from './markup.ts'

/** How a style writes a list of authors. */
export interface NameLook {
  /** Which authors are written family name first. */
  turned: 'all' | 'first' | 'none'
  /** Between family and given name where the family name comes first. */
  comma: string
  /** What follows each initial; if absent, given names are written in full. */
  initials?: { after: string; hyphens: boolean }
  /** Family names in capital letters. */
  capitals?: true
  /** Before the last name; GB/T 7714 has none. */
  and?: 'word' | '&'
  /** A comma before the last of two names; before the last of three or more there always is one. Chinese has none before 和. */
  commaBeforeSecond?: true
  /** With `from` names or more, only the first `keep`, then `et al.`, or an ellipsis and the last name. */
  short: { from: number; keep: number; ending: 'et-al' | 'last' }
  commaBeforeEtAl: boolean
  italicEtAl?: true
  /** Between names; `, ` by default. */
  between?: string
  /** Given names in pinyin are written out. */
  wholePinyin?: true
}

export function namesText(names: readonly CslName[], look: NameLook, locale: Locale): string {
  const written = names.map((name, at) => nameText(name, look, at === 0))
  const { from, keep, ending } = look.short
  if (written.length < from) return withAnd(written, look, locale)
  const between = look.between ?? ', '
  const kept = written.slice(0, keep).join(between)
  if (ending === 'last') return `${kept}, … ${written.at(-1) ?? ''}`
  const words = termIn('etAl', locale)
  const etAl = look.italicEtAl ? italic(words) : words
  // Chinese has no space before 等 unless a comma precedes it.
  const space = locale === 'zh' ? '' : ' '
  return append(kept, look.commaBeforeEtAl ? between + etAl : space + etAl)
}

function withAnd(written: readonly string[], look: NameLook, locale: Locale): string {
  const last = written.at(-1) ?? ''
  const others = written.slice(0, -1)
  if (others.length === 0) return last
  if (look.and === undefined) return written.join(look.between ?? ', ')
  if (look.and === 'word' && locale === 'zh') return others.join(', ') + termIn('and', 'zh') + last
  const and = look.and === '&' ? '&' : termIn('and', locale)
  const comma = others.length > 1 || look.commaBeforeSecond ? ',' : ''
  return `${others.join(', ')}${comma} ${and} ${last}`
}

function nameText(name: CslName, look: NameLook, isFirst: boolean): string {
  if ('literal' in name) return name.literal
  const { family, given = '', suffix = '' } = name
  if (hasHan(family) && !hasLatin(family + given)) return family + given
  const surname = look.capitals ? family.toUpperCase() : family
  const isWhole = look.wholePinyin === true && isPinyinName(family, given)
  const forename = look.initials && !isWhole ? initialsOf(given, look.initials) : given
  const tail = look.capitals ? suffix.replaceAll('.', '') : suffix
  const turned = look.turned === 'all' || (look.turned === 'first' && isFirst)
  if (!turned) return [forename, surname, tail].filter((part) => part !== '').join(' ')
  return [surname, forename, tail].filter((part) => part !== '').join(look.comma)
}

/** Zheng Chujie: a family name of China before syllables of pinyin. */
function isPinyinName(family: string, given: string): boolean {
  const words = given.split(/\s+/u)
  return LATIN_SURNAMES.has(family.toLowerCase()) && words.every(isPinyin)
}

/** `Jian-Guang A.` → `J.-G. A.`; a name that does not begin with a Latin letter is unchanged. */
function initialsOf(given: string, { after, hyphens }: NonNullable<NameLook['initials']>): string {
  const words = given.replaceAll('.', '. ').trim().split(/\s+/u)
  const letters = words.map((word) => {
    const parts = word.split('-').filter((part) => part !== '')
    const initials = parts.map((part) => (hasLatin(part) ? firstLetter(part) + after : part))
    return initials.join(hyphens ? '-' : after === '' ? ' ' : '')
  })
  return letters.join(' ').trim()
}

function firstLetter(word: string): string {
  return [...word.normalize('NFC')][0] ?? ''
}
