/** What a terminal draws in two columns: Han, kana, hangul, full-width forms and their punctuation, emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u

/** What takes no column of its own: accents, joiners, marks of direction. */
const NARROW = /^[\p{M}\p{Cf}]$/u

/** The columns that a text takes in a terminal. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += widthOfCharacter(character)
  return width
}

/** The text with spaces behind it, as wide as a column of a table. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** The same with the spaces before it, for numbers. */
export function padLeftTo(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text
}

/** The beginning of a text, with `…` where it is longer than the width. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let cut = ''
  let used = 1
  for (const character of text) {
    used += widthOfCharacter(character)
    if (used > width) break
    cut += character
  }
  return `${cut.trimEnd()}…`
}

/** Lines that fit into the width, where words allow it; those after the first are indented. */
export function wrapTo(text: string, width: number, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of wordsOf(text)) {
    if (line.trim() !== '' && widthOf(line + word.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = indent + word.trimStart()
    } else line += word
  }
  return [...lines, line.trimEnd()].join('\n')
}

/** Words with the spaces behind them; Chinese text may be broken before any character but punctuation. */
function wordsOf(text: string): string[] {
  return text.match(/(?:\p{Script=Han}[，。、；：！？）》”]*|[^\s\p{Script=Han}]+)\s*|\s+/gu) ?? []
}

function widthOfCharacter(character: string): number {
  if (NARROW.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}
