import type { OrganizationLeaf, PersonLeaf } from 'schema-dts'
import type { BundleAuthor, BundlePerson } from '#core/bundle/publications-bundle.ts'
import { formatName } from '#core/names/format-name.ts'
import { LOCALES } from '#core/schema/locale.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import { defined } from '#core/json/defined.ts'
import type { PageFacts } from './page-facts.ts'

/** An author as the paper prints the name; one of this site with the other names and the page. */
export function authorThing(
  { name, literal, person }: BundleAuthor,
  people: readonly BundlePerson[],
  { personUrl }: Pick<PageFacts, 'personUrl'>,
): PersonLeaf | OrganizationLeaf {
  if (literal) return { '@type': 'Organization', name }
  const known = people.find(({ slug }) => slug === person)
  if (!known) return { '@type': 'Person', name }
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
