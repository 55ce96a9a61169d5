import { MATH, mathTokens, MOST_MATH_GROUPS } from './math-in-text.ts'
import { MATH_SYMBOLS, SUBSCRIPTS, SUPERSCRIPTS } from './math-symbols.ts'

/** Commands that only say how their argument looks. */
const PLAIN =
  /^\\(?:math(?:cal|rm|bf|it|sf|tt|frak|scr|op|rel|bin|ord)|text(?:bf|it|rm|sf|tt)?|operatorname|boldsymbol|bm)$/u

/**
 * A text with its TeX mathematics in Unicode. What has no such form stays as it was written: readable source is
 * better than half a formula. Never throws.
 *
 * @example readableMath('Sorting in $O(n\\log n)$ and $\\ell_2$') // 'Sorting in O(n log n) and ℓ₂'
 */
export function readableMath(text: string): string {
  if (!text.includes('$')) return text
  return text
    .replace(MATH, (source, tex: string) => unicodeOf(tex) ?? source)
    .replaceAll(String.raw`\$`, '$')
}

type Tokens = { list: readonly string[]; at: number; depth: number }

/** Undefined where something has no form in Unicode. */
function unicodeOf(tex: string): string | undefined {
  const list = mathTokens(tex)
  if (list === undefined) return undefined
  const tokens: Tokens = { list, at: 0, depth: 0 }
  const parts: string[] = []
  while (tokens.at < tokens.list.length) {
    const part = nextPart(tokens)
    if (part === undefined) return undefined
    parts.push(part)
  }
  return parts.join('').replaceAll(/ {2,}/gu, ' ').trim()
}

function nextPart(tokens: Tokens): string | undefined {
  if (tokens.depth > MOST_MATH_GROUPS) return undefined
  tokens.depth += 1
  const part = partAt(tokens)
  tokens.depth -= 1
  return part
}

function partAt(tokens: Tokens): string | undefined {
  const token = tokens.list[tokens.at++]
  if (token === undefined) return undefined
  if (token === '{') return group(tokens)
  if (token === '~') return ' '
  if (token === '}') return undefined
  if (token === '^' || token === '_') return script(nextPart(tokens), token)
  if (!token.startsWith('\\')) return token
  if (PLAIN.test(token)) return nextPart(tokens)
  if (token === String.raw`\mathbb`) return blackboard(nextPart(tokens))
  if (token === String.raw`\sqrt`) return prefixed('√', nextPart(tokens))
  if (token === String.raw`\frac`) return fraction(nextPart(tokens), nextPart(tokens))
  return MATH_SYMBOLS.get(token.slice(1))
}

/** What comes before the brace that closes; undefined without one. */
function group(tokens: Tokens): string | undefined {
  const parts: string[] = []
  while (tokens.at < tokens.list.length) {
    if (tokens.list[tokens.at] === '}') {
      tokens.at += 1
      return parts.join('')
    }
    const part = nextPart(tokens)
    if (part === undefined) return undefined
    parts.push(part)
  }
  return undefined
}

function script(content: string | undefined, sign: '^' | '_'): string | undefined {
  if (content === undefined || content === '') return undefined
  const raised = sign === '^' ? SUPERSCRIPTS : SUBSCRIPTS
  const letters = [...content].map((letter) => raised.get(letter))
  return letters.includes(undefined) ? sign + wrapped(content) : letters.join('')
}

function blackboard(content: string | undefined): string | undefined {
  const letters = { R: 'ℝ', N: 'ℕ', Z: 'ℤ', Q: 'ℚ', C: 'ℂ', E: '𝔼', P: 'ℙ' }
  return content === undefined
    ? undefined
    : (new Map(Object.entries(letters)).get(content) ?? content)
}

function prefixed(sign: string, content: string | undefined): string | undefined {
  return content === undefined ? undefined : sign + wrapped(content)
}

function fraction(above: string | undefined, below: string | undefined): string | undefined {
  if (above === undefined || below === undefined) return undefined
  return `${wrapped(above)}/${wrapped(below)}`
}

function wrapped(content: string): string {
  return [...content].length > 1 && !/^\d+$/u.test(content) ? `(${content})` : content
}
