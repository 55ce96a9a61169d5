import type { Part } from '#core/search/highlighter.ts'
import { hitRanges } from './row-marks.ts'

/** Why a row is in the list, as far as it does not show that itself. */
export interface ReasonLine {
  /** What kind of text it is, with its colon. */
  label: string
  parts: readonly Part[]
  /** Where it is not that of the page. */
  lang: string | undefined
}

interface Line {
  readonly element: HTMLElement
  readonly text: Text
  readonly ranges: readonly StaticRange[]
}

/**
 * The lines at the ends of rows that say why these were found. The next letter mostly finds the same text again: such
 * a line stays, and only what is marked in it changes.
 */
export class ReasonLines {
  readonly #lines = new Map<HTMLElement, readonly Line[]>()
  /** Those of the query before, until it is known which of them hold for this one. */
  readonly #former = new Map<HTMLElement, readonly Line[]>()

  /** Adds the reasons of a row to the end of `place`. */
  add(row: HTMLElement, reasons: readonly ReasonLine[], place: Element): void {
    if (this.#lines.has(row)) return
    const former = this.#former.get(row) ?? []
    const lines = reasons.map((reason) => {
      const same = former.find(({ element }) => element.textContent === textOf(reason))
      return same ? { ...same, ranges: hitRanges(same.text, reason.parts) } : makeLine(reason)
    })
    const elements = lines.map(({ element }) => element)
    const kept = former.filter(({ element }) => elements.includes(element))
    this.#former.set(
      row,
      former.filter((line) => !kept.includes(line)),
    )
    if (kept.length < lines.length) place.append(...elements)
    this.#lines.set(row, lines)
  }

  /** What is to be marked in the lines of a row. */
  rangesOf(row: HTMLElement): readonly StaticRange[] {
    return (this.#lines.get(row) ?? []).flatMap(({ ranges }) => ranges)
  }

  /** Another query: its reasons follow. */
  renew(): void {
    this.dropFormer()
    for (const [row, lines] of this.#lines) if (lines.length > 0) this.#former.set(row, lines)
    this.#lines.clear()
  }

  /** Removes the lines of the query before that have not been added for this one. */
  dropFormer(): void {
    for (const { element } of [...this.#former.values()].flat()) element.remove()
    this.#former.clear()
  }
}

function textOf({ label, parts }: ReasonLine): string {
  return label + parts.map(({ text }) => text).join('')
}

function makeLine({ label, parts, lang }: ReasonLine): Line {
  const element = document.createElement('p')
  element.className = 'reason'
  const words = document.createElement('span')
  if (lang !== undefined) words.lang = lang
  const text = document.createTextNode(parts.map((part) => part.text).join(''))
  words.append(text)
  element.append(label, words)
  return { element, text, ranges: hitRanges(text, parts) }
}
