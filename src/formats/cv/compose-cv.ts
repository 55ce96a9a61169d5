import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import type { BundleLink } from '#core/bundle/profile-parts.ts'
import type { PlacedSection } from '#core/bundle/profile-parts.ts'
import { displayName } from '#core/names/format-name.ts'
import { hasAddress } from '#core/links/has-address.ts'
import type { Locale } from '#core/schema/locale.ts'
import { withoutControlsIn } from '#core/text/control-characters.ts'
import { pickSide } from '#core/text/pick-text.ts'
import { sectionOrder } from '#core/text/section-order.ts'
import { placeOf } from './career-sections.ts'
import { absoluteBlocks, absoluteLinks, absoluteUrl } from './absolute-links.ts'
import type { Cv, CvEntry, CvSection } from './cv.ts'
import { createCvTexts, type CvTexts } from './cv-texts.ts'
import { type CvSources, interestSection, isSection, ownSection, SECTIONS } from './cv-sections.ts'

/** A curriculum vitae in one language; what exists only in the other one appears in that. No text has control characters. */
export function composeCv(sources: CvSources, locale: Locale): Cv {
  const { profile, root } = sources
  const texts = createCvTexts(locale)
  const { primary, secondary } = displayName(profile.name, locale)
  const headline = texts.textOf(profile.headline)
  return withoutControlsIn({
    locale,
    name: [primary.text, secondary?.text].filter((name) => name !== undefined).join(' · '),
    ...(headline !== '' && { headline }),
    affiliations: profile.affiliations.map((affiliation) => affiliationLine(affiliation, texts)),
    contacts: profile.links.filter(hasAddress).flatMap((link) => {
      const url = absoluteUrl(link.url, root)
      return url === undefined ? [] : [{ text: contactText({ ...link, url }, texts), url }]
    }),
    biography: absoluteBlocks(pickSide(profile.biography ?? {}, locale)?.value ?? [], root),
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
  return sections.map((one) => ({
    ...one,
    entries: one.entries.slice(0, items).map((entry) => withAbsoluteLinks(entry, sources.root)),
  }))
}

function withAbsoluteLinks({ text, notes, ...entry }: CvEntry, root: string | undefined): CvEntry {
  return {
    ...entry,
    text: absoluteLinks(text, root),
    ...(notes && { notes: notes.map((note) => absoluteLinks(note, root)) }),
  }
}

/** Where the person works, and where to find the person there. */
function affiliationLine(
  affiliation: ProfileBundle['affiliations'][number],
  texts: CvTexts,
): string {
  const { address, office } = affiliation
  const where = texts.locale === 'zh' ? [address, office] : [office, address]
  return texts.lineOf([placeOf(affiliation, texts), ...where.map(texts.textOf)])
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
