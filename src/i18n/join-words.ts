/**
 * Words as a list of one sentence, `comma` between them and `last` before the last one.
 *
 * @example joinWords(['a', 'b', 'c'], ', ', ' or ') // 'a, b or c'
 */
export function joinWords(words: readonly string[], comma: string, last = comma): string {
  return words.length < 2
    ? words.join('')
    : words.slice(0, -1).join(comma) + last + (words.at(-1) ?? '')
}
