import { trimOf } from '#core/text/trim-of.ts'
import { HARD_BREAK, MAX_ITEM, type PageLine, type Place } from '../text/page-line.ts'
import type { Report } from '../../report.ts'

/** An entry of a section: a list item or a paragraph; `parts` are its lines as the page breaks them. */
export type Item = {
  place: Place
  isListed: boolean
  parts: string[]
  children: Item[]
}

/** Before Chinese a number needs no space after it: `[1]张三`, `［1］张三`, `1、张三`. */
const MARKER =
  /^( *)(?:(?:[-+*•·▪◦–]|\d{1,3}[.)]|\[\d{1,3}\])[ ]+|(?:[[［]\d{1,3}[\]］]|[(（]\d{1,3}[)）]|\d{1,3}[、．）])[ \u3000]*(?=\p{Script=Han}))(.*)$/su
const QUOTE = /^ {0,3}>[ ]?/u
const NUMBERED = /^ *[[［]\d{1,3}[\]］]/u
const MAX_DEPTH = 8

type Open = { item: Item; indent: number; text: string; isBlankAfter: boolean; isCitation: boolean }

type State = { items: Item[]; open: Open[]; report: Report }

/** The entries of a section's lines; an item that is too long for a bundle is reported. */
export function readItems(lines: readonly PageLine[], report: Report): Item[] {
  const state: State = { items: [], open: [], report }
  for (const line of lines) {
    const text = line.text.replace(QUOTE, '')
    const marker = MARKER.exec(text)
    if (text.trim() === '') {
      for (const entry of state.open) entry.isBlankAfter = true
    } else if (marker === null) {
      addText(state, { ...line, text })
    } else {
      const indent = marker[1]?.length ?? 0
      closeTo(state, depthFor(state.open, indent))
      const isCitation = NUMBERED.test(text)
      open(state, { place: line, text: marker[2] ?? '', indent, isListed: true, isCitation })
    }
  }
  closeTo(state, 0)
  return state.items.flatMap(withoutFrame)
}

/** A point with nothing but points in it, such as the row of a table that is layout, stands for those. */
function withoutFrame(item: Item): Item[] {
  return item.parts.length > 0 ? [item] : item.children.flatMap(withoutFrame)
}

type Start = {
  place: PageLine
  text: string
  indent: number
  isListed: boolean
  isCitation: boolean
}

function open(state: State, { place, text, indent, isListed, isCitation }: Start): void {
  const { file, line } = place
  const item: Item = { place: { file, line }, isListed, parts: [], children: [] }
  const siblings = state.open.at(-1)?.item.children ?? state.items
  siblings.push(item)
  state.open.push({ item, indent, text, isBlankAfter: false, isCitation })
}

function addText(state: State, line: PageLine): void {
  // Not `trim`, which would remove the marked line break.
  const text = trimOf(line.text, / /u)
  closeTo(state, continuedDepth(state.open, line.text.length - line.text.trimStart().length))
  const last = state.open.at(-1)
  if (last === undefined) {
    open(state, { place: line, text, indent: 0, isListed: false, isCitation: false })
  } else {
    last.text += (last.isBlankAfter && !last.isCitation ? HARD_BREAK : '\n') + text
    last.isBlankAfter = false
  }
}

/** How many open items contain a marker at this indentation. */
function depthFor(open: readonly Open[], indent: number): number {
  const outer = open.findIndex((entry) => !entry.item.isListed || entry.indent >= indent)
  return Math.min(outer < 0 ? open.length : outer, MAX_DEPTH)
}

/** How many open items a line without a marker continues: after a blank line only those that it is indented under. */
function continuedDepth(open: readonly Open[], indent: number): number {
  const last = open.at(-1)
  if (last === undefined || !last.isBlankAfter || last.isCitation) return open.length
  return open.filter((entry) => entry.item.isListed && entry.indent < indent).length
}

function closeTo({ open, report }: State, depth: number): void {
  for (const { item, text } of open.splice(depth)) {
    if (text.length > MAX_ITEM) report('not-understood', text, item.place)
    else item.parts = text.split(HARD_BREAK).flatMap((part) => part.trim() || [])
  }
}
