const ESCAPES: Readonly<Record<string, string>> = {
  '&': String.raw`\&`,
  '%': String.raw`\%`,
  '#': String.raw`\#`,
  _: String.raw`\_`,
  $: String.raw`\$`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '<': String.raw`\textless{}`,
  '>': String.raw`\textgreater{}`,
  '|': String.raw`\textbar{}`,
  '\\': String.raw`\textbackslash{}`,
}

/** Mathematics between dollars: TeX already, so it stays as it is. A price is none: `$5 and $6`. */
const MATH = /\$(?=\S)(?:[^$\\]|\\.)*?(?<=\S)\$(?!\d)/gu

/** Words that a style must not put in small letters: with a capital or a figure beyond the first letter. */
const PROTECTED = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.’'+-]*/gu

/** Text as LaTeX wants it; letters of all scripts stay as they are, in UTF-8. */
export function latexText(text: string): string {
  return mapOutsideMath(text, escaped)
}

/**
 * A title, with braces around what keeps its capitals in every style: acronyms and names such as LLM and ProcessBench.
 *
 * @example latexTitle('LLM & friends: A test') // '{LLM} \\& friends: A test'
 */
export function latexTitle(title: string): string {
  return mapOutsideMath(title, (text) => {
    let end = 0
    let written = ''
    for (const { 0: word, index } of text.matchAll(PROTECTED)) {
      written += escaped(text.slice(end, index)) + protectedWord(word)
      end = index + word.length
    }
    return written + escaped(text.slice(end))
  })
}

function protectedWord(word: string): string {
  const parts = word.split('-').map((part) => (hasOwnCapitals(part) ? `{${part}}` : part))
  return parts.join('-')
}

function hasOwnCapitals(part: string): boolean {
  return /^.+\p{Lu}/u.test(part) || (/^\p{Lu}/u.test(part) && /\p{N}/u.test(part))
}

function mapOutsideMath(text: string, map: (part: string) => string): string {
  let end = 0
  let written = ''
  for (const { 0: math, index } of text.matchAll(MATH)) {
    written += map(text.slice(end, index)) + math
    end = index + math.length
  }
  return written + map(text.slice(end))
}

function escaped(text: string): string {
  return text.replaceAll(/[&%#_${}~^<>|\\]/gu, (sign) => ESCAPES[sign] ?? sign)
}
