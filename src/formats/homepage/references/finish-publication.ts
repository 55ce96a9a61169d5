import type { cslVariables } from '#core/schema/csl-variables.ts'
import { arxivOfAddress, readDoi } from '#core/publications/identifiers.ts'
import type { ResourceLink } from '#core/schema/link.ts'
import type { Author } from '#core/schema/publication-parts.ts'
import type { Publication } from '#core/schema/publication.ts'
import { bothTexts } from '#core/text/both-languages.ts'
import type { ListedName } from '../reference-model/read-names.ts'
import { publicationOfItem } from '../../csl-json/publication-of-item.ts'
import { venueVariable } from '../../csl-json/venue-of-item.ts'
import type { ReadPublication } from '../../reading.ts'
import type { Reader } from '../entries/entry.ts'
import { plainText } from '../text/inline-markdown.ts'
import { readDate } from '../text/read-date.ts'
import { kindOfHeading } from '../text/section-kinds.ts'
import { isVenue, readVenue } from './read-venue.ts'
import { uniqueLinks } from '../text/take-links.ts'

export type PublicationDraft = Partial<
  Omit<Publication, 'id' | 'authors' | keyof typeof cslVariables>
> &
  Pick<Publication, 'title'> & {
    authors: readonly ListedName[]
    editor?: readonly ListedName[]
    publisher?: string
    'publisher-place'?: string
  }

/** A paper, completed by its links and the heading above it: identifiers, type, date. */
export function finishPublication(
  draft: PublicationDraft,
  { heading, report }: Pick<Reader, 'heading' | 'report'>,
): ReadPublication | undefined {
  const links = uniqueLinks(draft.links ?? [])
  const ofHeading = draft.venue === undefined ? venueOfHeading(heading) : undefined
  const arxiv = draft.arxiv ?? firstOf(links, arxivOfAddress)
  const isPreprint = draft.venue === undefined && ofHeading === undefined && arxiv !== undefined
  const headingDate = readDate(heading)
  const type = typeOf({ ...draft, links, venue: draft.venue ?? ofHeading?.venue }, heading, arxiv)
  const title = plainText(bothTexts(draft.title)[0] ?? '')
  const read = publicationOfItem(
    {
      ...draft,
      type,
      title,
      author: draft.authors,
      issued:
        draft.issued ??
        ofHeading?.year ??
        (typeof headingDate === 'string' ? headingDate : undefined) ??
        (isPreprint ? monthOfArxiv(arxiv) : undefined),
      ...venueVariable(type, draft.venue ?? ofHeading?.venue ?? (isPreprint ? 'arXiv' : undefined)),
      DOI: draft.doi ?? firstOf(links, readDoi),
      note: undefined,
      abstract: undefined,
      custom: {
        arxiv: arxiv === undefined ? [] : [arxiv],
        links: links.map((link) => ({ ...link, isNamed: true })),
        track: draft.track,
        awards: draft.awards?.length === 0 ? undefined : draft.awards,
        texts: { title: draft.title, note: draft.note },
      },
    },
    report,
  )
  if (read === undefined) return undefined
  const authors = inBothScripts(read.publication.authors, draft.authors)
  const publication = { ...read.publication, authors }
  return { key: publication.doi ?? publication.arxiv ?? title, publication }
}

/** With the Chinese name beside the Latin one, where the list has both. */
function inBothScripts(authors: readonly Author[], listed: readonly ListedName[]): Author[] {
  if (authors.length !== listed.length) return [...authors]
  return authors.map((author, at) => {
    const zh = listed[at]?.zh
    if (zh === undefined || (typeof author === 'object' && 'literal' in author)) return author
    const { name, ...rest } = typeof author === 'string' ? { name: author } : author
    return typeof name === 'string' ? { name: { en: name, zh }, ...rest } : author
  })
}

const VENUE_HEADING =
  /^(?<venue>\p{Lu}[\p{L}&. -]{0,30}[\p{L}])\s?[’']?(?<year>(?:19|20)\d{2}|\d{2})[a-z]?$/u
const NO_VENUE =
  /^(?:before|after|since|until|spring|summer|fall|autumn|winter|year|papers?|publications?|recent|published|accepted|in)\b/iu

/** A heading over one paper that names its venue: "ASPLOS'24", "CHI 2023". */
function venueOfHeading(heading: string): { venue: string; year: string } | undefined {
  const { venue, year } = VENUE_HEADING.exec(heading.trim())?.groups ?? {}
  if (venue === undefined || year === undefined) return undefined
  const isName =
    /\p{Lu}\S?\p{Lu}/u.test(venue) && !NO_VENUE.test(venue) && kindOfHeading(venue) === undefined
  return isName ? { venue, year: year.length === 2 ? `20${year}` : year } : undefined
}

function firstOf(
  links: readonly ResourceLink[],
  idOf: (url: string) => string | undefined,
): string | undefined {
  return links.map(({ url }) => idOf(url)).find((id) => id !== undefined)
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
