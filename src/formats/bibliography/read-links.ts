import type { ResourceLink } from '#core/schema/link.ts'
import { isSafeUrl } from '#core/schema/url.ts'
import type { Publication } from '#core/schema/publication.ts'
import { arxivOfAddress, doiOfAddress, readArxiv, readDoi } from '#core/publications/identifiers.ts'

/** A URL with what its source calls it. */
export interface SourceLink {
  type: ResourceLink['type']
  url: string
  label?: ResourceLink['label']
  /** The source names its type in words, which count more than its URL. */
  isNamed?: boolean
}

export interface ReadLinks {
  doi?: string
  arxiv?: string
  links: ResourceLink[]
  /** Unsafe URLs, and files that only the old site has. */
  unsafe: string[]
}

const PDF = /\.pdf(?:[?#]|$)|\/e?pdf(?:[/?]|$)/iu

/** Pages about a paper, whatever field they are in. */
const LANDING =
  /^https?:\/\/(?:[^/]+\.)?(?:doi\.org|openreview\.net\/forum|aclanthology\.org\/[^/?#]+\/?$|link\.springer\.com\/(?:chapter|article)|dl\.acm\.org\/doi\/(?!e?pdf)|ieeexplore\.ieee\.org\/(?:abstract\/)?document|proceedings\.neurips\.cc\/.*-Abstract)/iu

/** The type of a work's URL if its source only says "URL". */
const OWN_LINK: Partial<Record<Publication['type'], ResourceLink['type']>> = {
  software: 'code',
  dataset: 'data',
  'post-weblog': 'blog',
  speech: 'video',
}

/**
 * URLs sorted into ids and links: what links to arXiv or to a DOI is that id and not a separate link,
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
