/**
 * As in Pandoc: `$` opens before and closes behind something that is not a space, and does not close before a
 * digit, so that prices stay prices. `\$` is a dollar sign.
 */
export const MATH = /(?<!\\)\$(?=\S)(?<tex>(?:[^$\\]|\\.)+?)(?<=\S)\$(?!\d)/gu

const TOKEN = /(\\[A-Za-z]+) ?|\\.|[{}^_]|(\s+)|[^\\{}^_\s]/gu

/** Groups within groups; no formula has as many, and a parser that calls itself must end somewhere. */
export const MOST_MATH_GROUPS = 40

/** A piece of text: words as they are, or mathematics with its dollars. */
export interface TextPiece {
  kind: 'words' | 'math'
  text: string
}

/**
 * Words and mathematics one after the other; `isMath` says of the TeX between two dollars whether it is taken for
 * mathematics. In words `\$` has become a dollar sign, as `readableMath` shows it.
 *
 * @example splitMath('A $x^2$ for \\$5', () => true) // words 'A ', math '$x^2$', words ' for $5'
 */
export function splitMath(text: string, isMath: (tex: string) => boolean): TextPiece[] {
  const pieces: TextPiece[] = []
  let from = 0
  const pushWords = (to: number) => {
    const words = text.slice(from, to).replaceAll(String.raw`\$`, '$')
    if (words !== '') pieces.push({ kind: 'words', text: words })
  }
  for (const { 0: source, index, groups } of text.matchAll(MATH)) {
    if (!isMath(groups?.['tex'] ?? '')) continue
    pushWords(index)
    pieces.push({ kind: 'math', text: source })
    from = index + source.length
  }
  pushWords(text.length)
  return pieces
}

/**
 * TeX token by token: commands without the space behind them, white space as one space. Undefined where a
 * backslash is before nothing.
 */
export function mathTokens(tex: string): string[] | undefined {
  const tokens: string[] = []
  let end = 0
  for (const { 0: source, 1: command, 2: space, index } of tex.matchAll(TOKEN)) {
    if (index !== end) return undefined
    end = index + source.length
    tokens.push(command ?? (space === undefined ? source : ' '))
  }
  return end === tex.length ? tokens : undefined
}
