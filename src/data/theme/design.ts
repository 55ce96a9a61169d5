import { contrast, READABLE } from '#core/colours/contrast.ts'
import { defined } from '#core/json/defined.ts'
import {
  COLOUR_TOKENS,
  FONT_TOKENS,
  type FontToken,
  KIND_TOKENS,
  type Theme,
} from '#core/schema/site.ts'
import tailwind from '#tokens'

/** A color as `#rrggbb`, for light and for dark. */
export interface Shades {
  light: string
  dark: string
}

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
    FONT_TOKENS.map((token) => [
      token,
      [...(theme[token] ?? []), ...tailwind.theme.fontFamily[token]],
    ]),
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
  const [light = '', dark = light] =
    colourIn(tailwind.theme.colors, token)?.match(/#[0-9a-f]{6}/gu) ?? []
  return { light, dark, ...followedShades(token, theme), ...givenShades(theme, token) }
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

type Kind = (typeof KIND_TOKENS)[number]
type KindToken = `kind.${Kind}`
export type ColourToken = (typeof COLOUR_TOKENS)[number] | KindToken

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

/** Colors by token, as themes and the configuration of Tailwind have them. */
type ColourTree<T> = { readonly [name in Exclude<ColourToken, KindToken>]?: T | undefined } & {
  readonly kind?: { readonly [kind in Kind]?: T | undefined } | undefined
}

export function colourIn<T>({ kind, ...others }: ColourTree<T>, token: ColourToken): T | undefined {
  return isKind(token) ? kind?.[token.slice('kind.'.length) as Kind] : others[token]
}

function isKind(token: ColourToken): token is KindToken {
  return token.startsWith('kind.')
}
