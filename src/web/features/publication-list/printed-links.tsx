import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import { ownerHref } from '#web/view/view.ts'
import { OwnLink } from '#web/view/own-link.tsx'

/**
 * What a publication links to in a CV. Identifiers are written out; words such as "Code" lead nowhere on paper, so they are for the
 * screen only. A post has no other place than its address, which is printed instead.
 */
export function PrintedLinks({ publication }: { publication: BundlePublication }) {
  const { arxiv, doi, links } = publication
  const address = addressOf(publication)
  return (
    <ul className="links">
      {arxiv !== undefined && (
        <li>
          <a href={`https://arxiv.org/abs/${arxiv}`}>{written('arXiv', arxiv)}</a>
        </li>
      )}
      {doi !== undefined && (
        <li>
          <a href={`https://doi.org/${doi}`}>{written('DOI', doi)}</a>
        </li>
      )}
      {address !== undefined && (
        <li className="hidden wrap-anywhere print:inline">
          <a href={ownerHref(address)}>{address.replace(/^https?:\/\/|\/$/gu, '')}</a>
        </li>
      )}
      {links.map((link, at) => (
        <li key={at} className="print:hidden">
          <OwnLink link={link} />
        </li>
      ))}
    </ul>
  )
}

/** `arXiv:2505.09388`, as references write it. */
function written(scheme: 'arXiv' | 'DOI', id: string): string {
  return `${scheme}:${id}`
}

function addressOf({ type, arxiv, doi, links }: BundlePublication): string | undefined {
  const isElsewhere = arxiv !== undefined || doi !== undefined
  return type === 'post-weblog' && !isElsewhere ? links[0]?.url : undefined
}
