import { arxivInText, readArxiv, readDoi } from '#core/publications/identifiers.ts'
import type { PublicationDraft } from '../bibliography/finish-publication.ts'
import type { Report } from '../report.ts'
import { readLinks, type SourceLink } from '../bibliography/read-links.ts'
import type { SourceItem } from './source-item.ts'
import type { ItemVenue } from './venue-of-item.ts'

/**
 * The one place that finds DOI, arXiv id and links: in their variables, then in the texts and URLs in which sources hide
 * them. A DOI of arXiv is its id again. Invalid DOIs and unsafe URLs are reported.
 */
export function identifiersOfItem(
  item: SourceItem,
  { type, text: venue }: ItemVenue,
  report: Report,
): Pick<PublicationDraft, 'doi' | 'arxiv' | 'links'> {
  const { links, unsafe, ...inLinks } = readLinks(linksOf(item), type)
  for (const url of unsafe) report('unsafe-link', url)
  const written = item.DOI?.trim() ?? ''
  const own = readDoi(written)
  if (written !== '' && own === undefined && readArxiv(written) === undefined)
    report('invalid-value', `doi: ${written}`)
  const doi = own ?? inLinks.doi
  const { custom: { arxiv: texts = [] } = {}, number = '', note = '' } = item
  const arxiv =
    [...texts, written, number, note, venue].map(arxivInText).find((id) => id !== undefined) ??
    inLinks.arxiv ??
    readArxiv(doi ?? '')
  return {
    doi: doi === undefined || readArxiv(doi) !== undefined ? undefined : doi,
    arxiv,
    links: links.length === 0 ? undefined : links,
  }
}

function linksOf({ URL: url = '', custom }: SourceItem): SourceLink[] {
  return [...(url === '' ? [] : [{ type: 'paper' as const, url }]), ...(custom?.links ?? [])]
}
