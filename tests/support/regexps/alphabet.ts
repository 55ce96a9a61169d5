import { visitRegExpAST, type AST } from '@eslint-community/regexpp'

/** Whatever consumes one character. */
export type CharacterNode =
  AST.Character | AST.CharacterClass | AST.CharacterSet | AST.ExpressionCharacterClass

/** A set of characters: one bit for each class of `Alphabet`, and two for the ends of a text. */
export type Mask = bigint

/** The characters that an expression distinguishes, one of each kind. */
export interface Alphabet {
  /** Bit `n` of a mask stands for the character at `n` and for all that the expression treats alike. */
  characters: readonly string[]
  /** Every character, but not the ends. */
  all: Mask
  /** Before the first character, and after the last. */
  edge: Mask
  lineEnds: Mask
  wordCharacters: Mask
  maskOf: (node: CharacterNode) => Mask
}

/** One of every kind that Unicode properties distinguish and that texts of researchers contain. */
const SAMPLES = [
  ...Array.from({ length: 95 }, (_, at) => String.fromCodePoint(at + 32)),
  ...'\0\t\n\r\u00A0\u00AD\u2028\u3000\u200B\u200D\uFE0F\uFEFF\u0301',
  ...'éÉßøªº²⁴½·•–—‘’“”…†‡§¶∗*€∑→←©™αЯאعあア한中国年〇々𠀀、。，．（）《》〈〉【】［］「」；：！？～／＊％１Ａ',
  ...'ǅⅧ١𝒳😀📧✉❤🇨🏽⁎∥｜−٪ʼ',
]

const LINE_ENDS = /[\n\r\u2028\u2029]/u

/** The alphabet of one expression. Its own engine says which sample belongs to which of its character classes. */
export function createAlphabet(pattern: AST.Pattern, flags: string): Alphabet {
  const tests = characterTests(pattern, flags)
  const byKind = new Map<string, string>()
  for (const character of samplesOf(pattern, /[uv]/u.test(flags))) {
    const kind = [...tests.values(), LINE_ENDS, /\w/u].map((one) => Number(one.test(character)))
    const key = kind.join('')
    if (!byKind.has(key)) byKind.set(key, character)
  }
  const characters = [...byKind.values()]
  const maskWhere = (test: RegExp): Mask =>
    characters.reduce(
      (mask, character, bit) => (test.test(character) ? mask | (1n << BigInt(bit)) : mask),
      0n,
    )
  const masks = new Map([...tests].map(([key, test]) => [key, maskWhere(test)]))
  return {
    characters,
    all: (1n << BigInt(characters.length)) - 1n,
    edge: 1n << BigInt(characters.length),
    lineEnds: maskWhere(LINE_ENDS),
    wordCharacters: maskWhere(/\w/u),
    maskOf: (node) => masks.get(keyOf(node)) ?? 0n,
  }
}

function characterTests(pattern: AST.Pattern, flags: string): Map<string, RegExp> {
  const tests = new Map<string, RegExp>()
  const add = (node: CharacterNode) => {
    const source = node.type === 'Character' ? escaped(node.value) : node.raw
    tests.set(keyOf(node), new RegExp(`^${source}$`, flags.replaceAll(/[gmyd]/gu, '')))
  }
  visitRegExpAST(pattern, {
    onCharacterEnter: add,
    onCharacterClassEnter: add,
    onCharacterSetEnter: add,
    onExpressionCharacterClassEnter: add,
  })
  return tests
}

function keyOf({ type, raw }: CharacterNode): string {
  return `${type} ${raw}`
}

function escaped(value: number): string {
  const hex = value.toString(16)
  return value > 0xff_ff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`
}

/** The samples, and what the expression names itself with its neighbors and the other case. */
function samplesOf(pattern: AST.Pattern, isUnicode: boolean): string[] {
  const named: number[] = []
  visitRegExpAST(pattern, {
    onCharacterEnter: ({ value }) => named.push(value),
    onCharacterClassRangeEnter: ({ min, max }) =>
      named.push(min.value, max.value, min.value - 1, max.value + 1),
  })
  const texts = named
    .filter((value) => value >= 0 && value <= 0x10_ff_ff)
    .map((value) => String.fromCodePoint(value))
  const all = [
    ...SAMPLES,
    ...texts.flatMap((text) => [text, text.toLowerCase(), text.toUpperCase()]),
  ]
  return [...new Set(all)].filter((text) => (isUnicode ? [...text] : text).length === 1)
}
