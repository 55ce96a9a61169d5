import { contrast, READABLE } from '#core/colours/contrast.ts'
import { FONT_TOKENS } from '#core/schema/site.ts'
import { ALL_COLOURS, type Design, designOf, FOLLOWED } from '#data/theme/design.ts'
import type { ColourToken, Shades } from '#data/theme/tokens.ts'

/** Names that mean something to a browser only as long as nothing quotes them. */
const KEYWORD_FONT =
  /^(?:(?:ui-)?(?:sans-serif|serif|monospace|rounded)|system-ui|-apple-system|cursive|fantasy)$/u

/** What a string of a style sheet contains as it is. */
const PLAIN = /[\p{L}\p{M}\p{N} ._+&-]/u

/** What is in a text's color. */
const TEXT_TOKENS = ['ink', 'muted', 'cinnabar', 'indigo'] as const satisfies ColourToken[]

const NAMES = [...ALL_COLOURS, 'seal-ink'] as const

/** The rules that say what the variables of style sheets stand for: the first ones of every page. */
export function designRule(design: Design): string {
  const { colours, fonts } = design
  const variables = [
    ...declarations(colours, NAMES),
    ...FONT_TOKENS.map((name) => `--${name}:${fonts[name].map(fontName).join(',')}`),
  ]
  return `:root{${variables.join(';')}}${moreContrast(design)}${forcedColours(design)}${onPaper(design)}`
}

type Name = (typeof NAMES)[number]

function declarations(colours: Design['colours'], names: readonly Name[]) {
  return names.map((name) => `${variable(name)}:${valueOf(colours, name)}`)
}

function variable(name: Name): string {
  return `--${name.replace('.', '-')}`
}

/** What has the color of another token says so, and follows it in whatever overrides that. */
function valueOf(colours: Design['colours'], name: Name): string {
  const followed = name === 'seal-ink' ? undefined : FOLLOWED[name]
  const value = pair(colours[name])
  return followed !== undefined && pair(colours[followed]) === value
    ? `var(${variable(followed)})`
    : value
}

function pair({ light, dark }: Shades): string {
  return light === dark ? light : `light-dark(${light},${dark})`
}

/** Whatever the name is, it ends no string, no declaration and no style sheet. */
function fontName(name: string): string {
  return KEYWORD_FONT.test(name) ? name : `'${Array.from(name, inString).join('')}'`
}

function inString(character: string): string {
  return PLAIN.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `
}

/** Black and white for visitors who ask for contrast, the way round that the theme has it. */
function moreContrast({ colours: { paper, ink } }: Design): string {
  const isBright = (side: keyof Shades) =>
    contrast(paper[side], '#000000') > contrast(ink[side], '#000000')
  const either = (bright: string, dim: string) =>
    pair({ light: isBright('light') ? bright : dim, dark: isBright('dark') ? bright : dim })
  const rule = [
    `--paper:${either('#ffffff', '#000000')}`,
    '--surface:var(--paper)',
    `--ink:${either('#000000', '#ffffff')}`,
    '--muted:var(--ink)',
    'color:var(--ink)',
    'background:var(--paper)',
  ]
  return `@media screen and (prefers-contrast:more){:root{${rule.join(';')}}}`
}

/** Where the system chooses the colors, marks keep theirs: those that are made for black and for white. */
function forcedColours({ colours }: Design): string {
  const own = designOf().colours
  const changed = NAMES.filter((name) => pair(colours[name]) !== pair(own[name]))
  if (changed.length === 0) return ''
  return `@media (forced-colors:active){:root{${declarations(own, changed).join(';')}}}`
}

/** Printed paper is white whatever the theme says: text that could not be read on it has the site's own color. */
function onPaper({ colours }: Design): string {
  const own = designOf().colours
  const texts = TEXT_TOKENS.filter((name) => contrast(colours[name].light, '#ffffff') < READABLE)
  const rule = [
    '--paper:#ffffff',
    '--surface:#ffffff',
    ...texts.map((name) => `--${name}:${own[name].light}`),
  ]
  return `@media print{:root{${rule.join(';')}}}`
}
