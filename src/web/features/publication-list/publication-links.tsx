import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import { OwnLink } from '#web/view/own-link.tsx'
import { useView } from '#web/view/view.ts'

/** Everything a publication links to, typed and labeled; the button is for `CiteHost`. */
export function PublicationLinks({ publication }: { publication: BundlePublication }) {
  const { t } = useView()
  const { arxiv, doi, links, home, id } = publication
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
          <OwnLink link={link} />
        </li>
      ))}
      <li className="scripting-only">
        <button type="button" data-cite={`${home}/${id}`}>
          {t('cite.open')}
        </button>
      </li>
    </ul>
  )
}
