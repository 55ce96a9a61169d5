import type { Author } from '#core/schema/publication-parts.ts'
import { trimEndOf } from '#core/text/trim-of.ts'
import type { Reader } from '../entries/entry.ts'
import { plainText } from '../text/inline-markdown.ts'
import { defined } from '#core/json/defined.ts'

const BETWEEN = /(?:(?<!\s)\s+)?(?:,\s*(?:and|&)\s+|[,，、;；&])\s*|(?<!\s)\s+(?:and|和)\s+/u
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}.'’`-]*|de|van|von|der|den|la|le|di|da|dos|del|bin|al)(?:\s+(?:\([\p{L} ]{1,30}\)|\p{Lu}[\p{L}\p{M}.'’`-]*|de|van|von|der|den|la|le|di|da|dos|del|bin|al)){1,5}$|^\p{Script=Han}{2,4}$|^\p{Script=Han}{1,6}·\p{Script=Han}{1,8}$/u
const GROUP =
  /\b(?:team|group|consortium|collaboration|collective|lab|project)\b|团队|课题组|联盟$/iu
const OTHERS = /^(?:et\.? al\.?|others|等人?|\.{3}|…)$/iu
/** "and others" after the last name; no Chinese name ends in 等. */
const AND_OTHERS = /\s(?:et\.? al\.?|等人?)$|(?<=\p{Script=Han}{2})等人?$/u
const MARKS = /(?:\\?[*†‡§#✉]|📧|✉️|\^|\$|\{|\}|<\/?sup>)+/gu
const EQUAL =
  /([*†‡§#✉])\s*(?:(?:[:：=]|denotes?|indicates?|means?|表示|为|代表)\s*)?(?:(?:denotes?|indicates?|represents?|means?)\s+)?(?:the\s+)?(?:equal(?:ly)?|co-?first|joint first|contributed equally|共同一作|共同第一作者|同等贡献|贡献相同)/iu
const CORRESPONDING =
  /([*†‡§#✉])\s*(?:(?:[:：=]|denotes?|indicates?|means?|表示|为|代表)\s*)?(?:(?:denotes?|indicates?|represents?|means?)\s+)?(?:the\s+)?(?:corresponding|通讯作者|通信作者)/iu

/** True for one name of a person, with or without marks. */
export function isName(text: string): boolean {
  return NAME.test(withoutMarks(text).trim())
}

/** A name without the marks at its end. */
function withoutMarks(name: string): string {
  const last = [...name.matchAll(MARKS)].at(-1)
  const isAtEnd = last !== undefined && last.index + last[0].length === name.length
  return isAtEnd ? name.slice(0, last.index) : name
}

/** The code with which to report what is left of a list of authors. */
export function codeOfLeft(word: string): 'some-authors' | 'not-understood' {
  return OTHERS.test(word) ? 'some-authors' : 'not-understood'
}

/** Authors, and what could not be read of the list: unexplained marks, "et al.". */
export type ReadAuthors = { authors: Author[]; left: string[] }

type AuthorContext = Partial<Pick<Reader, 'legend' | 'owner'>>

/**
 * A list of names, or a group, in prose; undefined for any text that is not certainly one. Names that a record has in
 * fields are read by `bibliography/read-authors.ts`, which never has to doubt that they are names.
 */
export function readAuthors(
  text: string,
  { legend = '', owner = [] }: AuthorContext = {},
): ReadAuthors | undefined {
  const words = trimEndOf(withoutBold(text), /[.。:：\s]/u)
  if (words.length > 12_000) return undefined
  const names = words.split(BETWEEN).flatMap((name) => name.replace(/\s+/gu, ' ').trim() || [])
  const left: string[] = []
  const authors: Author[] = []
  for (const written of names) {
    const name = withoutMarks(written).trim()
    const marks = written.slice(name.length)
    const others = AND_OTHERS.exec(name)?.[0].trim()
    if (OTHERS.test(name)) left.push(name)
    else if (others !== undefined && NAME.test(name.replace(AND_OTHERS, ''))) {
      left.push(others)
      authors.push(name.replace(AND_OTHERS, ''))
    } else if (GROUP.test(name) && name.length < 60) authors.push({ literal: name })
    else if (NAME.test(name) || owner.includes(name))
      authors.push(withMarks(name, marks, legend, left))
    else return undefined
  }
  const [only] = authors
  const isList = authors.length > 1 || left.some((word) => OTHERS.test(word))
  const isOne =
    typeof only === 'object' ? 'literal' in only : only !== undefined && owner.includes(only)
  return isList || isOne ? { authors, left } : undefined
}

function withMarks(name: string, marks: string, legend: string, left: string[]): Author {
  const signs = marks.replace(/[^*†‡§#✉]/gu, '')
  const equalSign = EQUAL.exec(legend)?.[1]
  const correspondingSign = CORRESPONDING.exec(legend)?.[1] ?? '✉'
  const equal = equalSign !== undefined && signs.includes(equalSign)
  const corresponding = signs.includes(correspondingSign) || marks.includes('📧')
  const unknown = [...signs].filter((sign) => sign !== equalSign && sign !== correspondingSign)
  if (unknown.length > 0) left.push(name + unknown.join(''))
  if (!equal && !corresponding) return name
  return defined({ name, equal: equal || undefined, corresponding: corresponding || undefined })
}

/** A star before a name starts italics; if there is none, stars after names are marks. */
const OPENING_STAR = /(?<![\p{L}\p{N}.])\*(?=\p{L})/u

/** Bold and italics mark the owner; the remaining stars are marks. */
function withoutBold(text: string): string {
  const plain = text.replace(/(?<!\\)\*\*/gu, '').replace(/\\\*/gu, '⁎')
  const isMarked = !OPENING_STAR.test(plain)
  return plainText(isMarked ? plain.replaceAll('*', '⁎') : plain).replaceAll('⁎', '*')
}
