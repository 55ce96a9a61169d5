import { randomUUID } from 'node:crypto'

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, plain: 0 } as const

type Style = keyof typeof CODES

export type Paint = (style: Exclude<Style, 'plain'>, text: string) => string

/**
 * Begins a mark for a style; `forTerminal` makes the sequence of it that a terminal understands. Made up for each process, so
 * that no text of the data can have it.
 */
const MARK = `\uFDD0${randomUUID()}:`
const MARKS = new RegExp(`${MARK}(${Object.keys(CODES).join('|')});`, 'gu')

/** Colors text for a terminal, or leaves it as it is. */
export function createPaint(colour: boolean): Paint {
  return (style, text) => (colour ? `${mark(style)}${text}${mark('plain')}` : text)
}

/** What goes to a terminal: our own colors, and all other text through `show`. */
export function paintedText(text: string, show: (part: string) => string): string {
  return text
    .split(MARKS)
    .map((part, at) => (at % 2 === 0 ? show(part) : `\u001b[${CODES[part as Style]}m`))
    .join('')
}

/** Colors only where someone sees them and has not declined (https://no-color.org). */
export function usesColour(
  stream: { isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return stream.isTTY === true && !env['NO_COLOR']
}

function mark(style: Style): string {
  return `${MARK}${style};`
}
