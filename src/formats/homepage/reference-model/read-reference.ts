import { trimEndOf } from '#core/text/trim-of.ts'
import { seeAtoms } from './atom-features.ts'
import {
  bestReadings,
  probabilitiesOf,
  scoreSights,
  type Label,
  type Scores,
} from './label-atoms.ts'
import { readMarkedText, type MarkedText } from './marked-text.ts'
import { readNames, type NamesContext, type ReadNames } from './read-names.ts'
import { splitAtoms, type Atom } from './split-atoms.ts'
import { addVotes, type ListStyle } from './list-style.ts'
import { learnedWeights } from './weights.ts'

/** A reference in parts, as plain texts. */
export type ReferenceParts = {
  title: string
  /** The address that the title links to. */
  url: string | undefined
  authors: ReadNames | undefined
  /** The name of the venue alone, and everything about where and when the work appeared in its order. */
  venue: string
  source: string
  /** Volume, issue, pages and identifiers. */
  locators: string
  dates: string[]
  /** The kind of work of GB/T 7714, whether the work is part of another (`[C]//`), and what follows. */
  mark: { letter: string; isPart: boolean; after: string } | undefined
  publishers: string[]
  editors: string[]
  remarks: string[]
  /** From 0 to 1: how likely it is that title and authors are right. */
  confidence: number
}

/** What is known when a reference is read. */
export type ReferenceContext = NamesContext & {
  isOwner: (text: string) => boolean
  style?: ListStyle | undefined
}

/** A reference taken apart: what readings are made of, and what the other references of its list vote on. */
export type SplitReference = { marked: MarkedText; atoms: Atom[]; scores: Scores }

/** The atoms of a reference in Markdown, and the scores of their labels; none for what has no words or too many. */
export function splitReference(
  markdown: string,
  { isOwner, style }: ReferenceContext,
): SplitReference {
  const marked = readMarkedText(markdown)
  const atoms = splitAtoms(marked)
  const own = scoreSights(seeAtoms(atoms, isOwner), learnedWeights())
  return { marked, atoms, scores: style === undefined ? own : addVotes(own, atoms, style) }
}

/** How many readings are compared. */
const MAX_READINGS = 8
/** A reading as likely as this needs no comparison. */
const SURE = 0.95
/** How likely a reading is, against others, that has the owner anywhere but among the authors, or the end of a title as the venue. */
const ODD = 0.02
const LOWER_START =
  /^(?!(?:in|at|eds?|edited|ar[Xx]iv|bio[Rr]xiv|med[Rr]xiv|e[A-Z]|preprint)\b)\p{Ll}/u

/** What remarks in small letters are about; others are rather the end of a title. */
const KNOWN_REMARK =
  /^(?:to appear|accepted|under|submitted|forthcoming|revis|work|co-|best|oral|spotlight|cited|impact|pp?\b|pages?|vol|no\b|doi|available|preprint|and|et|with|pdf|code|link|project|paper|slides|video|data|bib|arxiv|by|equal|corresponding|invited)/iu

/** Reads a reference in Markdown; undefined where no reading has a title and names as authors. */
export function readReference(
  markdown: string,
  context: ReferenceContext,
): ReferenceParts | undefined {
  const split = splitReference(markdown, context)
  const probability = probabilitiesOf(split.scores)
  const [first] = bestReadings(split.scores, 1)
  if (first === undefined) return undefined
  const best = weighed(split, first, { context, probability })
  if (best !== undefined && best.weight >= SURE) return { ...best.parts, confidence: best.weight }
  const readings = differentReadings(bestReadings(split.scores, MAX_READINGS)).flatMap(
    (labels) => weighed(split, labels, { context, probability }) ?? [],
  )
  const likeliest = readings.toSorted((a, b) => b.weight - a.weight)[0]
  if (likeliest === undefined) return undefined
  const all = readings.reduce((sum, { weight }) => sum + weight, 0)
  return { ...likeliest.parts, confidence: likeliest.weight / all }
}

/** Readings that differ in where authors and title are, the best of each. */
function differentReadings(readings: readonly Label[][]): Label[][] {
  const keyOf = (labels: readonly Label[]) =>
    labels.map((label) => (label === 'A' || label === 'T' ? label : '-')).join('')
  const seen = new Set<string>()
  return readings.filter((labels) => {
    const isNew = !seen.has(keyOf(labels))
    seen.add(keyOf(labels))
    return isNew
  })
}

type Weighing = { context: ReferenceContext; probability: (labels: readonly Label[]) => number }

/** A reading, as likely as the labels and what is in the parts make it; undefined for one whose authors are no names. */
function weighed(
  split: SplitReference,
  labels: readonly Label[],
  { context, probability }: Weighing,
): { parts: Omit<ReferenceParts, 'confidence'>; weight: number } | undefined {
  const parts = partsOf(split, labels, context)
  if (parts === undefined) return undefined
  const isElsewhere = split.atoms.some(
    ({ text }, at) =>
      labels[at] !== 'A' && /\S\s\S|\p{Script=Han}{2}/u.test(text) && context.isOwner(text),
  )
  const isOdd =
    isElsewhere ||
    [parts.venue, ...parts.publishers, ...parts.editors].some((text) => LOWER_START.test(text)) ||
    parts.remarks.some((text) => LOWER_START.test(text) && !KNOWN_REMARK.test(text))
  return { parts, weight: probability(labels) * (isOdd ? ODD : 1) }
}

function partsOf(
  { marked, atoms }: SplitReference,
  labels: readonly Label[],
  context: ReferenceContext,
): Omit<ReferenceParts, 'confidence'> | undefined {
  const runs = runsOf(atoms, labels)
  const titleRun = runs.find(({ label }) => label === 'T')
  const authorRun = runs.find(({ label }) => label === 'A')
  const title = titleRun === undefined ? '' : titleOf(marked, titleRun)
  const authors = authorRun && readNames(authorsText(marked, authorRun), context)
  if (authorRun !== undefined && authors === undefined) return undefined
  if (titleRun === undefined || !/\p{L}{2}|\p{L}\d/u.test(title)) return undefined
  const { mark, others } = takeGbMark(runs, marked)
  const textsOf = (label: Label) =>
    others.filter((run) => run.label === label).map((run) => textOf(marked, run))
  const isSource = ({ label }: Run) => label === 'V' || label === 'L' || label === 'D'
  const isLocator = ({ label }: Run) => label === 'L'
  return {
    title,
    url: marked.links.find(({ start, end }) => start < titleRun.end && end > titleRun.start)?.url,
    authors,
    venue: textsOf('V').toSorted((a, b) => b.length - a.length)[0] ?? '',
    source: joined(others.filter(isSource), marked),
    locators: joined(others.filter(isLocator), marked),
    dates: textsOf('D'),
    mark,
    publishers: textsOf('P'),
    editors: textsOf('E'),
    remarks: textsOf('N'),
  }
}

/** Neighboring atoms with one label. */
type Run = { label: Label; start: number; end: number; before: string }

function runsOf(atoms: readonly Atom[], labels: readonly Label[]): Run[] {
  const runs: Run[] = []
  for (const [at, { start, end, before }] of atoms.entries()) {
    const label = labels[at] ?? 'N'
    const last = runs.at(-1)
    if (last?.label === label) last.end = end
    else runs.push({ label, start, end, before })
  }
  return runs
}

/** The words of a run with the bracket that ends within it. */
function textOf({ text }: MarkedText, { start, end }: Run): string {
  const words = text.slice(start, end)
  const after = text.charAt(end)
  const isOpen = (open: string, close: string) =>
    after === close && words.split(open).length > words.split(close).length
  const closing =
    isOpen('(', ')') ||
    isOpen('（', '）') ||
    isOpen('[', ']') ||
    isOpen('《', '》') ||
    isOpen('“', '”')
      ? after
      : ''
  return (words + closing).replaceAll(/[\s\u2028]+/gu, ' ').trim()
}

/** Authors may be in several lines; the names in them are separated. */
function authorsText({ text }: MarkedText, { start, end }: Run): string {
  const after = /^[*†‡§¶#^✉⋆♣♠)）]+/u.exec(text.slice(end))?.[0] ?? ''
  return (text.slice(start, end) + after).replaceAll(/(?<![,，;；&、\s])\s*\u2028/gu, ', ')
}

/** A title keeps the sign at its end that belongs to it, and the quotation marks around a part of it, but not those around the whole. */
function titleOf(marked: MarkedText, run: Run): string {
  const { text } = marked
  const before = /["“《「『]?$/u.exec(text.slice(0, run.start))?.[0] ?? ''
  const after = /^["”》」』]?[?!？！]?["”》」』]?/u.exec(text.slice(run.end))?.[0] ?? ''
  const words = textOf(marked, run)
  const isWhole = before !== '' && !/["“”《》]/u.test(words)
  const sign = /[?!？！]/u.exec(after)?.[0] ?? ''
  if (isWhole || before === '')
    return trimEndOf(withQuote(words, after) + (words.endsWith(sign) ? '' : sign), /[\s.．。,，]/u)
  return trimEndOf(before + words + sign, /[\s.．。,，]/u)
}

/** A quotation mark that was opened within the title and ends it. */
function withQuote(words: string, after: string): string {
  const quote = /^["”》」』]/u.exec(after)?.[0] ?? ''
  const count = (words.match(/["“”]/gu) ?? []).length
  return quote === '"' || quote === '”' ? words + (count % 2 === 1 ? quote : '') : words
}

function joined(runs: readonly Run[], marked: MarkedText): string {
  const parts: { start: number; end: number }[] = []
  for (const { start, end } of runs) {
    const last = parts.at(-1)
    const between = last === undefined ? '' : marked.text.slice(last.end, start)
    if (last !== undefined && !/[\p{L}\p{N}]/u.test(between)) last.end = end
    else parts.push({ start, end })
  }
  return parts
    .map(({ start, end }) => textOf(marked, { label: 'V', start, end, before: '' }))
    .join(', ')
}

const GB_MARK = /^(?<letter>[JCDMGRPANSZ]|EB|DB|DS|CP)(?:\s*[/／]\s*(?:OL|CD|MT|DK))?$/u

function takeGbMark(
  runs: readonly Run[],
  marked: MarkedText,
): { mark: ReferenceParts['mark']; others: Run[] } {
  const at = runs.findIndex(
    (run) => GB_MARK.test(textOf(marked, run)) && /[[［]$/u.test(marked.text.slice(0, run.start)),
  )
  const letter = GB_MARK.exec(runs[at] === undefined ? '' : textOf(marked, runs[at]))?.groups?.[
    'letter'
  ]
  if (letter === undefined) return { mark: undefined, others: [...runs] }
  const after = marked.text.slice(runs[at]?.end).replace(/^[\s\]］]+/u, '')
  const isPart = /^(?:\/\/|／／|∥)/u.test(after)
  return {
    mark: { letter, isPart, after: isPart ? after.replace(/^[/／∥]+/u, '') : after },
    others: runs.filter((_, index) => index !== at),
  }
}
