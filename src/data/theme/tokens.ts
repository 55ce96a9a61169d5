import type { COLOUR_TOKENS, FontToken, KIND_TOKENS } from '#core/schema/site.ts'

export type Kind = (typeof KIND_TOKENS)[number]
export type KindToken = `kind.${Kind}`
export type ColourToken = (typeof COLOUR_TOKENS)[number] | KindToken

/** A color as `#rrggbb`, for light and for dark. */
export interface Shades {
  light: string
  dark: string
}

/**
 * The colors of a site without a theme. Every page has them as CSS variables (src/compile/theme/design-rule.ts): style
 * sheets say `var(--ink)`, utilities `text-ink` (src/web/styles/main.css). Which side applies follows `color-scheme`.
 */
export const COLOURS: Readonly<Record<ColourToken, Shades>> = {
  paper: { light: '#fbf9f4', dark: '#161513' },
  surface: { light: '#ffffff', dark: '#1f1d1a' },
  ink: { light: '#1d1b18', dark: '#ece7dd' },
  muted: { light: '#5f5a52', dark: '#a8a195' },
  rule: { light: '#e3ded3', dark: '#35322d' },
  cinnabar: { light: '#a8321f', dark: '#f0897a' },
  indigo: { light: '#1f4b7a', dark: '#9cc3f0' },
  seal: { light: '#a8321f', dark: '#b23a27' },
  'kind.paper': { light: '#1f4b7a', dark: '#9cc3f0' },
  'kind.release': { light: '#00705a', dark: '#63c7ac' },
  'kind.award': { light: '#a8321f', dark: '#f0897a' },
  'kind.talk': { light: '#7a5b00', dark: '#d9b64e' },
  'kind.position': { light: '#6d3f83', dark: '#cfa3e3' },
  'kind.other': { light: '#5f5a52', dark: '#a8a195' },
}

/** Chinese faces come from the system; the Latin serif is subset at build time (src/build/site/fonts.ts). */
export const FONTS: Readonly<Record<FontToken, readonly string[]>> = {
  sans: [
    'system-ui',
    '-apple-system',
    'Segoe UI',
    'Roboto',
    'PingFang SC',
    'Noto Sans SC',
    'Noto Sans CJK SC',
    'Source Han Sans SC',
    'Microsoft YaHei',
    'sans-serif',
  ],
  serif: [
    'Source Serif',
    'Georgia',
    'Songti SC',
    'Noto Serif SC',
    'Noto Serif CJK SC',
    'Source Han Serif SC',
    'SimSun',
    'serif',
  ],
}
