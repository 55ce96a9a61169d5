/** Where a text stands in the files that were given. */
export type Place = { file: string; line: number }

/** A line of a page after cleaning; a line of the file may give several (`<li>a</li><li>b</li>`). */
export type PageLine = Place & { text: string }

/** A line break that the page shows: `<br>`, a backslash or two spaces at the end of a line. */
export const HARD_BREAK = '\u2028'

/** Longer lines and items are no text that a bundle may carry. */
export const MAX_ITEM = 20_000
