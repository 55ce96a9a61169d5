import type { Config } from 'tailwindcss'
import tokens from './tailwind.config.ts'

/**
 * The tokens by name: rules then say `var(--ink)`, and one more rule (src/data/theme, src/compile/theme) says what that is. It takes the
 * place of the tokens' own configuration where a site has a theme.
 */
export default {
  ...tokens,
  theme: {
    colors: variablesOf(tokens.theme.colors),
    fontFamily: { sans: ['var(--sans)'], serif: ['var(--serif)'] },
  },
} satisfies Config

interface Colours {
  [name: string]: string | Colours
}

function variablesOf(colours: Colours, prefix = '--'): Colours {
  return Object.fromEntries(
    Object.entries(colours).map(([name, colour]): [string, string | Colours] => {
      if (typeof colour !== 'string') return [name, variablesOf(colour, `${prefix}${name}-`)]
      return [name, colour.includes('#') ? `var(${prefix}${name})` : colour]
    }),
  )
}
