import type { Highlighter, Meaning, Part } from '#core/search/highlighter.ts'

/** The name in `::highlight(hit)`. */
const NAME = 'hit'

/** Text that nobody sees, or that is a control. */
const UNMARKED = 'button, .sr-only, .reason, .list-heading-count'

/**
 * Marks in rows what a query has found, by the CSS Custom Highlight API: the document does not change, and what is not
 * in sight costs nothing. A browser without it (Firefox before 140) shows no marks.
 */
export class RowMarks {
  /** Rows are never rendered again. */
  readonly #texts = new WeakMap<HTMLElement, readonly Text[]>()
  /** What has been marked for the query at hand. */
  readonly #marked = new Map<HTMLElement, readonly StaticRange[]>()
  readonly #unfolded = new Set<HTMLElement>()
  #painted: readonly StaticRange[] = []

  /** Marks the texts of a row, or of a heading, and what else is given; to be seen after `paint`. */
  mark(
    element: HTMLElement,
    rangesOf: (text: Text) => readonly StaticRange[],
    others: readonly StaticRange[] = [],
  ): void {
    if (this.#marked.has(element)) return
    const texts = this.#texts.get(element) ?? textsOf(element)
    this.#texts.set(element, texts)
    const ranges = texts.flatMap(rangesOf)
    for (const range of ranges) this.#unfold(range)
    this.#marked.set(element, [...ranges, ...others])
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
    for (const folded of this.#unfolded) delete folded.dataset['found']
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

/** The ranges of a text in which a highlighter finds something. */
export function rangesIn(text: Text, highlighter: Highlighter, meaning?: Meaning): StaticRange[] {
  return hitRanges(text, highlighter.parts(text.data, meaning))
}

/** The ranges of the parts of a text that are hits. */
export function hitRanges(text: Text, parts: readonly Part[]): StaticRange[] {
  const ranges: StaticRange[] = []
  let at = 0
  for (const part of parts) {
    if (part.hit) ranges.push(rangeOf(text, at, at + part.text.length))
    at += part.text.length
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
