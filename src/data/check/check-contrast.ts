import { contrast, nearestShade, READABLE } from '#core/colours/contrast.ts'
import type { Theme } from '#core/schema/site.ts'
import type { JsonPath } from '../validate/json-path.ts'
import type { LoadedSource } from '../load/load-files.ts'
import {
  ALL_COLOURS,
  colourIn,
  type Design,
  designOf,
  FOLLOWED,
  givenShades,
} from '../theme/design.ts'
import type { ColourToken, Shades } from '../theme/tokens.ts'
import type { Finding } from './rule.ts'

/** What WCAG 2 asks of signs that say something without words (success criterion 1.4.11). */
const VISIBLE = 3

const GROUNDS = ['paper', 'surface'] as const satisfies ColourToken[]
const SIDES = ['light', 'dark'] as const satisfies (keyof Shades)[]

/** Text in these colors is on the grounds; the kinds of news are marks and bars there. */
const NEEDED: readonly (readonly [ColourToken, number])[] = [
  ...(['ink', 'muted', 'cinnabar', 'indigo'] as const).map((text) => [text, READABLE] as const),
  ...ALL_COLOURS.filter((token) => token.startsWith('kind.')).map(
    (kind) => [kind, VISIBLE] as const,
  ),
]

/** Colors of the theme that cannot be made out on its paper, or on what is on top of it. */
export function checkContrast({ source }: LoadedSource): Finding[] {
  const { theme } = source.site
  if (theme === undefined) return []
  const { colours } = designOf(theme)
  return SIDES.flatMap((side) =>
    NEEDED.flatMap(([text, needed]) => findingOf({ theme, colours, side, text, needed })),
  )
}

interface Pairing {
  theme: Theme
  colours: Design['colours']
  side: keyof Shades
  text: ColourToken
  /** The least contrast. */
  needed: number
}

/** On the ground on which it is worst. */
function findingOf({ theme, colours, side, text, needed }: Pairing): Finding[] {
  const isGiven = (token: ColourToken) => givenShades(theme, token)[side] !== undefined
  // What it looks like is reported for the other, of which more is asked.
  if (FOLLOWED[text] !== undefined && !isGiven(text)) return []
  const colour = colours[text][side]
  const ratio = (ground: (typeof GROUNDS)[number]) => contrast(colour, colours[ground][side])
  const [ground] = GROUNDS.toSorted((a, b) => ratio(a) - ratio(b))
  if (ground === undefined || ratio(ground) >= needed) return []
  const nearest = nearestShade(colour, (shade) =>
    GROUNDS.every((name) => contrast(shade, colours[name][side]) >= needed),
  )
  const params = {
    text,
    ground,
    side: { terms: [`side.${side}`] },
    expected: needed,
    // Rounded down: 4.499 is not 4.5.
    found: (Math.floor(ratio(ground) * 100) / 100).toFixed(2),
    colour,
    groundColour: colours[ground][side],
    ...(nearest !== undefined && {
      nearest,
      example: exampleOf({ ...givenShades(theme, text), [side]: nearest }),
    }),
  }
  const path = pathOf(theme, isGiven(text) ? text : ground, side)
  return [{ code: 'contrast', file: 'site.json', path, params }]
}

function pathOf(theme: Theme, token: ColourToken, side: keyof Shades): JsonPath {
  const path = ['theme', ...token.split('.')]
  return typeof colourIn(theme, token) === 'string' ? path : [...path, side]
}

function exampleOf({ light, dark }: Partial<Shades>): string {
  return JSON.stringify({ light, dark })
}
