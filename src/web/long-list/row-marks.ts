import type { Highlighter, Meaning, Part } from '#core/search/highlighter.ts'

/** Why a row is in the list, as far as it does not show that itself. */
export interface ReasonLine {
  /** What kind of text it is, with its colon. */
  label: string
  parts: readonly Part[]
  /** Where it is not that of the page. */
  lang: string | undefined
}

/** What marks need to know of the rows of one list. */
export interface RowTexts {
  /** What is known of a text in a row besides its letters. */
  meaningOf: (at: number, text: Text) => Meaning | undefined
  reasonsOf: (at: number, highlighter: Highlighter) => readonly ReasonLine[]
  /** The element of a row at whose end reasons are. */
  reasonsPlace: (row: HTMLElement) => Element
}

/** The name in `::highlight(hit)`. */
const NAME = 'hit'

/** Text that nobody sees, or that is a control. */
const UNMARKED = 'button, .sr-only, .reason, .list-heading-count'

/**
 * Marks in rows what a query has found, by the CSS Custom Highlight API: the document does not change, and what is not
 * in sight costs nothing. A browser without it (Firefox before 140) shows no marks. Reasons are lines that are
 * added to a row.
 */
export class RowMarks {
  /** What has been marked for the query at hand. */
  readonly #marked = new Map<HTMLElement, readonly StaticRange[]>()
  readonly #reasons = new Map<HTMLElement, readonly MadeReason[]>()
  readonly #unfolded = new Set<HTMLElement>()
  #painted: readonly StaticRange[] = []

  /** Adds reasons to a row. */
  explain(row: HTMLElement, reasons: readonly ReasonLine[], place: Element): void {
    if (this.#reasons.has(row)) return
    const made = reasons.map(makeReason)
    place.append(...made.map(({ line }) => line))
    this.#reasons.set(row, made)
  }

  /** Marks the texts of a row, or of a heading; to be seen after `paint`. */
  mark(element: HTMLElement, rangesOf: (text: Text) => readonly StaticRange[]): void {
    if (this.#marked.has(element)) return
    const ranges = textsOf(element).flatMap(rangesOf)
    for (const range of ranges) this.#unfold(range)
    const reasons = this.#reasons.get(element) ?? []
    this.#marked.set(element, [...ranges, ...reasons.flatMap((reason) => reason.ranges)])
  }

  /** Shows the marks that have been made since `clear`. */
  paint(): void {
    const highlight = sharedHighlight()
    if (!highlight) return
    for (const range of this.#painted) highlight.delete(range)
    this.#painted = [...this.#marked.values()].flat()
    for (const range of this.#painted) highlight.add(range)
  }

  /** Forgets the query. */
  clear(): void {
    for (const { line } of [...this.#reasons.values()].flat()) line.remove()
    for (const folded of this.#unfolded) delete folded.dataset['found']
    this.#reasons.clear()
    this.#marked.clear()
    this.#unfolded.clear()
  }

  /** A name that is found is not left folded away. */
  #unfold({ startContainer }: StaticRange): void {
    const folded = startContainer.parentElement?.closest<HTMLElement>('.folded')
    if (!folded) return
    folded.dataset['found'] = ''
    this.#unfolded.add(folded)
  }
}

/** One for all lists and results of the page; undefined in a browser that has none. */
function sharedHighlight(): Highlight | undefined {
  const highlights = globalThis.CSS?.highlights
  if (!highlights) return undefined
  const known = highlights.get(NAME)
  if (known) return known
  const highlight = new Highlight()
  highlights.set(NAME, highlight)
  addStyles()
  return highlight
}

/** A hit reads on paper too: it is underlined, not only tinted. */
const STYLES = `
::highlight(${NAME}) {
  background-color: color-mix(in srgb, var(--cinnabar) 13%, transparent);
  text-decoration: underline var(--cinnabar) 1.5px;
}
@media (forced-colors: active) {
  ::highlight(${NAME}) { background-color: Mark; color: MarkText; }
}`

/** Not in a style sheet: what makes those small does not know the selector, and warns at every build. */
function addStyles(): void {
  if (!('adoptedStyleSheets' in document)) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLES)
  document.adoptedStyleSheets.push(sheet)
}

interface MadeReason {
  line: HTMLElement
  ranges: readonly StaticRange[]
}

/** The ranges of a text in which a highlighter finds something. */
export function rangesIn(text: Text, highlighter: Highlighter, meaning?: Meaning): StaticRange[] {
  const ranges: StaticRange[] = []
  let at = 0
  for (const { text: part, hit } of highlighter.parts(text.data, meaning)) {
    if (hit) ranges.push(rangeOf(text, at, at + part.length))
    at += part.length
  }
  return ranges
}

/** Static: a live range would be kept true at every change of the document. */
function rangeOf(text: Text, startOffset: number, endOffset: number): StaticRange {
  return new StaticRange({ startContainer: text, startOffset, endContainer: text, endOffset })
}

function textsOf(row: HTMLElement): Text[] {
  const texts: Text[] = []
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node instanceof Element && node.matches(UNMARKED)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  })
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) texts.push(node)
  }
  return texts
}

function makeReason({ label, parts, lang }: ReasonLine): MadeReason {
  const line = document.createElement('p')
  line.className = 'reason'
  const words = document.createElement('span')
  if (lang !== undefined) words.lang = lang
  line.append(label, words)
  const ranges = parts.flatMap(({ text, hit }) => {
    const node = document.createTextNode(text)
    words.append(node)
    return hit ? [rangeOf(node, 0, text.length)] : []
  })
  return { line, ranges }
}
