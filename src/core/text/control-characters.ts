/**
 * Characters that nobody sees and that act on what shows a text: C0 and C1 controls without tab and line feed, marks
 * that turn the direction of all that follows, halves of surrogate pairs, and what Unicode says is no character.
 */
const CONTROL =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** A line may end with each of them, depending on who reads it. */
const LINE_ENDS = /\r\n|[\n\u000b-\u000d\u001c-\u001e\u0085\u2028\u2029]/gu

/** The text without characters that act; each end of a line is a line feed. */
export function withoutControls(text: string): string {
  return text.replaceAll(LINE_ENDS, '\n').replaceAll(CONTROL, '')
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
  return text.replaceAll(CONTROL, escaped).replaceAll(/[\u2028\u2029]/gu, escaped)
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
