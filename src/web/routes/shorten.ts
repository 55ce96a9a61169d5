/** Longest description that search engines show, in Latin characters; a Chinese one is as wide as two. */
const DESCRIPTION = 160

const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u

/** The first line of a text, cut at a word or sentence. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const cut = fitting(line)
  if (cut === line) return line
  const end = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('。') + 1)
  // Chinese has few spaces: one near the beginning is not a place to end.
  return `${cut.slice(0, end > cut.length / 2 ? end : cut.length)}…`
}

/** As much of a line as is shown, whole characters only. */
function fitting(line: string): string {
  let width = 0
  let end = 0
  for (const character of line) {
    width += WIDE.test(character) ? 2 : character.length
    if (width > DESCRIPTION) break
    end += character.length
  }
  return line.slice(0, end)
}
