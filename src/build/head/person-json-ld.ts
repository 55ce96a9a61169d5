import type { OrganizationLeaf, ProfilePageLeaf, WithContext } from 'schema-dts'
import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import { displayName } from '#core/names/format-name.ts'
import type { Locale } from '#core/schema/locale.ts'
import type { Affiliation } from '#core/schema/profile.ts'
import { pickText } from '#core/text/pick-text.ts'
import { namesBesides } from './author-thing.ts'
import { defined } from '#core/json/defined.ts'
import type { PageFacts } from './page-facts.ts'

/** A researcher in the vocabulary of schema.org: the name in both scripts, and where else the same person is found. */
export function personJsonLd(
  { name, affiliations, links, awards }: ProfileBundle,
  { locale, url }: PageFacts,
): WithContext<ProfilePageLeaf> {
  const own = displayName(name, locale).primary.text
  const elsewhere = links.filter(({ url }) => /^https?:/u.test(url)).map((link) => link.url)
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name: own,
      ...defined({
        alternateName: namesBesides(own, name),
        url,
        affiliation: whereThereAre(affiliations.map((place) => organization(place, locale))),
        award: whereThereAre(awards.map((award) => pickText(award.name, locale).text)),
        sameAs: whereThereAre(elsewhere),
      }),
    },
  }
}

function organization({ organization: name }: Affiliation, locale: Locale): OrganizationLeaf {
  return { '@type': 'Organization', name: pickText(name, locale).text }
}

function whereThereAre<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items
}
