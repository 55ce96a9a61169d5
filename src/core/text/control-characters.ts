/** C0 and C1 controls without tab and line feed: no one sees them, and some act on what shows a text. */
const CONTROLS = String.raw`\u0000-\u0008\u000b-\u001f\u007f-\u009f`

/** Marks that turn the direction of all that follows them. */
const TURNING_MARKS = String.raw`\u202a-\u202e`

/** Marks around a word of another direction: a title may have them, in pairs. */
const ISOLATES = String.raw`\u2066-\u2069`

/** Halves of surrogate pairs, and what Unicode says is not a character. */
const NO_CHARACTERS = String.raw`\p{Cs}\p{Noncharacter_Code_Point}`

/** What a page does not show: controls, and marks that turn the direction of all that follows. */
export const UNSHOWN_CHARACTERS = new RegExp(`[${CONTROLS}${TURNING_MARKS}]`, 'gu')

const NOT_EXPORTED = new RegExp(`[${CONTROLS}${TURNING_MARKS}${NO_CHARACTERS}]`, 'gu')
const ACTING = new RegExp(`[${CONTROLS}${TURNING_MARKS}${ISOLATES}${NO_CHARACTERS}]`, 'gu')
const ISOLATE = new RegExp(`[${ISOLATES}]`, 'gu')
const ISOLATE_END = '\u2069'

/** A line may end with each of them, depending on who reads it. */
const LINE_ENDS = /\r\n|[\n\u000b-\u000d\u001c-\u001e\u0085\u2028\u2029]/gu

/**
 * The text without characters that act on what shows it; each end of a line is a line feed. Isolates stay in pairs: a
 * word in another script needs them, and nothing outside of the pair changes.
 */
export function withoutControls(text: string): string {
  const shown = text.replaceAll(LINE_ENDS, '\n').replaceAll(NOT_EXPORTED, '')
  return shown.search(ISOLATE) < 0 ? shown : shown.split('\n').map(withoutLoneIsolates).join('\n')
}

/** Without isolates, for what is shown by programs that do not support them. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(ISOLATE, '')
}

/** A line without isolates that are not closed, and ends of none. */
function withoutLoneIsolates(line: string): string {
  const open: number[] = []
  const lone = new Set<number>()
  for (const { 0: mark, index } of line.matchAll(ISOLATE)) {
    if (mark !== ISOLATE_END) open.push(index)
    else if (open.pop() === undefined) lone.add(index)
  }
  for (const index of open) lone.add(index)
  return line.replaceAll(ISOLATE, (mark, index: number) => (lone.has(index) ? '' : mark))
}

/** The same for every text in a value, however deep. Keys stay as they are: they are ours. */
export function withoutControlsIn<T>(value: T): T {
  return clean(value) as T
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return withoutControls(value)
  if (Array.isArray(value)) return value.map(clean)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, clean(part)]))
}

/**
 * The text with characters that act as JSON writes them, so that a terminal shows them and does nothing. Tabs and
 * line feeds stay.
 *
 * @example visibleControls('a\u001b[2Jb') // 'a\\u001b[2Jb'
 */
export function visibleControls(text: string): string {
  return text.replaceAll(ACTING, escaped).replaceAll(/[\u2028\u2029]/gu, escaped)
}

/** The same on one line: a name out of the data begins none of its own. */
export function visibleLine(text: string): string {
  return visibleControls(text)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\t', String.raw`\t`)
}

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}

/** Controls but for tabs and line ends, what Unicode keeps free of meaning, and halves of surrogate pairs. */
export const DROPPED_CHARACTERS = /[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff\ud800-\udfff]/gu

/** As messages name a character: `U+0007`. */
export function nameOfCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
