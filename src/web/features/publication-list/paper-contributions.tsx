import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import { authorText } from '#core/names/author-text.ts'
import { CONTRIBUTIONS } from '#core/schema/publication-parts.ts'
import { contributionTerm } from '#i18n/terms/paper-terms.ts'
import { useView } from '#web/view/view.ts'
import { Fact } from './fact.tsx'

/** Who did what, in the roles of CRediT (https://credit.niso.org) and their order. */
export function PaperContributions({ publication }: { publication: BundlePublication }) {
  const { locale, t } = useView()
  const roles = CONTRIBUTIONS.flatMap((role) => {
    const authors = publication.authors.filter(({ contributions = [] }) =>
      contributions.includes(role),
    )
    return authors.length === 0 ? [] : [{ role, authors }]
  })
  return (
    <dl>
      {roles.map(({ role, authors }) => (
        <Fact key={role} name={contributionTerm(role, locale)}>
          {authors.map((author) => authorText(author, locale)).join(t('list.comma'))}
        </Fact>
      ))}
    </dl>
  )
}
