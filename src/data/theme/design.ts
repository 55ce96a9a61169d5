import { contrast, READABLE } from '#core/colours/contrast.ts'
import { defined } from '#core/json/defined.ts'
import {
  COLOUR_TOKENS,
  FONT_TOKENS,
  type FontToken,
  KIND_TOKENS,
  type Theme,
  type ThemeColour,
} from '#core/schema/site.ts'
import {
  COLOURS,
  type ColourToken,
  FONTS,
  type Kind,
  type KindToken,
  type Shades,
} from './tokens.ts'

/** How a site looks: every token, and what is written on the seal. */
export interface Design {
  colours: Readonly<Record<ColourToken | 'seal-ink', Shades>>
  fonts: Readonly<Record<FontToken, readonly string[]>>
}

/** The tokens of the site with a theme laid over them. */
export function designOf(theme: Theme = {}): Design {
  const colours = Object.fromEntries(
    ALL_COLOURS.map((token) => [token, shadesOf(token, theme)]),
  ) as Record<ColourToken, Shades>
  const fonts = Object.fromEntries(
    FONT_TOKENS.map((token) => [token, [...(theme[token] ?? []), ...FONTS[token]]]),
  ) as Record<FontToken, string[]>
  return { colours: { ...colours, 'seal-ink': sealInk(colours) }, fonts }
}

/** What a theme itself says of a color. */
export function givenShades(theme: Theme, token: ColourToken): Partial<Shades> {
  const given = colourIn(theme, token) ?? {}
  if (typeof given === 'string') return { light: given, dark: given }
  const { light, dark } = given
  return defined({ light, dark })
}

function shadesOf(token: ColourToken, theme: Theme): Shades {
  return { ...COLOURS[token], ...followedShades(token, theme), ...givenShades(theme, token) }
}

function followedShades(token: ColourToken, theme: Theme): Partial<Shades> {
  const followed = FOLLOWED[token]
  if (followed === undefined) return {}
  const shades = givenShades(theme, followed)
  if (token !== 'seal') return shades
  // A seal is dark in the dark, too, so that what is written on it stays light.
  const { light } = shades
  return light === undefined ? {} : { light, dark: light }
}

/** The color of the paper where it can be read on the seal. */
function sealInk({ paper, seal }: Record<'paper' | 'seal', Shades>): Shades {
  const on = (ground: string) =>
    [paper.light, '#ffffff'].find((ink) => contrast(ink, ground) >= READABLE) ?? '#000000'
  return { light: on(seal.light), dark: on(seal.dark) }
}

export const ALL_COLOURS: readonly ColourToken[] = [
  ...COLOUR_TOKENS,
  ...KIND_TOKENS.map((kind): KindToken => `kind.${kind}`),
]

/** What looks alike stays alike: where a theme does not give the first color, but the second, both have that. */
export const FOLLOWED: Readonly<Partial<Record<ColourToken, ColourToken>>> = {
  seal: 'cinnabar',
  'kind.paper': 'indigo',
  'kind.award': 'cinnabar',
  'kind.other': 'muted',
}

/** What a theme says of a color. */
export function colourIn({ kind, ...others }: Theme, token: ColourToken): ThemeColour | undefined {
  return isKind(token) ? kind?.[token.slice('kind.'.length) as Kind] : others[token]
}

function isKind(token: ColourToken): token is KindToken {
  return token.startsWith('kind.')
}
