import type { OrganizationLeaf, ProfilePageLeaf, WithContext, PersonLeaf } from 'schema-dts'
import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import type { BundleAuthor, BundlePerson } from '#core/bundle/publications-bundle.ts'
import { displayName, formatName } from '#core/names/format-name.ts'
import { type Locale, LOCALES } from '#core/schema/locale.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { Affiliation } from '#core/schema/profile.ts'
import { pickText } from '#core/text/pick-text.ts'
import { defined } from '#core/json/defined.ts'
import type { PageFacts } from './page-facts.ts'

/** A researcher in the vocabulary of schema.org: the name in both scripts, and where else the same person is found. */
export function personJsonLd(
  { name, affiliations, links, awards }: ProfileBundle,
  { locale, url }: PageFacts,
): WithContext<ProfilePageLeaf> {
  const own = displayName(name, locale).primary.text
  const elsewhere = links.flatMap(({ url = '' }) => (/^https?:/u.test(url) ? [url] : []))
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

/** An author as the paper prints the name; one of this site with the other names and the page. */
export function authorThing(
  { name, other, literal, person }: BundleAuthor,
  people: readonly BundlePerson[],
  { personUrl }: Pick<PageFacts, 'personUrl'>,
): PersonLeaf | OrganizationLeaf {
  if (literal) return { '@type': 'Organization', name }
  const known = people.find(({ slug }) => slug === person)
  if (!known) return { '@type': 'Person', name, ...defined({ alternateName: other }) }
  return {
    '@type': 'Person',
    name,
    ...defined({ alternateName: namesBesides(name, known.name), url: personUrl(known.slug) }),
  }
}

/** The person's names in both scripts without the one that is shown already; undefined where there is no other. */
export function namesBesides(shown: string, name: PersonName): string | undefined {
  const names = LOCALES.flatMap((locale) => {
    const parts = name[locale]
    return parts === undefined ? [] : [formatName(parts, locale)]
  })
  return names.find((other) => other !== shown)
}
