import { LINK } from '../text/inline-markdown.ts'

/** How characters are set apart: bits of a mask. */
export const BOLD = 1
export const ITALIC = 2
export const CODE = 4
export const LINKED = 8

/** A text without its markup, and how each of its characters is marked. */
export type MarkedText = {
  text: string
  masks: readonly number[]
  /** Where each character is in the Markdown. */
  offsets: readonly number[]
  links: readonly { start: number; end: number; url: string }[]
}

type Writer = {
  text: string
  masks: number[]
  offsets: number[]
  links: { start: number; end: number; url: string }[]
}

const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u

/**
 * The words of a reference in Markdown. Stars that open nothing are kept: they are marks on names. Line breaks that a page
 * shows are kept as such, others as `\n`.
 */
export function readMarkedText(markdown: string): MarkedText {
  const writer: Writer = { text: '', masks: [], offsets: [], links: [] }
  let at = 0
  for (const match of markdown.matchAll(LINK)) {
    const [whole, label = '', url = ''] = match
    writeText(writer, { text: markdown.slice(at, match.index), offset: at, mask: 0 })
    at = match.index + whole.length
    if (whole.startsWith('!')) continue
    const start = writer.text.length
    writeText(writer, { text: label, offset: match.index + 1, mask: LINKED })
    writer.links.push({ start, end: writer.text.length, url })
  }
  writeText(writer, { text: markdown.slice(at), offset: at, mask: 0 })
  return { ...writer, offsets: [...writer.offsets, markdown.length] }
}

const MARKER = /\\([\\`*_{}[\]()#+.!|=~<>&-])|\*{1,3}|_{1,2}|`{1,2}|==|[^\\*_`=]+|[^]/gu

function writeText(
  writer: Writer,
  { text, offset, mask }: { text: string; offset: number; mask: number },
): void {
  let current = mask
  for (const match of text.matchAll(MARKER)) {
    const [found, escaped] = match
    const { index } = match
    if (found === '***' && (current & (BOLD | ITALIC)) === BOLD) {
      // Bold type ends, and the third star is a mark on what was in it.
      append(writer, '*', { offset: offset + index, mask: current })
      current ^= BOLD
      continue
    }
    const bit = escaped === undefined ? bitOf(found) : 0
    const isMark = bit !== 0 && isToggle(text, { index, found, isOn: (current & bit) === bit })
    if (isMark) current ^= bit
    else if (found !== '==')
      append(writer, escaped ?? found, { offset: offset + index, mask: current })
  }
}

function bitOf(sign: string): number {
  if (sign === '***') return BOLD | ITALIC
  if (sign === '**' || sign === '__') return BOLD
  if (sign === '*' || sign === '_') return ITALIC
  return sign === '`' || sign === '``' ? CODE : 0
}

type Sign = { index: number; found: string; isOn: boolean }

/** A mark opens before a word or a bracket and where another one closes it; it closes after something. */
function isToggle(text: string, { index, found, isOn }: Sign): boolean {
  const before = text.charAt(index - 1)
  const after = text.charAt(index + found.length)
  if (isOn) return before !== '' && !(found.startsWith('_') && /[\p{L}\p{N}]/u.test(after))
  if (after === '' || /[\s,.;，。；]/u.test(after)) return false
  if (!found.startsWith('`') && found.length === 1 && /[\p{L}\p{N}.)\]]/u.test(before)) return false
  return text.includes(found, index + found.length + 1)
}

function append(
  writer: Writer,
  words: string,
  { offset, mask }: { offset: number; mask: number },
): void {
  for (let at = 0; at < words.length; at += 1) {
    const sign = words.charAt(at)
    const isJoined =
      sign === '\n' &&
      WIDE.test(words.charAt(at - 1)) &&
      WIDE.test(
        words
          .slice(at + 1)
          .trimStart()
          .charAt(0),
      )
    if (isJoined) continue
    writer.text += sign
    writer.masks.push(mask)
    writer.offsets.push(offset + at)
  }
}
