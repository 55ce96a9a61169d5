import * as v from 'valibot'
import { LOCALES } from './locale.ts'
import { Picture } from './media.ts'
import { Slug } from './slug.ts'
import { LocalizedText } from './text.ts'
import { SiteUrl, Url } from './url.ts'

/** Colors by what they are for; `src/data/theme/tokens.ts` says what they are where a theme does not. */
export const COLOUR_TOKENS = [
  'paper',
  'surface',
  'ink',
  'muted',
  'rule',
  'cinnabar',
  'indigo',
  'seal',
] as const

/** The kinds of news with a color of their own; all others have that of `other`. */
export const KIND_TOKENS = ['paper', 'release', 'award', 'talk', 'position', 'other'] as const

export const FONT_TOKENS = ['sans', 'serif'] as const
export type FontToken = (typeof FONT_TOKENS)[number]

/** Red, green and blue with two hexadecimal digits each. */
const Colour = v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/u, 'colour'))

/** One color for light and dark, or a side each; a side that is missing stays as it is. */
export const ThemeColour = v.union([
  Colour,
  v.strictObject({ light: v.optional(Colour), dark: v.optional(Colour) }),
])
export type ThemeColour = v.InferOutput<typeof ThemeColour>

/** Words of letters and digits, with the signs that names of fonts have: nothing that means something in a style sheet. */
const FontName = v.pipe(
  v.string(),
  v.maxLength(100, 'too-long'),
  v.regex(/^-?[\p{L}\p{N}][\p{L}\p{M}\p{N}._+&-]*(?: [\p{L}\p{M}\p{N}._+&-]+)*$/u, 'font'),
)

/** `theme` of `data/site.json`: what an owner wants to look otherwise. */
export const Theme = v.strictObject({
  ...v.entriesFromList(COLOUR_TOKENS, v.optional(ThemeColour)),
  kind: v.optional(v.strictObject(v.entriesFromList(KIND_TOKENS, v.optional(ThemeColour)))),
  ...v.entriesFromList(FONT_TOKENS, v.optional(v.array(FontName))),
})
export type Theme = v.InferOutput<typeof Theme>

/** The file `data/site.json`: what the site is called, how its researchers are ordered, how it looks. */
export const SiteFile = v.strictObject({
  $schema: v.optional(v.string()),
  /** Version of the shape of all files of the folder; see `migrate-data.ts`. */
  schema: v.optional(v.pipe(v.number(), v.integer('data-version'), v.minValue(1, 'data-version'))),
  title: LocalizedText,
  description: v.optional(LocalizedText),
  logo: v.optional(Picture),
  defaultLocale: v.optional(v.picklist(LOCALES)),
  url: v.optional(SiteUrl),
  repository: v.optional(Url),
  researchers: v.optional(v.array(Slug)),
  theme: v.optional(Theme),
})
export type SiteFile = v.InferOutput<typeof SiteFile>
