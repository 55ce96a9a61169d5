// Private-use characters replace what the parser must not touch.
const OPEN = '\uE000'
const CLOSE = '\uE001'
const LESS = '\uE002'
const GREATER = '\uE003'
const PERCENT = '\uE004'
const PRIVATE = /[\uE000-\uE004]/gu
const PLACE = /\uE000(\d+)\uE001/gu

/** Text that LaTeX prints as is: most of an abstract, which the parser would process word by word. */
const PLAIN = String.raw`(?:[\p{L}\p{N}\s.,:;()/+=*]|(?<!-)-(?!-)){24,}`
// A command includes the word after it, which may be its argument.
const COMMAND = String.raw`\\(?:[A-Za-z]+\s*|[\s\S])[^\s{}\\$"<>%]*`
const STEP = new RegExp(String.raw`\\\(|${COMMAND}|[{}"$%<>]|${PLAIN}`, 'gu')
const FIELD_OF_NAMES =
  /\b(?:author|bookauthor|editor[abcs]?|translator|holder|collaborator|commentator|director|scriptwriter)\s*=\s*$/iu
const MATH = /\$\$(?<display>(?:[^$\\]|\\[\s\S])+)\$\$|\$(?<inline>(?:[^$\\]|\\[\s\S])+)\$/uy
const ROUND_MATH = /\\\((?<inline>(?:[^\\]|\\(?!\))[\s\S]){1,1000}?)\\\)/uy
const LOGO = /\\(?:La|Bib)?TeX(?![A-Za-z])(?:\{\}| )?/gu

// A Chinese name without a comma is in reading order, which BibTeX would reverse.
const AUTHORS = /\bauthor\s*=\s*(?:\{(?:[^{}]|\{[^{}]*\})*\}|"[^"]*")/giu
const HAN_SPACE = /(?<=\p{Script=Han})[ \t~]+(?=\p{Script=Han})/gu

export interface ProtectedSource {
  text: string
  /** Restores what was removed, in the value of a field. */
  restore: (value: string) => string
}

/**
 * BibTeX without everything in its values that must not be translated: math stays TeX between
 * dollars, `<` and `%` are literal, and so is a single dollar.
 */
export function protectSource(source: string): ProtectedSource {
  const kept: string[] = []
  const text = source
    .replaceAll(PRIVATE, '')
    .replaceAll(LOGO, logo)
    .replaceAll(AUTHORS, (names) => names.replaceAll(HAN_SPACE, '').replaceAll('，', ', '))
  const written = protectValues(text, (math) => `${OPEN}${kept.push(math) - 1}${CLOSE}`)
  return {
    text: written,
    restore: (value) =>
      value
        .replaceAll(PLACE, (_, at: string) => kept[Number(at)] ?? '')
        .replaceAll(LESS, '<')
        .replaceAll(GREATER, '>')
        .replaceAll(PERCENT, '%'),
  }
}

/** The letters alone: the logo itself would come back as raised and lowered ones. */
function logo(command: string): string {
  return `{${command.replaceAll(/[^A-Za-z]/gu, '')}}${command.endsWith(' ') ? ' ' : ''}`
}

function protectValues(text: string, keep: (part: string) => string): string {
  const step = new RegExp(STEP)
  const parts: string[] = []
  const place = { depth: 0, isQuoted: false, isNames: false }
  let from = 0
  for (let found = step.exec(text); found !== null; found = step.exec(text)) {
    const [sign] = found
    const { index } = found
    if (move(place, sign, text, index) || !isInValue(place)) continue
    const math = sign === '$' || sign === String.raw`\(` ? mathAt(text, index) : undefined
    const isPlain = sign.length >= 24 && !sign.startsWith('\\') && !place.isNames
    const written = math ? keep(`$${math.tex}$`) : isPlain ? keep(sign) : SIGNS[sign]
    if (written === undefined) continue
    parts.push(text.slice(from, index), written)
    from = index + (math?.length ?? sign.length)
    step.lastIndex = from
  }
  return parts.join('') + text.slice(from)
}

/** Where in an entry we are: fields are one deep, values deeper or between quotation marks. */
interface Place {
  depth: number
  isQuoted: boolean
  isNames: boolean
}

function isInValue({ depth, isQuoted }: Place): boolean {
  return depth > 1 || (depth === 1 && isQuoted)
}

/** True for the characters that start and end a value. */
function move(place: Place, sign: string, text: string, index: number): boolean {
  if (sign !== '{' && sign !== '}' && sign !== '"') return false
  if (place.depth === 1)
    place.isNames = FIELD_OF_NAMES.test(text.slice(Math.max(0, index - 40), index))
  if (sign === '{') place.depth += 1
  else if (sign === '}') place.depth = Math.max(0, place.depth - 1)
  else if (place.depth === 1) place.isQuoted = !place.isQuoted
  // An extra quotation mark in one entry does not affect the next.
  if (place.depth === 0) place.isQuoted = false
  return true
}

const SIGNS: Readonly<Record<string, string>> = {
  '<': LESS,
  '>': GREATER,
  '%': PERCENT,
  $: String.raw`\$`,
}

function mathAt(text: string, index: number): { tex: string; length: number } | undefined {
  for (const pattern of [MATH, ROUND_MATH]) {
    const math = new RegExp(pattern)
    math.lastIndex = index
    const found = math.exec(text)
    const tex = (found?.groups?.['display'] ?? found?.groups?.['inline'])?.trim()
    if (found && tex !== undefined && tex !== '' && isBalanced(tex))
      return { tex, length: found[0].length }
  }
  return undefined
}

/** Mathematics ends in the field in which it begins. */
function isBalanced(tex: string): boolean {
  let depth = 0
  for (const sign of tex.replaceAll(/\\[\s\S]/gu, '')) {
    if (sign === '{') depth += 1
    if (sign === '}') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}
