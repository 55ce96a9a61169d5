/**
 * A text without the characters at its end that `character` matches one by one, such as `/[\s,;]/u`.
 * `text.replace(/[\s,;]+$/u, '')` gives the same, but looks to the end of every run in the text from each
 * of its characters: minutes for a run of 100,000.
 */
export function trimEndOf(text: string, character: RegExp): string {
  let end = text.length
  while (end > 0) {
    const start = startOfLast(text, end)
    if (!character.test(text.slice(start, end))) break
    end = start
  }
  return text.slice(0, end)
}

/** The same at both ends. */
export function trimOf(text: string, character: RegExp): string {
  let start = 0
  while (start < text.length) {
    const end = start + String.fromCodePoint(text.codePointAt(start) ?? 0).length
    if (!character.test(text.slice(start, end))) break
    start = end
  }
  return trimEndOf(text.slice(start), character)
}

/** Where the last character before `end` starts: a pair of surrogates is one. */
function startOfLast(text: string, end: number): number {
  const isPair = end > 1 && (text.codePointAt(end - 2) ?? 0) > 0xff_ff
  return isPair ? end - 2 : end - 1
}
