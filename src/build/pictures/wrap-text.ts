import { trimEndOf } from '#core/text/trim-of.ts'
import type { Ink } from './drawing-style.ts'
import { graphemesOf, type TextStyle } from './typesetter.ts'
import type { Locale } from '#core/schema/locale.ts'

/** A piece of text in one style. */
export interface Span extends TextStyle {
  text: string
  ink: Ink
}

export type Line = readonly Span[]

/** The width of a text; in what unit is the caller's choice. */
export type Measure = (text: string, style: TextStyle) => number

/** Lines of at most `width`. Only a word that is longer than a line is broken inside. */
export function wrapText(spans: Line, width: number, measure: Measure): Line[] {
  const lines: Span[][] = []
  let line: Span[] = []
  const fits = (unit: Line) => widthOf(trimEnd([...line, ...unit]), measure) <= width

  for (const unit of unitsOf(spans)) {
    if (line.length > 0 && !fits(unit)) {
      lines.push(line)
      line = []
    }
    if (fits(unit)) {
      line.push(...unit)
      continue
    }
    for (const letter of lettersOf(unit)) {
      if (line.length > 0 && !fits([letter])) {
        lines.push(line)
        line = []
      }
      line.push(letter)
    }
  }
  if (line.length > 0) lines.push(line)
  return lines.map((pieces) => joinSpans(trimEnd(pieces)))
}

/** As many whole units of the line as leave room for an ellipsis, and the ellipsis. */
export function cutLine(line: Line, width: number, measure: Measure): Line {
  const last = line.at(-1)
  if (last === undefined) return line
  const ellipsis = { ...last, text: '…' }
  const units = unitsOf(line)
  const parts: readonly Line[] =
    units.length > 1 ? units : lettersOf(units[0] ?? []).map((letter) => [letter])
  for (let count = parts.length; count > 0; count -= 1) {
    const kept = joinSpans([...trimEnd(parts.slice(0, count).flat(), /[\s\p{P}]/u), ellipsis])
    if (widthOf(kept, measure) <= width) return kept
  }
  return [ellipsis]
}

/** Word by word, so that `measure` can remember: kerning between words is nearly nothing. */
export function widthOf(line: Line, measure: Measure): number {
  return line.reduce((sum, span) => sum + measure(span.text, span), 0)
}

/** The width of what is never broken unless it is longer than a line. */
export function widestWord(spans: Line, measure: Measure): number {
  return Math.max(0, ...unitsOf(spans).map((unit) => widthOf(trimEnd(unit), measure)))
}

/** What stays together on a line. */
function unitsOf(spans: Line): Span[][] {
  const words = spans.flatMap((span) =>
    wordsOf(span.text, span.lang).map((text) => ({ ...span, text })),
  )
  const units: Span[][] = []
  words.forEach((word, at) => {
    const before = words[at - 1]
    const unit = units.at(-1)
    if (unit && before && !mayBreak(before.text, word.text)) unit.push(word)
    else units.push([word])
  })
  return units
}

function lettersOf(unit: Line): Span[] {
  return unit.flatMap((span) => graphemesOf(span.text).map((text) => ({ ...span, text })))
}

function trimEnd(line: Line, what = /\s/u): Line {
  const last = line.at(-1)
  if (last === undefined) return line
  const text = trimEndOf(last.text, what)
  const rest = line.slice(0, -1)
  return text === '' ? trimEnd(rest, what) : [...rest, { ...last, text }]
}

/** Neighbors in the same style as one, so that they are set together. */
function joinSpans(line: Line): Line {
  const joined: Span[] = []
  for (const span of line) {
    const last = joined.at(-1)
    const same = last?.weight === span.weight && last.ink === span.ink && last.lang === span.lang
    if (last && same) joined[joined.length - 1] = { ...last, text: last.text + span.text }
    else joined.push(span)
  }
  return joined
}

/** Characters that no line begins with, and that no line ends with. */
const NOT_FIRST = /^[\p{Pe}\p{Pf}\p{Po}…·—–〜ー々]/u
const NOT_LAST = /[\p{Ps}\p{Pi}]$/u

const CHINESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u

const WORDS: Record<Locale, Intl.Segmenter> = {
  en: new Intl.Segmenter('en', { granularity: 'word' }),
  zh: new Intl.Segmenter('zh', { granularity: 'word' }),
}

/** Words, marks and blanks of a text. */
export function wordsOf(text: string, lang: Locale): string[] {
  return Array.from(WORDS[lang].segment(text), ({ segment }) => segment)
}

/** True where a line may end between two neighbors: behind blanks, and between Chinese words. */
export function mayBreak(before: string, after: string): boolean {
  if (/^\s/u.test(after) || before.endsWith('\u00A0')) return false
  if (/\s$/u.test(before)) return true
  if (NOT_LAST.test(before) || NOT_FIRST.test(after)) return false
  if (/\d$/u.test(before) || /^\d/u.test(after)) return false
  return CHINESE.test(lastOf(before)) || CHINESE.test(graphemesOf(after)[0] ?? '')
}

function lastOf(text: string): string {
  return graphemesOf(text).at(-1) ?? ''
}
