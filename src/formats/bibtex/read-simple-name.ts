import type { SourceName } from '../bibliography/read-authors.ts'

const LETTER = String.raw`\s*(?:\{(?:\\i|[A-Za-z])\}|\\i(?![A-Za-z])|[A-Za-z])`
const ACCENT = String.raw`\\(?:['${'`'}^"~=.]|[vcuHkr](?=[\s{]))${LETTER}`
const ACCENTED = new RegExp(String.raw`\{${ACCENT}\}|${ACCENT}`, 'gu')
const SPECIAL = /\{\\(?<name>[A-Za-z]{1,2})\}/gu

/** Combining characters by the command that puts them on a letter. */
const MARKS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  '"': '\u0308',
  u: '\u0306',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  c: '\u0327',
  k: '\u0328',
}

const LETTERS: Readonly<Record<string, string>> = {
  aa: 'å',
  AA: 'Å',
  ae: 'æ',
  AE: 'Æ',
  l: 'ł',
  L: 'Ł',
  o: 'ø',
  O: 'Ø',
  oe: 'œ',
  OE: 'Œ',
  ss: 'ß',
}

const WORD = String.raw`\p{Lu}[\p{Lu}\p{Ll}\p{M}\d.'’-]*`
const WORDS = String.raw`${WORD}(?: ${WORD})*`
const FAMILY_FIRST = new RegExp(
  String.raw`^(?:\{(?<braced>${WORDS})\}|(?<bare>${WORDS})), ?(?<given>${WORDS})$`,
  'u',
)
const GIVEN_FIRST = new RegExp(String.raw`^(?<given>${WORDS}) (?<family>${WORD})$`, 'u')

/** Ligatures, and given names in capitals, which the parser turns into lower case. */
const LIGATURE = /--|''/u
const CAPITALS = /\p{Lu}{2}/u
const MAX_LENGTH = 200

/**
 * A name that leaves no choice, read as the parser would read it and in a hundredth of the time: words with capitals,
 * as `Brook, Ada M.` or `Ada Brook`, with their accents as letters or in TeX. Undefined for every other name.
 */
export function readSimpleName(written: string): SourceName | undefined {
  if (written.length > MAX_LENGTH) return undefined
  if (written === 'others') return { family: written }
  const name = withLetters(written).replaceAll(/[\s~]+/gu, ' ')
  if (LIGATURE.test(name)) return undefined
  const { braced, bare, family, given } =
    (FAMILY_FIRST.exec(name) ?? GIVEN_FIRST.exec(name))?.groups ?? {}
  if (given === undefined || CAPITALS.test(given)) return undefined
  return { given, family: braced ?? bare ?? family }
}

function withLetters(name: string): string {
  if (!name.includes('\\')) return name.normalize('NFC')
  return name
    .replaceAll(SPECIAL, (command, letters: string) => LETTERS[letters] ?? command)
    .replaceAll(ACCENTED, (command) => {
      const mark = command.replace('{', '').charAt(1)
      const letter = /[A-Za-z](?=\}*$)/u.exec(command)?.[0] ?? ''
      return letter + (MARKS[mark] ?? '')
    })
    .normalize('NFC')
}
