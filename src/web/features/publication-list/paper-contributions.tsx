import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import { authorText } from '#core/names/author-text.ts'
import { LocalText } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'
import { Fact } from './fact.tsx'

/** Who did what (https://credit.niso.org). */
export function PaperContributions({ publication }: { publication: BundlePublication }) {
  const { locale, t } = useView()
  const names = publication.authors.map((author) => authorText(author, locale))
  return (
    <dl>
      {publication.contributions?.map(({ name, authors }, at) => (
        <Fact key={at} name={<LocalText value={name} />}>
          {authors.map((author) => names[author]).join(t('list.comma'))}
        </Fact>
      ))}
    </dl>
  )
}
