import { authorLine } from './author-line.ts'
import { fitText, type FittedText } from './fit-text.ts'
import type { PaperWords } from './paper-words.ts'
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
import { type Measure, wrapText } from './wrap-text.ts'

/** More authors than this never fit. */
const MOST_AUTHORS = 16

/** A paper's picture: whose it is on the left leaf, title, authors and place on the right one. */
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

/** Both names at the foot of the left leaf. */
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

/** As many names as two lines hold. */
function fitAuthors(authors: PaperWords['authors'], measure: Measure): FittedText {
  const size = 28
  const width = RIGHT.width
  for (let head = Math.min(authors.length, MOST_AUTHORS); head > 1; head -= 1) {
    const lines = wrapText(authorLine(authors, head), width / size, measure)
    if (lines.length <= 2) return { size, lines }
  }
  return fitText(authorLine(authors, 1), { width, sizes: [size], lines: () => 2 }, measure)
}
