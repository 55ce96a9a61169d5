import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import type { ResourceLink } from '#core/schema/link.ts'
import { LocalText } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'

/** Everything a publication links to, typed and labelled; the button is for `CiteHost`. */
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
          <a href={link.url}>
            {link.label === undefined ? t(`link.${link.type}`) : <LocalText value={link.label} />}
          </a>
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

/** Where the title leads: to the work itself, as far as it is known. */
export function titleUrl({ links, arxiv, doi }: BundlePublication): string | undefined {
  const linked = (type: ResourceLink['type']) => links.find((link) => link.type === type)?.url
  if (doi !== undefined) return `https://doi.org/${doi}`
  if (arxiv !== undefined) return `https://arxiv.org/abs/${arxiv}`
  return linked('paper') ?? linked('pdf') ?? linked('blog')
}
