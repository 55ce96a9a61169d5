import type { Author } from '#core/schema/publication-parts.ts'
import { hasHan, hasLatin } from '#core/text/language-of.ts'
import { trimEndOf } from '#core/text/trim-of.ts'

/** A name as a source splits it; `literal` is one that it does not split. */
export interface SourceName {
  given?: string | undefined
  family?: string | undefined
  particle?: string | undefined
  suffix?: string | undefined
  literal?: string | undefined
  /** What the source says in other ways than by marks. */
  equal?: boolean | undefined
  corresponding?: boolean | undefined
}

export interface ReadAuthors {
  authors: Author[]
  /** The parts of their names, in the same order. */
  names: SourceName[]
  /** Names with unexplained marks. */
  unclear: string[]
}

/** Symbols after a name, and numbers that refer to its affiliation. */
const MARK = /[\s,;*∗⋆★＊†‡§¶#✉📧🖂⁎¹²³⁰⁴-⁹]/u
const SIGN = /[*∗⋆★＊†‡§¶#✉📧🖂⁎]/gu
const TEX = /\$(?<tex>(?:\\[a-z]+|[*,\d\s†‡§¶#^{}])+)\$/gu
const TEX_MARK = /^\^?\{?(?:\\[a-z]+|[*,\d†‡§¶#]|\{\})+\}?$/u
const TEX_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\\(?:ddagger|ddag)\b/gu, '‡'],
  [/\\(?:dagger|dag)\b/gu, '†'],
  [/\\(?:ast|star|asterisk)\b/gu, '*'],
  [/\\(?:S|P)\b/gu, '§'],
]
const SAME_STAR = /[∗⋆★＊⁎]/u
const LETTER = /[✉📧🖂]/u

/** Chinese names that braces keep together; longer ones, and those of institutions, are organizations. */
const HAN_NAME = /^\p{Script=Han}{2,4}$/u
const HAN_BODY = /[组队社所院部局厅会司网室系校厂团]$/u

/**
 * Authors as the paper prints them: given name first in Latin script, family name first and unspaced in
 * Chinese. A mark that the first author shares means equal contribution, an envelope the corresponding author. The
 * source has already separated the names; in prose `homepage/references/read-authors.ts` must find out whether a text is
 * a list of names at all.
 */
export function readAuthors(names: readonly SourceName[]): ReadAuthors {
  const read = names.map(withoutMarks).filter(({ name }) => printed(name) !== '')
  const holders = new Map<string, number>()
  for (const { marks } of read) {
    for (const mark of marks) holders.set(mark, (holders.get(mark) ?? 0) + 1)
  }
  const first = read[0]?.marks ?? new Set()
  const isEqual = (mark: string) => first.has(mark) && (holders.get(mark) ?? 0) > 1
  return {
    authors: read.map(({ name, marks }) =>
      authorOf(name, name.equal === true || [...marks].some(isEqual), marks),
    ),
    names: read.map(({ name }) => name),
    unclear: read.flatMap(({ name, marks }) => {
      const unknown = [...marks].filter((mark) => !isEqual(mark) && mark !== '✉')
      return unknown.map((mark) => printed(name) + mark)
    }),
  }
}

function authorOf(name: SourceName, equal: boolean, marks: ReadonlySet<string>): Author {
  const text = printed(name)
  if (name.literal !== undefined && !isHanPerson(text)) return { literal: text }
  const corresponding = marks.has('✉')
  if (!equal && !corresponding) return text
  return { name: text, ...(equal && { equal }), ...(corresponding && { corresponding }) }
}

function isHanPerson(text: string): boolean {
  return HAN_NAME.test(text) && !HAN_BODY.test(text)
}

/** @example printed({ family: 'Beethoven', particle: 'van', given: 'Ludwig' }) // 'Ludwig van Beethoven' */
function printed({
  given = '',
  family = '',
  particle = '',
  suffix = '',
  literal,
}: SourceName): string {
  if (literal !== undefined) return literal.trim()
  const letters = given + family
  const isChinese = hasHan(letters) && !hasLatin(letters)
  const parts = isChinese ? [family + given] : [given, particle, family, suffix]
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ')
}

function withoutMarks(name: SourceName): { name: SourceName; marks: Set<string> } {
  const marks = new Set<string>(name.corresponding === true ? ['✉'] : [])
  const clean = (text: string | undefined) => {
    if (text === undefined) return undefined
    const plain = text.replaceAll(TEX, (whole, tex: string) =>
      TEX_MARK.test(tex.replaceAll(/\s/gu, '')) ? signsOf(tex) : whole,
    )
    const rest = trimEndOf(plain, MARK)
    const tail = plain.slice(rest.length)
    for (const sign of tail.match(SIGN) ?? []) marks.add(sameSign(sign))
    return rest + tail.slice(trimEndOf(tail, /[\s,;]/u).length)
  }
  const { given, family, particle, suffix, literal, equal } = name
  return {
    name: {
      equal,
      given: clean(given),
      family: clean(family),
      particle,
      suffix: clean(suffix),
      literal: clean(literal),
    },
    marks,
  }
}

function signsOf(tex: string): string {
  let text = tex
  for (const [command, sign] of TEX_SIGNS) text = text.replaceAll(command, sign)
  return text.replaceAll(/[\d,\s{}^]/gu, '')
}

function sameSign(sign: string): string {
  if (SAME_STAR.test(sign)) return '*'
  return LETTER.test(sign) ? '✉' : sign
}
