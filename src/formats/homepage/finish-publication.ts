import type { ResourceLink } from '#core/schema/link.ts'
import type { Publication } from '#core/schema/publication.ts'
import { bothTexts } from '#core/text/both-texts.ts'
import type { Reader } from './entry.ts'
import { readDate } from './read-date.ts'
import { isVenue, readVenue } from './read-venue.ts'
import { uniqueLinks } from './take-links.ts'

export type PublicationDraft = Partial<Omit<Publication, 'id'>> &
  Pick<Publication, 'title' | 'authors'>

const ARXIV_PAGE =
  /^https?:\/\/(?:(?:www\.)?arxiv\.org\/(?:abs|pdf|html)|huggingface\.co\/papers|alphaxiv\.org\/abs)\/(\d{4}\.\d{4,5})/iu
const ARXIV_ITSELF = /^https?:\/\/(?:www\.)?arxiv\.org\//iu
const DOI_PAGE = /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/[^\s?#]+)/iu

/** A paper with what its links and the heading above it tell: identifiers, type, date. */
export function finishPublication(
  draft: PublicationDraft,
  { heading }: Pick<Reader, 'heading'>,
): Omit<Publication, 'id'> {
  const links = uniqueLinks(draft.links ?? [])
  const arxiv = draft.arxiv ?? identifier(links, ARXIV_PAGE)
  const doi = draft.doi ?? identifier(links, DOI_PAGE)
  const isPreprint = draft.venue === undefined && arxiv !== undefined
  const headingDate = readDate(heading)
  const issued =
    draft.issued ??
    (typeof headingDate === 'string' ? headingDate : undefined) ??
    (isPreprint ? monthOfArxiv(arxiv) : undefined)
  const type = typeOf({ ...draft, links }, heading, arxiv)
  const venue = draft.venue ?? (isPreprint ? 'arXiv' : undefined)
  return {
    ...draft,
    type,
    ...(issued === undefined ? {} : { issued }),
    links: links.filter((link) => !isIdentifier(link)),
    ...(venue === undefined ? {} : { venue }),
    ...(arxiv === undefined ? {} : { arxiv }),
    ...(doi === undefined ? {} : { doi }),
  }
}

/** The page of a paper at arXiv itself or of its DOI: the id leads there already. */
function isIdentifier({ type, url }: ResourceLink): boolean {
  const isPaper = type === 'paper' || type === 'pdf'
  return isPaper && (DOI_PAGE.test(url) || (ARXIV_PAGE.test(url) && ARXIV_ITSELF.test(url)))
}

function identifier(links: readonly ResourceLink[], page: RegExp): string | undefined {
  return links.map(({ url }) => page.exec(url)?.[1]).find((id) => id !== undefined)
}

/** An arXiv id begins with the year and month of its first version. */
function monthOfArxiv(id: string): string | undefined {
  const date = readDate(`20${id.slice(0, 2)}-${id.slice(2, 4)}`)
  return typeof date === 'string' ? date : undefined
}

function typeOf(
  draft: PublicationDraft,
  heading: string,
  arxiv: string | undefined,
): Publication['type'] {
  if (bothTexts(draft.title).some((title) => /\btechnical report\b|技术报告/iu.test(title)))
    return 'report'
  if (draft.type !== undefined) return draft.type
  if (/\bjournal|期刊/iu.test(heading)) return 'article-journal'
  if (/\bconference|会议/iu.test(heading)) return 'paper-conference'
  const types = (draft.links ?? []).map(({ type }) => type)
  const isPost = types.includes('blog') && !types.includes('paper') && !types.includes('pdf')
  if (isPost && arxiv === undefined && draft.venue === undefined) return 'post-weblog'
  const ofHeading = isVenue(heading) ? readVenue(heading).type : undefined
  return ofHeading ?? 'article'
}
