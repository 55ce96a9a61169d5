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
export function createRowMarks() {
  /** Rows that have been marked for the query at hand, and their ranges. */
  const marked = new Map<HTMLElement, readonly StaticRange[]>()
  const reasons = new Map<
    HTMLElement,
    { lines: readonly Element[]; ranges: readonly StaticRange[] }
  >()
  const unfolded = new Set<HTMLElement>()

  function explain(row: HTMLElement, lines: readonly ReasonLine[], place: Element): void {
    if (reasons.has(row)) return
    const made = lines.map(createReason)
    place.append(...made.map(({ line }) => line))
    reasons.set(row, {
      lines: made.map(({ line }) => line),
      ranges: made.flatMap(({ ranges }) => ranges),
    })
  }

  function mark(row: HTMLElement, rangesOf: (text: Text) => readonly StaticRange[]): void {
    if (marked.has(row)) return
    const ranges = textsOf(row).flatMap(rangesOf)
    for (const range of ranges) unfold(range)
    marked.set(row, [...ranges, ...(reasons.get(row)?.ranges ?? [])])
  }

  /** A name that is found is not left folded away. */
  function unfold({ startContainer }: StaticRange): void {
    const folded = startContainer.parentElement?.closest<HTMLElement>('.folded')
    if (!folded) return
    folded.dataset['found'] = ''
    unfolded.add(folded)
  }

  return {
    explain,
    mark,
    /** Shows the marks of all rows that have been marked since `clear`. */
    paint() {
      const { highlights } = globalThis.CSS ?? {}
      if (!highlights) return
      const ranges = [...marked.values()].flat()
      if (ranges.length === 0) highlights.delete(NAME)
      else highlights.set(NAME, new Highlight(...ranges))
    },
    /** Forgets the query. */
    clear() {
      for (const { lines } of reasons.values()) for (const line of lines) line.remove()
      for (const folded of unfolded) delete folded.dataset['found']
      reasons.clear()
      marked.clear()
      unfolded.clear()
    },
  }
}

/** The ranges of a text in which a highlighter finds something. */
export function rangesIn(
  text: Text,
  highlighter: Highlighter,
  meaning: Meaning | undefined,
): StaticRange[] {
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

function createReason({ label, parts, lang }: ReasonLine) {
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
