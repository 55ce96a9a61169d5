import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import { LocalText } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'

/** Everything a publication links to, typed and labelled. */
export function PublicationLinks({ publication }: { publication: BundlePublication }) {
  const { t } = useView()
  const { arxiv, doi, links } = publication
  if (arxiv === undefined && doi === undefined && links.length === 0) return null
  return (
    <ul className="links">
      {arxiv !== undefined && (
        <li>
          <a href={`https://arxiv.org/abs/${arxiv}`}>arXiv</a>
        </li>
      )}
      {doi !== undefined && (
        <li>
          <a href={`https://doi.org/${doi}`}>DOI</a>
        </li>
      )}
      {links.map((link, at) => (
        <li key={at}>
          <a href={link.url}>
            {link.label === undefined ? t(`link.${link.type}`) : <LocalText value={link.label} />}
          </a>
        </li>
      ))}
    </ul>
  )
}
