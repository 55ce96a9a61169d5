import { HARD_BREAK } from '../text/page-line.ts'
import type { MarkedText } from './marked-text.ts'

/** A run of words that is never divided between two parts of a reference. */
export type Atom = {
  start: number
  end: number
  text: string
  /** The signs between the atom before and this one, `⏎` for a line break that the page shows. */
  before: string
  /** How most of it is marked. */
  mask: number
  /** The signs that are open around it: quotation marks and brackets. */
  within: string
  line: number
  /** A sign such as `†` is behind it. */
  isMarked: boolean
  /** What sets it apart sets the atom before it apart too, and all between the two. */
  isContinued: boolean
}

/** References with more are not read; the longest real ones, with all authors of an experiment, have fewer. */
const MAX_ATOMS = 4_000

const YEAR =
  /(?<![\d./—–-])(?:19|20)\d{2}(?:\s?年(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)?|[-./]\d{1,2}(?:[-./]\d{1,2})?(?![\d/-]))?(?!\d|\s?[[［](?:[A-Z]|EB|DB)[\]］/])/gu
const URL = /https?:\/\/[^\s，。；）\]<>"]+|\b10\.\d{4,9}\/[^\s，。；）\]]+/gu
const OTHERS = /(?<=\s)et\.? al\b/giu
const SIGN = /[,，、;；:：.．。?!？！|｜•·&()[\]{}（）［］【】〔〕<>《》〈〉"“”„‟「」『』\n\u2028]/u
/** Signs behind names, which are neither words nor punctuation. */
const MARKS = /(?<=[\p{L}.)\d])[*†‡§¶#^✉⋆♣♠♦∗¹²³⁴⁵]+(?=[\s,.;:，、；．。)）\]*]|$)/gu
const MARK = /^[*†‡§¶#^✉⋆♣♠♦∗¹²³⁴⁵]+$/u
const DASH = /(?<=\s)(?:-{1,3}|[–—/])(?=\s)|(?<!\d)——?|——?(?!\d)|--/gu
const WORD_AND = /(?<=[\s,])(?:and|und|et)(?=\s)/gu
const HAN = /\p{Script=Han}/u
const CLOSING: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '）': '(',
  '］': '[',
  '】': '【',
  '》': '《',
  '〉': '《',
  '”': '“',
  '」': '“',
  '』': '“',
  '〕': '[',
}
const OPENING: Readonly<Record<string, string>> = {
  '(': '(',
  '[': '[',
  '（': '(',
  '［': '[',
  '【': '【',
  '《': '《',
  '〈': '《',
  '“': '“',
  '„': '“',
  '「': '“',
  '『': '“',
  '〔': '[',
}
const SAME_SIGN: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '．': '.',
  '。': '.',
  '｜': '|',
  '？': '?',
  '！': '!',
  '·': '•',
  '–': '-',
  '—': '-',
  '——': '-',
  '--': '-',
  '---': '-',
  '/': '/',
  '\u2028': '⏎',
  '\n': '↵',
  and: '&',
  und: '&',
  et: '&',
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '„': '“',
  '〈': '《',
  '〉': '》',
}

/** The atoms of a reference; none if there are too many. */
export function splitAtoms(marked: MarkedText): Atom[] {
  const cuts = findCuts(marked)
  const atoms: Atom[] = []
  const open: string[] = []
  let before = ''
  let line = 0
  for (let at = 0; at + 1 < cuts.length; at += 1) {
    const [start, isSign] = cuts[at] ?? [0, false]
    const [end] = cuts[at + 1] ?? [0, false]
    const text = marked.text.slice(start, end)
    if (isSign && MARK.test(text)) {
      const last = atoms.at(-1)
      if (last !== undefined) last.isMarked = true
      continue
    }
    if (isSign) {
      before += signOf(text, open)
      if (text === HARD_BREAK) {
        line += 1
        open.length = 0
      }
      continue
    }
    const trimmed = text.trim()
    if (trimmed === '') continue
    const from = start + text.indexOf(trimmed)
    const to = from + trimmed.length
    const mask = maskOf(marked, from, to)
    const isContinued = mask !== 0 && isOneMask(marked, atoms.at(-1)?.end ?? from, from)
    const around = { before, mask, within: open.join(''), line }
    atoms.push({ start: from, end: to, text: trimmed, ...around, isMarked: false, isContinued })
    before = ''
    if (atoms.length > MAX_ATOMS) return []
  }
  return atoms
}

/** A quotation mark that is the same on both sides opens where none is open. */
function signOf(text: string, open: string[]): string {
  const isPlain = text === '"'
  const sign = isPlain && open.at(-1) === '“' ? '”' : isPlain ? '“' : text
  const opening = OPENING[sign]
  const closing = CLOSING[sign]
  if (opening !== undefined) open.push(opening)
  else if (closing !== undefined) {
    const from = open.lastIndexOf(closing)
    if (from >= 0) open.length = from
  }
  return SAME_SIGN[sign] ?? sign
}

function maskOf({ masks }: MarkedText, start: number, end: number): number {
  return masks[Math.floor((start + end - 1) / 2)] ?? 0
}

/** True where every character from the end of an atom to the next one is marked in the same way. */
function isOneMask({ masks }: MarkedText, end: number, start: number): boolean {
  const mask = masks[start]
  if (end >= start) return masks[end - 1] === mask
  for (let at = end; at < start; at += 1) if (masks[at] !== mask) return false
  return true
}

type Cut = readonly [at: number, isSign: boolean]

/** Where atoms and the signs between them begin. */
function findCuts(marked: MarkedText): Cut[] {
  const { text, masks } = marked
  const cuts = new Map<number, boolean>([[0, false]])
  const cut = (start: number, end: number) => {
    cuts.set(start, true)
    if (!cuts.has(end)) cuts.set(end, false)
  }
  const kept = keptRanges(text)
  for (const [start, end] of kept) {
    if (!cuts.has(start)) cuts.set(start, false)
    if (!cuts.has(end)) cuts.set(end, false)
  }
  const isKept = createRangeTest(kept)
  const isPrint = isWrapped(text)
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (SIGN.test(sign) && !isKept(at) && dividesAt(text, at) && !(isPrint && sign === '\n'))
      cut(at, at + 1)
    if (at > 0 && masks[at] !== masks[at - 1] && !cuts.has(at)) cuts.set(at, false)
    if (sign === ' ' && HAN.test(text.charAt(at - 1)) && HAN.test(text.charAt(at + 1)))
      cut(at, at + 1)
  }
  for (const pattern of [DASH, WORD_AND, MARKS])
    for (const { index, 0: found } of text.matchAll(pattern))
      if (!isKept(index)) cut(index, index + found.length)
  for (const { index } of text.matchAll(OTHERS)) if (!cuts.has(index)) cuts.set(index, false)
  cuts.set(text.length, false)
  return [...cuts].toSorted(([a], [b]) => a - b)
}

/** True for lines that end where the paper does. */
function isWrapped(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim().length)
  const full = lines.slice(0, -1)
  return full.length > 0 && Math.min(...full) > Math.max(40, 0.75 * Math.max(...lines))
}

/** Dates and addresses are atoms of their own, whatever signs are in them. */
function keptRanges(text: string): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = []
  let end = 0
  const found = [...text.matchAll(URL), ...text.matchAll(YEAR)].toSorted(
    (a, b) => a.index - b.index,
  )
  for (const { index, 0: whole } of found) {
    if (index < end) continue
    const length = whole.replace(/[.,;:)]$/u, '').length
    ranges.push([index, index + length])
    end = index + length
  }
  return ranges
}

/** Asked with growing places. */
function createRangeTest(ranges: readonly (readonly [number, number])[]): (at: number) => boolean {
  return (place) => {
    let [low, high] = [0, ranges.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ranges[middle]?.[1] ?? 0) <= place) low = middle + 1
      else high = middle
    }
    const [start, end] = ranges[low] ?? [0, 0]
    return place >= start && place < end
  }
}

/** True for a sign that may end a part; the dot of "v2.0" does not. */
function dividesAt(text: string, at: number): boolean {
  const sign = text.charAt(at)
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  const isBetweenDigits = /\d/u.test(before) && /\d/u.test(after)
  if (sign === ',' || sign === ':' || sign === '．' || sign === '：') return !isBetweenDigits
  if (sign === '?' || sign === '!') return /^$|[\s"”’》)\]\u2028]/u.test(after)
  if (sign === '·') return !(HAN.test(before) && HAN.test(after))
  if (sign === '&') return !(/\p{Lu}/u.test(before) && /\p{Lu}/u.test(after))
  if (sign !== '.') return true
  if (isBetweenDigits) return false
  return (
    /^$|[\s"“”’)\]}>[(\u2028*†‡§¶#^✉⋆♣♠♦∗]/u.test(after) ||
    HAN.test(after) ||
    HAN.test(before) ||
    /[\])”"*†‡§¶#^✉⋆♣♠♦∗]/u.test(before)
  )
}
