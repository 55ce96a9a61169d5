import type { PaperBundle } from '#core/bundle/paper-bundle.ts'
import { plainText } from '#core/bundle/rich-text.ts'
import type { BundlePublication, BundleVenue } from '#core/bundle/publications-bundle.ts'
import { trackTitle } from '#i18n/terms/publication-terms.ts'
import { describePublication } from '#core/publications/describe-publication.ts'
import type { Locale } from '#core/schema/locale.ts'
import { pickSide, pickText } from '#core/text/pick-text.ts'
import type { PageHead } from './page-handle.ts'
import type { PaperLoaderData } from './person-publication.tsx'
import { nameText, sealPath } from './person-loader.ts'
import { shorten } from './person-loader-data.ts'

export function paperLoaderData(paper: PaperBundle): PaperLoaderData {
  const { home, id } = paper.publication
  return { slug: home, id, heads: { en: headIn(paper, 'en'), zh: headIn(paper, 'zh') } }
}

function headIn(paper: PaperBundle, locale: Locale): PageHead {
  return {
    type: 'article',
    title: titleOf(paper, locale),
    description: descriptionOf(paper, locale),
    icon: sealPath(paper.publication.home),
  }
}

function titleOf({ publication, vocabulary }: PaperBundle, locale: Locale): string {
  const person = vocabulary.people.find(({ slug }) => slug === publication.home)
  const title = pickText(publication.title, locale).text
  return person ? `${title} · ${nameText(person.name, locale)}` : title
}

/** How the abstract begins; without one who wrote it, and where and when it was published. */
function descriptionOf({ publication, vocabulary }: PaperBundle, locale: Locale): string {
  const abstract = publication.abstract && pickSide(publication.abstract, locale)
  if (abstract) return shorten(plainText(abstract.value))
  const venue = vocabulary.venues.find(({ id }) => id === publication.venue)
  const place = venue && placeOf(venue, publication, locale)
  return shorten(describePublication(publication, place, locale))
}

/** "Findings of ACL"; the date follows it. */
function placeOf({ short }: BundleVenue, { track }: BundlePublication, locale: Locale): string {
  const venue = pickText(short, locale).text
  return track === undefined ? venue : trackTitle({ venue, track, year: undefined }, locale)
}
