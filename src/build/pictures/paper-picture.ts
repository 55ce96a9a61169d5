import { fitText, type FittedText } from './fit-text.ts'
import type { PaperWords, AuthorWords } from './paper-words.ts'
import type { DrawingStyle } from './drawing-style.ts'
import {
  BOTTOM,
  createMeasure,
  heightOf,
  LEFT,
  RIGHT,
  seal,
  sheet,
  textBlock,
  TOP,
} from './svg-parts.ts'
import { type Line, type Measure, type Span, wrapText } from './wrap-text.ts'

/** More authors than this never fit. */
const MOST_AUTHORS = 16

/** A paper's picture: whose it is in the left column; title, authors and place in the right one. */
export function drawPaper(words: PaperWords, style: DrawingStyle): string {
  const measure = createMeasure(style.typesetter)
  const { x, width } = RIGHT
  const place = fitText(
    words.place ? [{ ...words.place, ink: 'ink' }] : [],
    { width, sizes: [32, 28], lines: () => 1 },
    measure,
  )
  const placeTop = BOTTOM - heightOf(place, 1)
  const authors = fitAuthors(words.authors, measure)
  const authorsTop = placeTop - (place.lines.length > 0 ? 34 : 0) - heightOf(authors, 1.4)
  const leading = words.title.lang === 'zh' ? 1.35 : 1.2
  const title = fitText(
    [{ ...words.title, ink: 'ink' }],
    {
      width,
      sizes: [68, 64, 60, 56, 52, 48, 46, 44, 42, 40],
      lines: (size) => Math.floor((authorsTop - TOP - 48) / (size * leading)),
      balanced: true,
    },
    measure,
  )
  return sheet(style, [
    words.seal ? seal(words.seal, { x: LEFT.x, y: TOP, size: 144 }, style) : '',
    ownerNames(words, measure, style),
    textBlock(title, { x, top: TOP, leading }, style),
    textBlock(authors, { x, top: authorsTop, leading: 1.4 }, style),
    textBlock(place, { x, top: placeTop, leading: 1 }, style),
  ])
}

/** Both names at the foot of the left column. */
function ownerNames({ names }: PaperWords, measure: Measure, style: DrawingStyle): string {
  let foot = BOTTOM
  return names
    .map((name, at) => ({ name, first: at === 0 }))
    .toReversed()
    .map(({ name, first }) => {
      const fitted = fitText(
        [{ ...name, ink: first ? 'ink' : 'muted' }],
        { width: LEFT.width, sizes: first ? [36, 32, 28] : [32, 28, 24], lines: () => 2 },
        measure,
      )
      const top = foot - heightOf(fitted, 1.2)
      foot = top - 22
      return textBlock(fitted, { x: LEFT.x, top, leading: 1.2 }, style)
    })
    .join('')
}

/** As many names as fit into two lines. */
function fitAuthors(authors: PaperWords['authors'], measure: Measure): FittedText {
  const size = 28
  const width = RIGHT.width
  for (let head = Math.min(authors.length, MOST_AUTHORS); head > 1; head -= 1) {
    const lines = wrapText(authorLine(authors, head), width / size, measure)
    if (lines.length <= 2) return { size, lines }
  }
  return fitText(authorLine(authors, 1), { width, sizes: [size], lines: () => 2 }, measure)
}

/**
 * The authors of a paper with the first `head` of them, the owner in place, and the last; the others are dots.
 *
 * @example 'Ada Li, Bo Wang, …, Chujie Zheng, …, Zoe Xu'
 */
export function authorLine(authors: readonly (AuthorWords | undefined)[], head: number): Line {
  const last = authors.length - 1
  const shown = authors.map((author, at) =>
    at < head || at === last || author?.isOwner ? author : undefined,
  )
  const filled = shown.map((author, at) => author ?? betweenShown(shown, at, authors))
  const entries = filled.filter((author, at) => author ?? filled[at - 1] !== undefined)
  const parts = entries.length > 0 && filled[0] === undefined ? [undefined, ...entries] : entries
  return parts.flatMap((author, at): Span[] => {
    const comma = at === parts.length - 1 ? '' : ', '
    return author ? spansOf(author, comma) : [plain(`…${comma}`)]
  })
}

/** Dots for a single name save nothing. */
function betweenShown(
  shown: readonly (AuthorWords | undefined)[],
  at: number,
  authors: readonly (AuthorWords | undefined)[],
): AuthorWords | undefined {
  return shown[at - 1] && shown[at + 1] ? authors[at] : undefined
}

/** A name stays on one line. */
function spansOf({ isOwner, ...words }: AuthorWords, comma: string): Span[] {
  const name = words.text.replaceAll(' ', '\u00A0')
  if (!isOwner) return [{ ...words, text: name + comma, ink: 'muted' }]
  return [{ ...words, text: name, ink: 'ink' }, plain(comma)]
}

function plain(text: string): Span {
  return { text, lang: 'en', weight: 400, ink: 'muted' }
}
