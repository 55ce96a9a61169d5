import { trimEndOf } from '#core/text/trim-of.ts'
/** A stretch of a citation; a style may set it in italics. */
export interface Run {
  text: string
  italic?: true
}

// Noncharacters of Unicode, which no item contains, mark the beginning and the end of italics while a citation is
// assembled.
const ON = '\uFDD0'
const OFF = '\uFDD1'
const MARKS = /[\uFDD0\uFDD1]/gu

/** Closing marks that a full stop or a comma looks through. */
const CLOSING = /[\uFDD1”]/u

export function italic(text: string): string {
  return text === '' ? '' : ON + text + OFF
}

/** A text of the data, without our own marks and with the quotes and apostrophes of print. */
export function plainField(text: string): string {
  return text
    .replaceAll(MARKS, '')
    .replaceAll(/"([^"]*)"/gu, '“$1”')
    .replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’')
}

export function unmarked(text: string): string {
  return text.replaceAll(MARKS, '')
}

/**
 * Puts two pieces together as a typesetter does: no full stop after `?`, `!` or another full stop, no colon after `?`
 * or `!`, and full stops and commas inside the closing quote.
 */
export function append(left: string, right: string): string {
  const first = right.charAt(0)
  if (left === '' || !['.', ',', ':', ' '].includes(first)) return left + right
  const text = trimEndOf(left, CLOSING)
  const closing = left.slice(text.length)
  const rest = right.slice(1)
  if (first === ' ') return text.endsWith(' ') ? left + rest : left + right
  const dropped = first === '.' ? /[.?!？！。…]$/u : /[?!？！]$/u
  if (first !== ',' && dropped.test(text)) return append(left, rest)
  if (first !== ':' && closing.includes('”')) return append(text + first + closing, rest)
  return left + right
}

export function joined(pieces: readonly string[], by: string): string {
  return pieces
    .filter((piece) => piece !== '')
    .reduce((left, right) => (left === '' ? right : append(append(left, by), right)), '')
}

/** The runs of a finished citation. */
export function runsOf(text: string): Run[] {
  return text.split(ON).flatMap((part, at) => {
    const [first = '', second] = part.split(OFF)
    const runs: Run[] =
      at === 0 ? [{ text: first }] : [{ text: first, italic: true }, { text: second ?? '' }]
    return runs.filter((run) => run.text !== '')
  })
}
