import { COLOUR_TOKENS, KIND_TOKENS } from '#core/schema/site.ts'

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
