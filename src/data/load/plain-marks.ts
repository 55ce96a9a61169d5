import type { Repair } from '../issues/repair.ts'

/** Marks of Chinese input methods and word processors, and what JSON has for them. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['，', ','],
  ['、', ','],
  ['：', ':'],
  ['｛', '{'],
  ['｝', '}'],
  ['［', '['],
  ['］', ']'],
  ['【', '['],
  ['】', ']'],
])

/** Opening quotation marks with those that may close them; editors turn only some of them. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['“', '”“"'],
  ['”', '”“"'],
  ['„', '”“"'],
  ['＂', '＂"'],
  ['‘', "’‘'"],
  ['’', "’‘'"],
  ["'", "'’"],
])

/** What follows a text in JSON: the next mark, or the end of the line. */
const AFTER_TEXT = /\s*(?:[,:}\]，、：｝］】]|$)/muy

/**
 * What takes the full-width marks and the quotation marks that JSON does not know out of a text, in order. Texts in plain quotation
 * marks stay as they are.
 */
export function plainMarks(text: string): Repair[] {
  const repairs: Repair[] = []
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '"') at = endOfString(text, at)
    const mark = MARKS.get(character)
    if (mark !== undefined) repairs.push({ offset: at, length: 1, text: mark })
    const closing = QUOTES.get(character)
    if (closing === undefined) continue
    const end = endOfQuoted(text, at, closing)
    if (end >= text.length) return repairs
    const inside = text.slice(at + 1, end).replaceAll(/(?<!\\)"/gu, String.raw`\"`)
    repairs.push({ offset: at, length: end + 1 - at, text: `"${inside}"` })
    at = end
  }
  return repairs
}

/** Where the string that begins at `start` ends: on its line, else at the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length && text.charAt(at) !== '\n'; at += 1) {
    if (text.charAt(at) === '\\') at += 1
    else if (text.charAt(at) === '"') return at
  }
  return text.length
}

/** The same for one in other quotation marks: they may be in the text, too, where nothing of JSON follows. */
function endOfQuoted(text: string, start: number, closing: string): number {
  for (let at = start + 1; at < text.length && text.charAt(at) !== '\n'; at += 1) {
    AFTER_TEXT.lastIndex = at + 1
    if (closing.includes(text.charAt(at)) && AFTER_TEXT.test(text)) return at
  }
  return text.length
}
