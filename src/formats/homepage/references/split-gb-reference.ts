import { mapText } from '#core/text/both-languages.ts'
import { isSafeUrl } from '#core/schema/url.ts'
import { trimEndOf } from '#core/text/trim-of.ts'
import type { Reader } from '../entries/entry.ts'
import { LINK, plainText } from '../text/inline-markdown.ts'
import { isName, readAuthors, type ReadAuthors } from './read-authors.ts'
import type { Author } from '#core/schema/publication-parts.ts'

/** A GB/T 7714 reference, split at the mark after its title; `source` is what follows. */
export type GbReference = {
  authors: ReadAuthors
  title: string
  url: string | undefined
  letter: string
  /** True if the work is part of another: `[C]//`. */
  isPart: boolean
  source: string
}

const MARK = String.raw`[[［]\s*(?<letter>[JCDMGRPANSZ]|EB|DB|DS|CP)(?:\s*[/／]\s*(?:OL|CD|MT|DK))?\s*[\]］]`
const MARKED = new RegExp(
  String.raw`^(?<before>[^]*?\S)\s*${MARK}(?!\()\s*(?<part>\/\/|／／|∥)?`,
  'u',
)
/** The older form of a paper in proceedings: `题名[A]. 见: 论文集[C]. …`. */
const OLD_PART = new RegExp(
  String.raw`[[［]A[\]］][\s.．。:：]*(?:(?:见|[Ii]n)[\s:：]+)?(?<host>[^[［\s.．。:：][^[［]*)${MARK}`,
  'u',
)
const MARK_IN_QUOTES = new RegExp(`(?<mark>${MARK})(?<quote>["”》])`, 'gu')
const MARK_IN_LABEL = new RegExp(String.raw`(?<mark>${MARK})\]\((?<url>[^\s()]*)\)`, 'gu')
/** A standard begins with its number: GB/T 25100—2010. */
const NUMBER = /^[A-Z][A-Z/]+\s?\d/u
const PERIOD = /[．。]|\.(?!\d)/gu
/** What follows the dot of an initial or of "et al", which ends no list. */
const CONTINUES = /^\s*(?:\p{Lu}\.|[,，、;；&-]|and\b)/u
const SPACED_NAME =
  /(?<!\p{Script=Han})(\p{Script=Han})[ \u3000]+(\p{Script=Han}{1,2})(?!\p{Script=Han})/gu
const IN_QUOTES = /^(?:“([^“”]+)”|"([^"]+)"|《([^《》]+)》)$/u
/** A list of authors ends at one of the first periods; each of them is tried. */
const MAX_PERIODS = 50
/** Longer texts are not references. */
const MAX_LENGTH = 5_000

/** True for a text with a GB/T 7714 mark after some words. */
export function isGbReference(text: string): boolean {
  return text.length <= MAX_LENGTH && MARKED.test(normalized(text))
}

/** Undefined if it has no mark, more than one, or no names before the title, but for a standard. */
export function splitGbReference(text: string, reader: Reader): GbReference | undefined {
  const whole = normalized(text)
  const match = MARKED.exec(whole)
  const { before = '', letter = '', part } = match?.groups ?? {}
  const source = whole.slice(match?.[0].length ?? 0)
  if (match === null || MARKED.test(source)) return undefined
  const link = [...before.matchAll(LINK)].findLast(({ index, 0: { length } }) => {
    return withoutSigns(before.slice(index + length)) === ''
  })
  const words = before.replace(LINK, '$1').replace(SPACED_NAME, '$1$2')
  const parts =
    letter === 'S' && NUMBER.test(words) ? unsigned(words) : namesAndTitle(words, reader)
  if (parts === undefined) return undefined
  const url = link?.[2]
  return {
    ...parts,
    url: url !== undefined && isSafeUrl(url) ? url : undefined,
    letter,
    isPart: part !== undefined,
    source,
  }
}

function normalized(text: string): string {
  return text
    .replace(MARK_IN_LABEL, ']($<url>)$<mark>')
    .replace(MARK_IN_QUOTES, '$<quote>$<mark>')
    .replace(OLD_PART, '[$<letter>]//$<host>')
}

function withoutSigns(title: string): string {
  return trimEndOf(title.replace(/^[\s,，]+/u, ''), /[\s,，.．。]/u)
}

function unsigned(text: string) {
  return { authors: { authors: [], left: [] }, title: withoutSigns(plainText(text)) }
}

function namesAndTitle(
  text: string,
  { legend, owner }: Reader,
): { authors: ReadAuthors; title: string } | undefined {
  const periods = [...text.matchAll(PERIOD)].filter(
    ({ index, 0: sign }) => sign !== '.' || !CONTINUES.test(text.slice(index + 1)),
  )
  for (const { index } of periods.slice(0, MAX_PERIODS)) {
    const right = text.slice(index + 1)
    const left = text.slice(0, index)
    const title = withoutSigns(plainText(right)).replace(IN_QUOTES, '$1$2$3')
    const only = plainText(left)
    const authors = readAuthors(left, { legend, owner: isName(only) ? [...owner, only] : owner })
    if (authors !== undefined && /\p{L}{2}/u.test(title))
      return { authors: { ...authors, authors: authors.authors.map(initialsFirst) }, title }
  }
  return undefined
}

const FAMILY_FIRST =
  /^(?<family>\p{Lu}[\p{L}'’-]+)\s+(?<initials>\p{Lu}\.?(?:[\s-]*\p{Lu}\b\.?){0,2})$/u
const CAPITALS = /^[\p{Lu}'’-]+$/u

/**
 * A name as GB/T 7714 writes it, family name first and in capitals, as papers print it.
 *
 * @example initialsFirst('ZHANG S Y') // 'S. Y. Zhang'
 */
export function initialsFirst(author: Author): Author {
  if (typeof author === 'string') return nameInitialsFirst(author)
  return 'name' in author ? { ...author, name: mapText(author.name, nameInitialsFirst) } : author
}

function nameInitialsFirst(name: string): string {
  const { family = '', initials = '' } = FAMILY_FIRST.exec(name)?.groups ?? {}
  if (family === '' || /\p{Lu}\p{Lu}/u.test(initials)) return name
  const given = (initials.match(/\p{Lu}/gu) ?? []).map((letter) => `${letter}.`).join(' ')
  const written = CAPITALS.test(family)
    ? family.replace(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLowerCase())
    : family
  return `${given} ${written}`
}
