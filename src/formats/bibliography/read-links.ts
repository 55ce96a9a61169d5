import type { ResourceLink } from '#core/schema/link.ts'
import { isSafeUrl } from '#core/schema/url.ts'
import type { Publication } from '#core/schema/publication.ts'
import { arxivOfAddress, doiOfAddress, readArxiv, readDoi } from '#core/publications/identifiers.ts'

/** An address with what its source calls it. */
export interface SourceLink {
  type: ResourceLink['type']
  url: string
  label?: ResourceLink['label']
  /** The source calls it so in words: its address does not say better. */
  isNamed?: boolean
}

export interface ReadLinks {
  doi?: string
  arxiv?: string
  links: ResourceLink[]
  /** Addresses that no page may link to, and files that only their old site has. */
  unsafe: string[]
}

const PDF = /\.pdf(?:[?#]|$)|\/e?pdf(?:[/?]|$)/iu

/** Pages about a paper, whatever the field is called that they stand in. */
const LANDING =
  /^https?:\/\/(?:[^/]+\.)?(?:doi\.org|openreview\.net\/forum|aclanthology\.org\/[^/?#]+\/?$|link\.springer\.com\/(?:chapter|article)|dl\.acm\.org\/doi\/(?!e?pdf)|ieeexplore\.ieee\.org\/(?:abstract\/)?document|proceedings\.neurips\.cc\/.*-Abstract)/iu

/** What the address of a work leads to where its source only says "address". */
const OWN_LINK: Partial<Record<Publication['type'], ResourceLink['type']>> = {
  software: 'code',
  dataset: 'data',
  'post-weblog': 'blog',
  speech: 'video',
}

/**
 * Addresses sorted into ids and links: what leads to arXiv or to a DOI is that id and no link of its own,
 * unless it is the file itself at the publisher's.
 */
export function readLinks(sources: readonly SourceLink[], type: Publication['type']): ReadLinks {
  const read: ReadLinks = { links: [], unsafe: [] }
  const known = new Set<string>()
  for (const source of sources) {
    const url = source.url.trim()
    const isPaper = source.type === 'paper' || source.type === 'pdf'
    const arxiv = isPaper ? arxivOfAddress(url) : undefined
    const doi = isPaper ? (readDoi(url) ?? doiOfAddress(url)) : undefined
    if (arxiv !== undefined) read.arxiv ??= arxiv
    else if (doi !== undefined) read.doi ??= doi
    if (isPaper && (readArxiv(url) ?? readDoi(url)) !== undefined) continue
    if (!isSafeUrl(url)) read.unsafe.push(url)
    else if (!known.has(url)) {
      known.add(url)
      const { isNamed: _, ...link } = source
      read.links.push({ ...link, url, type: linkType({ ...source, url }, type) })
    }
  }
  return read
}

function linkType(
  { type, url, isNamed }: SourceLink,
  work: Publication['type'],
): ResourceLink['type'] {
  if (isNamed === true || (type !== 'paper' && type !== 'pdf')) return type
  if (PDF.test(url)) return 'pdf'
  const own = OWN_LINK[work]
  if (own !== undefined) return own
  return LANDING.test(url) ? 'paper' : type
}
