import { MATH_SYMBOLS } from './math-symbols.ts'

/** What a command of mathematics takes behind it. */
export type MathCommand =
  | { kind: 'symbol'; isOne: boolean }
  /** So many arguments, which are mathematics. */
  | { kind: 'math'; count: 1 | 2; isFont?: boolean }
  /** An argument that is words. */
  | { kind: 'words' }
  /** An index in square brackets, which may be left out, and an argument. */
  | { kind: 'root' }
  /** A sign such as `(` or `\rangle`; `\left` goes with a `\right`. */
  | { kind: 'delimiter' }

/** Signs that have no form in Unicode, or only change how what follows is set. */
const SYMBOLS = 'displaystyle textstyle scriptstyle bf rm it cal not bmod colon dotsb dotsc'

/**
 * Symbols that TeX builds of several parts: without braces they are not an argument (`x^\ldots` is an error), as every other
 * symbol is (`M_\odot`). Found by compiling each with pdfLaTeX and amsmath.
 */
const COMPOSED: ReadonlySet<string> = new Set([
  ...'bigcup bigcap bigoplus bigotimes sum prod int iint oint'.split(' '),
  ...'notin cong models doteq coloneqq longrightarrow iff implies dots ldots cdots'.split(' '),
  ...'log ln exp sin cos tan min max arg sup inf det dim lim limsup liminf Pr deg gcd'.split(' '),
  ...'hom ker cot sec csc sinh cosh tanh coth arcsin arccos arctan'.split(' '),
  ',',
  ';',
  ':',
  '>',
  ' ',
  '!',
  'quad',
  'qquad',
  ...SYMBOLS.split(' '),
])

/** Alphabets: with a group behind them they are an argument without braces of its own (`N_\mathrm{eff}`). */
const FONTS = 'mathcal mathrm mathbf mathit mathsf mathtt mathfrak mathbb'
const ONE =
  'mathscr boldsymbol bm operatorname hat widehat tilde widetilde bar vec dot ddot check breve acute grave mathring overline underline overbrace underbrace overrightarrow overleftarrow mathop mathrel mathbin mathord mathopen mathclose pmod phantom boxed'
const TWO = 'frac dfrac tfrac binom dbinom tbinom stackrel overset underset'
const WORDS = 'text textbf textit textrm textsf texttt textnormal mbox'
const DELIMITERS = 'left right big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr'

/**
 * Commands that mathematics of the data may have in a document, by their names without the backslash. All others are
 * kept out: some read files, start programs or change what text means.
 */
export const MATH_COMMANDS: ReadonlyMap<string, MathCommand> = new Map<string, MathCommand>([
  ...[...MATH_SYMBOLS.keys(), ...SYMBOLS.split(' ')].map((name): [string, MathCommand] => [
    name,
    { kind: 'symbol', isOne: !COMPOSED.has(name) },
  ]),
  ...named(FONTS, { kind: 'math', count: 1, isFont: true }),
  ...named(ONE, { kind: 'math', count: 1 }),
  ...named(TWO, { kind: 'math', count: 2 }),
  ...named(WORDS, { kind: 'words' }),
  ...named('sqrt', { kind: 'root' }),
  ...named(DELIMITERS, { kind: 'delimiter' }),
])

function named(names: string, command: MathCommand): [string, MathCommand][] {
  return names.split(' ').map((name) => [name, command])
}
