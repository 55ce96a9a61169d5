import type { ResourceLink } from '#core/schema/link.ts'
import type { Publication } from '#core/schema/publication.ts'
import { areVersions } from '#core/publications/same-paper.ts'
import { leadOf, type PaperCopy } from '#data/papers/join-papers.ts'

/** What one entry may lack and another have: identifiers, the date and what readers look for. */
const FILLED = ['issued', 'doi', 'arxiv', 'abstract', 'awards', 'topics', 'note'] as const

/**
 * One entry for several of one paper: the leading one, with the links of all and what it lacks itself. So a
 * publication keeps the arXiv id of its preprint. Undefined where there are none.
 */
export function combineCopies(
  copies: readonly Pick<PaperCopy, 'publication'>[],
): Publication | undefined {
  const lead = leadOf(copies)?.publication
  if (lead === undefined || copies.length === 1) return lead
  const entries = [lead, ...copies.map(({ publication }) => publication)]
  // A preprint does not know when the publication appeared.
  const tells = (entry: Publication, key: string) => key !== 'issued' || !areVersions(lead, entry)
  const filled = FILLED.flatMap((key) => {
    const value = entries.find((entry) => entry[key] !== undefined && tells(entry, key))?.[key]
    return value === undefined ? [] : [[key, value] as const]
  })
  return {
    ...lead,
    ...Object.fromEntries(filled),
    links: mergeLinks(entries.flatMap(({ links }) => links ?? [])),
    ...(entries.some(({ selected }) => selected) && { selected: true }),
  }
}

function mergeLinks(links: readonly ResourceLink[]): ResourceLink[] {
  const byAddress = new Map<string, ResourceLink>()
  for (const link of links) {
    if (!byAddress.has(link.url)) byAddress.set(link.url, link)
  }
  return [...byAddress.values()]
}
