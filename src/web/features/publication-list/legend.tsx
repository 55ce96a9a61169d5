import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import { useView } from '#web/view/view.ts'

/** Explains the author marks that a list really uses. */
export function Legend({ publications }: { publications: readonly BundlePublication[] }) {
  const { t } = useView()
  const uses = (mark: 'equal' | 'corresponding') =>
    publications.some(({ authors }) => authors.some((author) => author[mark]))
  const equal = uses('equal')
  const corresponding = uses('corresponding')
  if (!equal && !corresponding) return null
  return (
    <p className="legend">
      {equal && <span>* {t('authors.equal')}</span>}
      {corresponding && <span>† {t('authors.corresponding')}</span>}
    </p>
  )
}
