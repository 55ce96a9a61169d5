import { fitText } from './fit-text.ts'
import type { PersonWords } from './person-words.ts'
import type { Words } from './picture-words.ts'
import type { Ink, DrawingStyle } from './drawing-style.ts'
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
import type { Span } from './wrap-text.ts'

/** A researcher's picture: the seal on the left leaf, both names on the right one, what the work is below. */
export function drawPerson(words: PersonWords, style: DrawingStyle): string {
  const measure = createMeasure(style.typesetter)
  const { x, width } = RIGHT
  const [primary, secondary] = words.names
  const large = fitText(
    spans(primary, 'ink'),
    { width, sizes: [96, 84, 72, 60, 52], lines: (size) => (size > 72 ? 1 : 2), balanced: true },
    measure,
  )
  const small = fitText(
    spans(secondary, 'muted'),
    { width, sizes: [60, 52, 44], lines: () => 1 },
    measure,
  )
  const headline = fitText(
    spans(words.headline, 'ink'),
    { width, sizes: [36, 32], lines: () => 3, balanced: true },
    measure,
  )
  const affiliation = fitText(
    spans(words.affiliation, 'muted'),
    { width, sizes: [30, 26], lines: () => 2, balanced: true },
    measure,
  )
  const namesEnd = TOP + 12 + heightOf(large, 1.15)
  const placeTop = BOTTOM - heightOf(affiliation, 1.4)
  const gap = affiliation.lines.length > 0 ? 48 : 0
  return sheet(style, [
    words.seal ? seal(words.seal, { x: LEFT.x, y: TOP, size: 192 }, style) : '',
    textBlock(large, { x, top: TOP + 12, leading: 1.15 }, style),
    textBlock(small, { x, top: namesEnd + 48, leading: 1.2 }, style),
    textBlock(headline, { x, top: placeTop - gap - heightOf(headline, 1.4), leading: 1.4 }, style),
    textBlock(affiliation, { x, top: placeTop, leading: 1.4 }, style),
  ])
}

function spans(words: Words | undefined, ink: Ink): Span[] {
  return words === undefined ? [] : [{ ...words, ink }]
}
