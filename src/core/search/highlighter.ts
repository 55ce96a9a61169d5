import { nameForms, nameKeys } from './name-forms.ts'
import type { Spelling } from './spelling.ts'
import { textForms } from './text-forms.ts'
import type { TrackedText } from './tracked-text.ts'

/** A stretch of a shown text, found or not. */
export interface Part {
  readonly text: string
  readonly hit: boolean
}

/** What is known of a text besides its letters. */
export interface Meaning {
  /** A person's name: pinyin and joined names count. */
  name?: boolean | undefined
  /** Other ways to say the same, which the text stands for as a whole: the name in the other script. */
  also?: readonly string[] | undefined
}

export interface Highlighter {
  /** How many terms there are. */
  readonly terms: number
  parts(text: string, meaning?: Meaning): readonly Part[]
  /** Positions of the terms that the text explains. */
  hits(text: string, meaning?: Meaning): ReadonlySet<number>
}

type Range = readonly [start: number, end: number]

/**
 * Finds what in shown texts a query has found. `wanted` has for each term what stands for it. Folded texts
 * are kept, because the next keystroke asks for most of them again.
 *
 * @example createHighlighting(spelling)([['zcj']]).parts('郑楚杰', { name: true }) // [{ text: '郑楚杰', hit: true }]
 */
export function createHighlighting(spelling: Spelling) {
  const ofText = remember((text: string) => textForms(text, spelling))
  const ofName = remember((text: string) => nameForms(text, spelling))
  const keysOfName = remember((text: string) => nameKeys(text, spelling))

  /** Places in a name are sought only where its keys contain something: most names contain nothing. */
  function formsOf(text: string, { name }: Meaning, words: readonly string[]) {
    const isRead = name === true || spelling.readings.has(text)
    const isSpeltOut = isRead && words.some((word) => keysOfName(text).includes(word))
    return isSpeltOut ? [...ofText(text), ...ofName(text)] : ofText(text)
  }

  return function highlight(wanted: readonly (readonly string[])[]): Highlighter {
    const words = wanted.flat()

    /** What else the text stands for as a whole. */
    function alsoFor(text: string, { name, also = [] }: Meaning): readonly string[] {
      return name === true ? [...also, ...(spelling.names.get(text) ?? [])] : also
    }

    function hits(text: string, meaning: Meaning = {}): ReadonlySet<number> {
      const own = termsIn(formsOf(text, meaning, words), wanted)
      if (own.size === wanted.length) return own
      const others = alsoFor(text, meaning).flatMap((other) => formsOf(other, meaning, words))
      return others.length === 0 ? own : new Set([...own, ...termsIn(others, wanted)])
    }

    function ranges(text: string, meaning: Meaning): readonly Range[] {
      const forms = formsOf(text, meaning, words)
      const own = rangesIn(forms, words)
      if (alsoFor(text, meaning).length === 0) return own
      const isWhole = hits(text, meaning).size > termsIn(forms, wanted).size
      return isWhole ? [[0, text.length]] : own
    }

    return {
      terms: wanted.length,
      hits,
      parts: (text, meaning = {}) => partsOf(text, ranges(text, meaning)),
    }
  }
}

function termsIn(
  forms: readonly TrackedText[],
  wanted: readonly (readonly string[])[],
): ReadonlySet<number> {
  const terms = new Set<number>()
  wanted.forEach((words, term) => {
    if (forms.some(({ text }) => words.some((word) => text.includes(word)))) terms.add(term)
  })
  return terms
}

/** Every occurrence; neighboring units of one occurrence may come from different places. */
function rangesIn(forms: readonly TrackedText[], words: readonly string[]): Range[] {
  const ranges: Range[] = []
  for (const { text, from, to } of forms) {
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        for (let unit = at; unit < at + word.length; unit++) {
          ranges.push([from[unit] ?? 0, to[unit] ?? 0])
        }
      }
    }
  }
  return ranges
}

/** What a hit may stretch over: hyphens, apostrophes, braces, but not from one word to the next. */
const WITHIN_WORDS = /^(?:[-‐‑'’‘ʼ{}$^\p{M}\p{Cf}]|\\[^\p{L}\p{N}\s])*$/u

function partsOf(text: string, ranges: readonly Range[]): Part[] {
  const parts: Part[] = []
  let end = 0
  for (const [from, to] of merge(text, ranges)) {
    if (from > end) parts.push({ text: text.slice(end, from), hit: false })
    parts.push({ text: text.slice(from, to), hit: true })
    end = to
  }
  if (end < text.length) parts.push({ text: text.slice(end), hit: false })
  return parts
}

/** Sorted, joined where they touch, and with the marks that belong to their last letter. */
function merge(text: string, ranges: readonly Range[]): Range[] {
  const merged: [number, number][] = []
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    const end = withMarks(text, to)
    const last = merged.at(-1)
    const joins = last !== undefined && WITHIN_WORDS.test(text.slice(last[1], from))
    if (joins) last[1] = Math.max(last[1], end)
    else merged.push([from, end])
  }
  return merged
}

function withMarks(text: string, end: number): number {
  return end + (/^[\p{M}\p{Cf}]+/u.exec(text.slice(end, end + 8))?.[0].length ?? 0)
}

function remember<V>(compute: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>()
  return (text) => {
    let value = known.get(text)
    if (value === undefined) {
      value = compute(text)
      known.set(text, value)
    }
    return value
  }
}
