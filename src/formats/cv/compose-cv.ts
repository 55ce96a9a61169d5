import type { BundleLink } from '#core/bundle/profile-parts.ts'
import type { PlacedSection } from '#core/bundle/profile-parts.ts'
import { displayName } from '#core/names/format-name.ts'
import { hasAddress } from '#core/links/has-address.ts'
import type { Locale } from '#core/schema/locale.ts'
import { withoutControlsIn } from '#core/text/control-characters.ts'
import { pickSide } from '#core/text/pick-text.ts'
import { sectionOrder } from '#core/text/section-order.ts'
import { placeOf } from './career-sections.ts'
import type { Cv, CvSection } from './cv.ts'
import { createCvTexts, type CvTexts } from './cv-texts.ts'
import { type CvSources, interestSection, isSection, ownSection, SECTIONS } from './cv-sections.ts'

/** A curriculum vitae in one language; what exists only in the other one appears in that. No text has control characters. */
export function composeCv(sources: CvSources, locale: Locale): Cv {
  const { profile } = sources
  const texts = createCvTexts(locale)
  const { primary, secondary } = displayName(profile.name, locale)
  const headline = texts.textOf(profile.headline)
  return withoutControlsIn({
    locale,
    name: [primary.text, secondary?.text].filter((name) => name !== undefined).join(' · '),
    ...(headline !== '' && { headline }),
    affiliations: profile.affiliations.map((affiliation) => placeOf(affiliation, texts)),
    contacts: profile.links
      .filter(hasAddress)
      .map((link) => ({ text: contactText(link, texts), url: link.url })),
    biography: pickSide(profile.biography ?? {}, locale)?.value ?? [],
    sections: [
      ...interestSection(sources, texts),
      ...sectionOrder(profile, 'cv').flatMap((placed) => sectionOf(placed, sources, texts)),
    ],
  })
}

function sectionOf(
  { section, items }: PlacedSection,
  sources: CvSources,
  texts: CvTexts,
): CvSection[] {
  const sections = isSection(section)
    ? SECTIONS[section](sources, texts)
    : ownSection(section, sources, texts)
  return sections.map((one) => ({ ...one, entries: one.entries.slice(0, items) }))
}

/** The URL as people read it. */
function contactText(
  { type, url, label }: BundleLink & { url: string },
  { textOf }: CvTexts,
): string {
  if (label !== undefined) return textOf(label)
  const short = url.replace(/^(?:mailto:|https?:\/\/(?:www\.)?)/iu, '').replace(/\/$/u, '')
  return type === 'scholar' ? 'Google Scholar' : short
}
