import type { Publication, PublicationType } from '#core/schema/publication.ts'
import { trimEndOf } from '#core/text/trim-of.ts'
import type { Tell } from '../bibliography/finish-publication.ts'
import { arxivInText, readArxiv, readDoi } from '#core/publications/identifiers.ts'
import { withoutAwards } from '../bibliography/read-awards.ts'
import { readLinks, type SourceLink } from '../bibliography/read-links.ts'
import { isArxivVenue, readVenue } from '../bibliography/read-venue.ts'
import type { ParsedEntry } from './parse-chunks.ts'
import { LINK_FIELDS, READ_TYPES, VENUE_FIELDS } from './read-fields.ts'
import { lookUp } from '../look-up.ts'

type Place = Pick<
  Publication,
  'type' | 'venue' | 'track' | 'volume' | 'issue' | 'page' | 'number' | 'doi' | 'arxiv' | 'links'
>

/** Where a work has appeared: type, venue and its numbers, ids and addresses. */
export function readPlace(entry: ParsedEntry, tell: Tell): Place {
  const { fields } = entry
  const venueText = venueOf(entry, lookUp(READ_TYPES, entry.type) ?? 'article')
  const type = typeOf(entry, venueText, tell)
  const { links, unsafe, ...fromLinks } = readLinks(linksOf(entry), type)
  for (const url of unsafe) tell('unsafe-link', url)
  const arxiv = arxivOf(entry, venueText) ?? fromLinks.arxiv
  const doi = doiOf(entry, tell) ?? fromLinks.doi
  const isPreprint = arxiv !== undefined && type === 'article'
  const venue = venueText ?? (isPreprint ? 'arXiv' : undefined)
  const { page } = pageOf(fields)
  return {
    type,
    ...(venue !== undefined && readVenue(venue)),
    ...numbersOf(entry, type, arxiv),
    ...(page !== undefined && { page }),
    // The DOI of arXiv is its id once more.
    ...(doi !== undefined && readArxiv(doi) === undefined && { doi }),
    ...(arxiv !== undefined && { arxiv }),
    ...(links.length > 0 && { links }),
  }
}

/** What the entry is called, put right by what it says: `@article` in arXiv is a preprint, in a blog a post. */
function typeOf(entry: ParsedEntry, venue: string | undefined, tell: Tell): PublicationType {
  const { fields, type: written } = entry
  const type = lookUp(READ_TYPES, written)
  if (type === undefined) tell('not-understood', `@${written}`)
  if (venue !== undefined && /\bblogs?\b|博客/iu.test(venue)) return 'post-weblog'
  const isArxiv = venue !== undefined && isArxivVenue(venue)
  if (type === 'article-journal' && isArxiv) return 'article'
  if (type === 'post-weblog' && arxivOf(entry, venue) !== undefined) return 'article'
  if (written === 'unpublished' && fields.has('eventtitle')) return 'speech'
  const isPost = written === 'misc' && fields.has('blog') && arxivOf(entry, venue) === undefined
  return isPost && venue === undefined ? 'post-weblog' : (type ?? 'article')
}

function venueOf({ fields, names }: ParsedEntry, type: PublicationType): string | undefined {
  for (const name of VENUE_FIELDS[type]) {
    const holders = names.get(name)?.map(({ literal, given, family }) => {
      return literal ?? [given, family].filter((part) => part !== undefined).join(' ')
    })
    const text = (holders?.join(' and ') ?? fields.get(name) ?? '').trim()
    if (text !== '' && !/^(?:\\url|https?:|url:)/iu.test(text)) return text
  }
  const badge = type === 'paper-conference' ? withoutAwards(fields.get('abbr') ?? '') : ''
  return badge === '' ? undefined : badge
}

function linksOf({ fields }: ParsedEntry): SourceLink[] {
  const told = [...fields].flatMap(([name, text]): SourceLink[] => {
    const link = lookUp(LINK_FIELDS, name)
    const url = plainAddress(text)
    if (link === undefined || url === '' || /^(?:true|false|yes|no)$/iu.test(url)) return []
    return [{ ...link, url }]
  })
  const [published] = /https?:\/\/\S+/u.exec(fields.get('howpublished') ?? '') ?? []
  const url = published && trimEndOf(published, /[.,;)]/u)
  return url === undefined ? told : [...told, { type: 'paper', url }]
}

/** LaTeX's signs in an address are the signs themselves. */
function plainAddress(text: string): string {
  return text
    .replaceAll(String.raw`\~{}`, '~')
    .replaceAll(/\\(?=[_%#&~{}$^])/gu, '')
    .replaceAll(/\{?\\textasciitilde\s*(?:\{\})?\}?|\$\\sim\$/gu, '~')
    .replace(/^\\url\{(.*)\}$/u, '$1')
    .trim()
}

function arxivOf({ fields }: ParsedEntry, venue: string | undefined): string | undefined {
  const archive = (fields.get('archiveprefix') ?? fields.get('eprinttype') ?? 'arxiv').toLowerCase()
  const eprint = archive === 'arxiv' ? readArxiv(fields.get('eprint') ?? '') : undefined
  const own = fields.get('arxiv') ?? fields.get('arxivid') ?? ''
  const told = eprint ?? readArxiv(own) ?? readArxiv(fields.get('doi') ?? '')
  if (told !== undefined) return told
  // DBLP: journal = {CoRR}, volume = {abs/2304.10844}
  const volume = venue !== undefined && isArxivVenue(venue) ? (fields.get('volume') ?? '') : ''
  const texts = [venue ?? '', volume, fields.get('note') ?? '', fields.get('howpublished') ?? '']
  return texts.map(arxivInText).find((id) => id !== undefined)
}

function doiOf({ fields }: ParsedEntry, tell: Tell): string | undefined {
  const written = plainAddress(fields.get('doi') ?? '')
  if (written === '') return undefined
  const doi = readDoi(written)
  if (doi === undefined && readArxiv(written) === undefined)
    tell('invalid-value', `doi: ${written}`)
  return doi
}

function pageOf(fields: ReadonlyMap<string, string>): { page?: string } {
  const page = (fields.get('pages') ?? '').replaceAll(/(?:(?<!\s)\s+)?[-‐-―−]+\s*/gu, '-')
  return page === '' || page === '-' ? {} : { page }
}

/** BibTeX calls the issue of a journal its number, BibLaTeX the number of an article its eid. */
function numbersOf(
  { fields }: ParsedEntry,
  type: PublicationType,
  arxiv: string | undefined,
): Pick<Publication, 'volume' | 'issue' | 'number'> {
  const text = (name: string) => {
    const value = fields.get(name)
    const isId = value !== undefined && arxiv !== undefined && arxivInText(value) === arxiv
    return value === undefined || value === '' || isId ? undefined : value
  }
  const isJournal = type === 'article-journal'
  const volume = text('volume')
  const issue = isJournal ? (text('number') ?? text('issue')) : text('issue')
  const number = isJournal ? (text('eid') ?? text('articleno')) : (text('number') ?? text('eid'))
  return {
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { issue }),
    ...(number !== undefined && { number }),
  }
}
