import type { PaperBundle } from '#core/bundle/paper-bundle.ts'
import type { BundlePublication, BundleVenue } from '#core/bundle/publications-bundle.ts'
import { authorText } from '#core/names/author-text.ts'
import type { Locale } from '#core/schema/locale.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { languageOf } from '#core/text/language-of.ts'
import { pickText } from '#core/text/pick-text.ts'
import { venueName } from '#formats/csl-json/write-csl-json.ts'

/** The page that a description is on. */
export interface PageFacts {
  locale: Locale
  /** Its address, if the site's URL is set. */
  url: string | undefined
  /** The address of a researcher's page in the page's language. */
  personUrl: (slug: string) => string | undefined
  addressOf: AddressOf
}

/** The absolute address of a site path; undefined if the site's URL is not set. */
type AddressOf = (path: string) => string | undefined

/** What catalogs ask of a paper. Texts are in the paper's own language, whatever that of the page. */
export type PaperFacts = {
  publication: BundlePublication
  title: string
  otherTitle: string | undefined
  /** As given, else as the script of the title shows. */
  language: string
  venue: BundleVenue | undefined
  /** The venue's name in full. */
  container: string | undefined
  topics: string[]
  pages: { first: string; last?: string } | undefined
  /** Who made the book, as it prints the names. */
  editors: string[]
  authors: string[]
  publisher: string | undefined
  /** The book that a chapter is in, if it is not the venue. */
  book: string | undefined
  doiUrl: string | undefined
  arxivUrl: string | undefined
  pdfUrl: string | undefined
}

export function paperFacts(
  { publication, vocabulary }: PaperBundle,
  addressOf: AddressOf,
): PaperFacts {
  const { title, doi, arxiv, page } = publication
  const book = publication['container-title']
  const language = languageOfPaper(publication)
  const side: Locale = language.startsWith('zh') ? 'zh' : 'en'
  const inOwn = (text: LocalizedText) => pickText(text, side).text
  const venue = vocabulary.venues.find(({ id }) => id === publication.venue)
  return {
    publication,
    title: inOwn(title),
    otherTitle: otherSide(title, inOwn(title)),
    language,
    venue,
    container: venue && containerOf(venue, publication, side),
    topics: vocabulary.topics
      .filter(({ id }) => publication.topics.includes(id))
      .map(({ name }) => inOwn(name)),
    pages: page === undefined ? undefined : readPages(page),
    authors: publication.authors.map((author) => authorText(author, side)),
    editors: (publication.editor ?? []).map((author) => authorText(author, side)),
    publisher: publication.publisher === undefined ? undefined : inOwn(publication.publisher),
    book: book === undefined ? undefined : inOwn(book),
    doiUrl: doi === undefined ? undefined : `https://doi.org/${doi}`,
    arxivUrl: arxiv === undefined ? undefined : `https://arxiv.org/abs/${arxiv}`,
    pdfUrl: pdfOf(publication, addressOf),
  }
}

/** The name in full; a track ("Findings of ACL 2025") is a series of its own, as in citations. */
function containerOf(venue: BundleVenue, publication: BundlePublication, side: Locale): string {
  return publication.track === undefined
    ? pickText(venue.name ?? venue.short, side).text
    : venueName(venue, publication, side)
}

function languageOfPaper({ language, title }: BundlePublication): string {
  if (language !== undefined) return language
  return typeof title === 'string' ? languageOf(title, 'en') : title.en === undefined ? 'zh' : 'en'
}

function otherSide(title: LocalizedText, own: string): string | undefined {
  if (typeof title === 'string') return undefined
  return [title.en, title.zh].find((side) => side !== undefined && side !== own)
}

/** "4615–4635" from first to last; an article number is on its own. */
function readPages(page: string): PaperFacts['pages'] {
  const [first = page, last] = page.split(/(?:(?<!\s)\s+)?[-–—]+\s*/u)
  return { first: first.trim(), ...(last !== undefined && last !== '' && { last: last.trim() }) }
}

/** A file that is known to be one, before what arXiv has under the paper's id. */
function pdfOf({ links, arxiv }: BundlePublication, addressOf: AddressOf): string | undefined {
  const file = links.find(({ type }) => type === 'pdf')?.url
  if (file !== undefined) return file.startsWith('/') ? addressOf(file) : file
  return arxiv === undefined ? undefined : `https://arxiv.org/pdf/${arxiv}`
}
