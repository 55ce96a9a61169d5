import type { ResearchOrganizationLeaf, WithContext } from 'schema-dts'
import { defined, filled } from '#core/json/defined.ts'
import { displayName } from '#core/names/format-name.ts'
import type { CompiledSite } from '#compile/compiled-site.ts'
import { labAsPerson } from '#compile/lab-context.ts'
import { pickText } from '#core/text/pick-text.ts'
import { namesBesides } from './person-json-ld.ts'
import type { PageFacts } from './page-facts.ts'

/** A lab in the vocabulary of schema.org: its name in both languages, where else it is found, and who is in it now. */
export function labJsonLd(
  { site, lab, people: { people, groups = [] } }: CompiledSite,
  { locale, url, personUrl, addressOf }: PageFacts,
): WithContext<ResearchOrganizationLeaf> {
  const { name } = labAsPerson(site.title)
  const own = displayName(name, locale).primary.text
  const former = groups.find((group) => group.former)?.members ?? []
  const present = people.filter(({ slug }) => !former.includes(slug))
  const elsewhere = (lab?.links ?? []).flatMap(({ url: to = '' }) =>
    /^https?:/u.test(to) ? [to] : [],
  )
  return {
    '@context': 'https://schema.org',
    '@type': 'ResearchOrganization',
    name: own,
    ...defined({
      alternateName: namesBesides(own, name),
      description: site.description && pickText(site.description, locale).text,
      url,
      logo: site.logo && addressOf(site.logo.src),
      sameAs: filled(elsewhere),
      member: filled(
        present.map((person) => ({
          '@type': 'Person' as const,
          name: displayName(person.name, locale).primary.text,
          ...defined({ url: personUrl(person.slug) }),
        })),
      ),
    }),
  }
}
