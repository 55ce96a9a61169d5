import type { SiteBundle } from '#core/bundle/site-bundle.ts'
import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import { LOCALES, type Locale } from '#core/schema/locale.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { placeText } from '#core/text/order-place.ts'
import { pickText } from '#core/text/pick-text.ts'
import { fitText } from './fit-text.ts'
import { createWordFinder, type OwnerWords, type Words } from './picture-words.ts'
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
import type { Typesetter } from './typesetter.ts'
import type { Span } from './wrap-text.ts'

/** A portrait or a logo: the address of its data, and the height of what is 192 wide. */
export interface Likeness {
  data: string
  height: number
}

/** A researcher's picture, or that of a lab: the portrait or the seal in the left column, both names in the right one, and under them what the work is. */
export function drawPerson(words: PersonWords, style: DrawingStyle, portrait?: Likeness): string {
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
    portrait === undefined
      ? words.seal
        ? seal(words.seal, { x: LEFT.x, y: TOP, size: 192 }, style)
        : ''
      : `<image href="${portrait.data}" x="${LEFT.x}" y="${TOP}" width="192" height="${portrait.height}"/>`,
    textBlock(large, { x, top: TOP + 12, leading: 1.15 }, style),
    textBlock(small, { x, top: namesEnd + 48, leading: 1.2 }, style),
    textBlock(headline, { x, top: placeTop - gap - heightOf(headline, 1.4), leading: 1.4 }, style),
    textBlock(affiliation, { x, top: placeTop, leading: 1.4 }, style),
  ])
}

function spans(words: Words | undefined, ink: Ink): Span[] {
  return words === undefined ? [] : [{ ...words, ink }]
}

/** The words on a researcher's picture. */
export interface PersonWords extends OwnerWords {
  headline: Words | undefined
  affiliation: Words | undefined
}

/** Undefined where not even a name can be set. */
export async function findPersonWords(
  { name, seal, headline, affiliations: [affiliation] }: ProfileBundle,
  locale: Locale,
  typesetter: Typesetter,
): Promise<PersonWords | undefined> {
  const { either, owner } = createWordFinder(typesetter, locale)
  const settable = async (part?: LocalizedText) => part && (await either(part, 400))?.text
  const { role, unit, organization } = affiliation ?? {}
  const texts = {
    role: await settable(role),
    unit: await settable(unit),
    organization: await settable(organization),
  }
  const place = placeText(texts, locale)
  const words = await owner(name, seal)
  if (words.names.length === 0) return undefined
  return {
    ...words,
    headline: headline === undefined ? undefined : await either(headline, 400),
    affiliation: place === '' ? undefined : { text: place, lang: locale, weight: 400 },
  }
}

/** The names of a lab, and what it is; undefined where not even a name can be set. */
export async function findLabWords(
  { title, description }: SiteBundle,
  locale: Locale,
  typesetter: Typesetter,
): Promise<PersonWords | undefined> {
  const { first, either } = createWordFinder(typesetter, locale)
  const sides = [locale, ...LOCALES.filter((other) => other !== locale)]
  const [primary, secondary] = sides.map((side) => pickText(title, side))
  const found = [
    primary && (await first([primary], 600)),
    secondary && secondary.text !== primary?.text && (await first([secondary], 400)),
  ]
  const names = found.flatMap((name) => name || [])
  if (names.length === 0) return undefined
  const headline = description === undefined ? undefined : await either(description, 400)
  return { names, seal: undefined, headline, affiliation: undefined }
}

/** The picture in words. */
export function describePerson({ names, headline, affiliation }: PersonWords): string {
  return [...names, headline, affiliation].flatMap((words) => words?.text ?? []).join(' · ')
}
