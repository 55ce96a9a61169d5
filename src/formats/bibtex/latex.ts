import { withoutIsolates } from '#core/text/control-characters.ts'
import { splitMath } from '#core/text/math-in-text.ts'
import { isSoundMath } from '#core/text/sound-math.ts'

/** Braces by name: BibTeX counts every brace of an entry, even after a backslash. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': String.raw`\&`,
  '%': String.raw`\%`,
  '#': String.raw`\#`,
  _: String.raw`\_`,
  $: String.raw`\$`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '<': String.raw`\textless{}`,
  '>': String.raw`\textgreater{}`,
  '|': String.raw`\textbar{}`,
  '\\': String.raw`\textbackslash{}`,
}

/** Words that a style must not put in small letters: with a capital or a figure beyond the first letter. */
const PROTECTED = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.’'+-]*/gu

/**
 * Text as LaTeX wants it, on one line; letters of all scripts stay as they are, in UTF-8. Mathematics between dollars
 * stays TeX where all of it is known to be harmless; anything else is text.
 */
export function latexText(text: string): string {
  return mapWords(text, latexWords)
}

/**
 * A title, with braces around what keeps its capitals in every style: acronyms and names such as LLM and ProcessBench.
 *
 * @example latexTitle('LLM & friends: A test') // '{LLM} \\& friends: A test'
 */
export function latexTitle(title: string): string {
  return mapWords(title, (text) => {
    let end = 0
    let written = ''
    for (const { 0: word, index } of text.matchAll(PROTECTED)) {
      written += latexWords(text.slice(end, index)) + protectedWord(word)
      end = index + word.length
    }
    return written + latexWords(text.slice(end))
  })
}

/** The text on one line with its words mapped and its mathematics as TeX. */
export function mapWords(text: string, map: (words: string) => string): string {
  // TeX does not support directional isolates and stops at them.
  return splitMath(withoutIsolates(text).replaceAll(/\s+/gu, ' '), isSoundMath)
    .map((piece) => (piece.kind === 'words' ? map(piece.text) : withEvenBraces(piece.text)))
    .join('')
}

function protectedWord(word: string): string {
  const parts = word.split('-').map((part) => (hasOwnCapitals(part) ? `{${part}}` : part))
  return parts.join('-')
}

function hasOwnCapitals(part: string): boolean {
  return /^.+\p{Lu}/u.test(part) || (/^\p{Lu}/u.test(part) && /\p{N}/u.test(part))
}

/** Text in which a dollar is a dollar: every character that is special in TeX is escaped. */
export function latexWords(text: string): string {
  return text.replaceAll(/[&%#_${}~^<>|\\]/gu, (sign) => ESCAPES[sign] ?? sign)
}

/** Sets of one brace, such as `\left\{ … \right.`, by the names of the braces. */
function withEvenBraces(math: string): string {
  let depth = 0
  for (const [sign] of math.matchAll(/[{}]/gu)) {
    depth += sign === '{' ? 1 : -1
    if (depth < 0) break
  }
  return depth === 0
    ? math
    : math
        .replaceAll(String.raw`\{`, String.raw`\lbrace `)
        .replaceAll(String.raw`\}`, String.raw`\rbrace `)
}
