import type { SourceName } from '../../bibliography/read-authors.ts'
import { trimEndOf } from '#core/text/trim-of.ts'
import { readLegend, splitMarks } from './name-marks.ts'
import { readName, type NamePiece } from './read-name.ts'

/** A name, in Chinese too where the list has it in both scripts. */
export type ListedName = SourceName & { zh?: string }

/** Authors, and what could not be read of the list: unexplained marks, "et al.". */
export type ReadNames = { names: ListedName[]; left: string[] }

/** The lines that explain the marks on names, and the owner's names, which are names whatever they look like. */
export type NamesContext = { legend?: string; owner?: readonly string[] }

const BETWEEN =
  /[,，、&]|(?<=[\s,])(?:and|und)(?=\s)|(?<=\s)和(?=\s)|(?<=\p{Script=Han})和(?=\p{Script=Han}{2,4}$)/u
const SEMICOLON = /[;；]/u
const OTHERS = /^(?:et\.? al\.?|others|(?:and )?co-?authors|and others|等人?|\.{3}|…+|\*{3})$/iu
/** "and others" after the last name; no Chinese name ends in 等. */
const AND_OTHERS =
  /\s(?:et\.? al\.?|等人?)$|(?<=\p{Script=Han}[^\p{L}]{0,4})等人?$|(?<=[\p{L}.][^\p{L}]{0,4})\s?等$/u
const INTRODUCED = /^(?:(?:joint(?:ly)?(?: work)? )?with|by|authors?\s*[:：]|作者\s*[:：])\s*/iu
const SPACED =
  /(?<!\p{Script=Han})(\p{Script=Han})[ \u3000]+(\p{Script=Han}{1,2})(?!\p{Script=Han})/gu
/** Chinese names that only spaces separate. */
const SPACED_NAMES = /^\p{Script=Han}{2,4}[^\p{L}\p{N}\s]{0,3}$/u
const MAX_LENGTH = 12_000

/** The code with which to report what is left of a list of authors. */
export function codeOfLeft(word: string): 'some-authors' | 'not-understood' {
  return OTHERS.test(word) ? 'some-authors' : 'not-understood'
}

/** A list of names in any order and with any signs between them; undefined if a part of it is no name. */
export function readNames(
  text: string,
  { legend = '', owner = [] }: NamesContext = {},
): ReadNames | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const words = trimEndOf(
    text
      .replaceAll(/[\s\u2028]+/gu, ' ')
      .trim()
      .replace(INTRODUCED, ''),
    /[.。:：;；,，\s]/u,
  )
  const read: ReadNames = { names: [], left: [] }
  const signs = readLegend(legend)
  for (const person of groupsOf(words, read.left)) {
    const name = readName(person.pieces, owner)
    if (name === undefined) return undefined
    const printed = person.pieces.map(({ name: piece }) => piece).join(' ')
    const marks = new Set(person.pieces.flatMap((piece) => piece.signs))
    const unknown = [...marks].filter(
      (sign) => sign !== signs.equal && sign !== signs.corresponding,
    )
    if (unknown.length > 0) read.left.push(printed + unknown.join(''))
    const equal =
      person.pieces.some((piece) => piece.equal) ||
      (signs.equal !== undefined && marks.has(signs.equal))
    const corresponding =
      person.pieces.some((piece) => piece.corresponding) || marks.has(signs.corresponding)
    read.names.push({ ...name, ...(equal && { equal }), ...(corresponding && { corresponding }) })
  }
  return read.names.length > 0 ? read : undefined
}

/** The pieces of one name: one, or a family and a given name with a comma between them. */
type Group = { pieces: NamePiece[] }

function groupsOf(text: string, left: string[]): Group[] {
  const isSemicolon = SEMICOLON.test(text)
  if (!isSemicolon) return grouped(piecesOf(text, left))
  return text
    .split(SEMICOLON)
    .flatMap((part) => grouped(piecesOf(part.trim().replace(/^(?:and|&)\s/u, ''), left)))
}

function piecesOf(text: string, left: string[]): NamePiece[] {
  const joined = text.replaceAll(SPACED, '$1$2')
  return joined.split(BETWEEN).flatMap((part) => {
    const word = part.trim()
    if (word === '') return []
    if (OTHERS.test(word)) {
      left.push(trimEndOf(word, /\./u) || word)
      return []
    }
    const others = AND_OTHERS.exec(word)?.[0].trim()
    if (others !== undefined) left.push(trimEndOf(others, /\./u))
    const bare = word.replace(AND_OTHERS, '')
    const parts = bare.split(' ').every((one) => SPACED_NAMES.test(one)) ? bare.split(' ') : [bare]
    return parts.map(splitMarks).filter(({ name }) => name !== '')
  })
}

const INITIALS = /^(?:\p{Lu}\p{Ll}?\.[-\s]?|\p{Lu}[-\s]?){1,4}$/u
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/u
const ONE_WORD = /^(?:\p{Ll}{1,4}\s){0,2}\p{Lu}[\p{L}\p{M}’'-]+$/u
const HAN = /\p{Script=Han}/u

/** Joins what commas separate: "Quill, M.", "Brook, Ada" where all or the first are turned round. */
function grouped(pieces: readonly NamePiece[]): Group[] {
  const turned = turnedCount(pieces)
  const groups: Group[] = []
  for (let at = 0; at < pieces.length; at += 1) {
    const [piece, next] = [pieces[at], pieces[at + 1]]
    if (piece === undefined) break
    const isTurned =
      next !== undefined &&
      !HAN.test(piece.name) &&
      (at < turned ||
        (INITIALS.test(next.name) && !INITIALS.test(piece.name) && !isWhole(piece.name)))
    if (!isTurned) groups.push({ pieces: [piece] })
    else {
      const suffix = pieces[at + 2]
      const hasSuffix = suffix !== undefined && SUFFIX.test(suffix.name)
      groups.push({ pieces: hasSuffix ? [piece, next, suffix] : [piece, next] })
      at += hasSuffix ? 2 : 1
    }
  }
  return groups
}

/** A family name with its initials before or after it needs no others. */
function isWhole(name: string): boolean {
  return /^\p{Lu}\.|\s\p{Lu}{1,3}$|\s\p{Lu}\.$/u.test(name)
}

/** How many pieces from the first are pairs of family and given names written out. */
function turnedCount(pieces: readonly NamePiece[]): number {
  const isOne = (piece: NamePiece | undefined) => piece !== undefined && ONE_WORD.test(piece.name)
  if (!isOne(pieces[0]) || pieces.length < 2 || HAN.test(pieces[1]?.name ?? '')) return 0
  const families = pieces.filter((_, at) => at % 2 === 0)
  if (pieces.length % 2 === 0 && families.every(isOne)) return pieces.length
  const others = pieces.slice(2)
  return others.length > 0 && others.every((piece) => /\s/u.test(piece.name)) ? 1 : 0
}
