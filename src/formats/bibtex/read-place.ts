import type { PublicationType } from '#core/schema/publication.ts'
import { PUBLICATION_TYPES } from '#core/schema/kinds.ts'
import { arxivInText } from '#core/publications/identifiers.ts'
import { trimEndOf } from '#core/text/trim-of.ts'
import type { Report } from '../report.ts'
import { withoutAwards } from '../bibliography/read-awards.ts'
import type { SourceLink } from '../bibliography/read-links.ts'
import { isArxivVenue } from '../bibliography/read-venue.ts'
import type { SourceItem } from '../csl-json/source-item.ts'
import { venueVariable } from '../csl-json/venue-of-item.ts'
import { lookUp } from '../look-up.ts'
import {
  CSTR_FIELD,
  ENTRY_SUBTYPE_FIELD,
  ENTRY_TYPES,
  numberFields,
  typeOfSubtype,
  VENUE_FIELDS,
} from './mapping.ts'
import { nameText } from './name-text.ts'
import type { ParsedEntry } from './parse-chunks.ts'
import { extraOf, variablesOf } from './read-entry-variables.ts'
import { isSwitch, LINK_FIELDS } from './read-fields.ts'

const READ_TYPES = new Map(
  PUBLICATION_TYPES.flatMap((type) => ENTRY_TYPES[type].read.map((name) => [name, type] as const)),
)

/** The type that an entry says it has, by its subtype if that is known; undefined for one that no one knows. */
function writtenType({ type, fields }: ParsedEntry): PublicationType | undefined {
  return typeOfSubtype(fields.get(ENTRY_SUBTYPE_FIELD) ?? '') ?? READ_TYPES.get(type)
}

/** Where a work has appeared: type, venue and its numbers, ids and URLs. */
export function readPlace(entry: ParsedEntry, report: Report): SourceItem {
  const { text: venue, field } = venueOf(entry, writtenType(entry) ?? 'article')
  const arxiv = textsWithArxiv(entry, venue)
  const type = typeOf(entry, { venue, hasArxiv: arxiv.some(isArxiv) }, report)
  const firstOf = (names: readonly string[]) =>
    names.map((name) => entry.fields.get(name)).find((text) => text !== undefined && text !== '')
  const numbers = numberFields(type)
  const place = venueVariable(type, venue)
  return {
    type,
    ...variablesOf(entry, { field, place }),
    ...place,
    volume: entry.fields.get('volume'),
    issue: firstOf(numbers.issue),
    ...numberOf(entry, type, firstOf(numbers.number)),
    page: entry.fields.get('pages'),
    DOI: plainUrl(entry.fields.get('doi') ?? ''),
    custom: { arxiv, CSTR: entry.fields.get(CSTR_FIELD), links: linksOf(entry) },
    extra: extraOf(entry, type, { field, place }),
  }
}

/** In a series, the number of a book is its number there. */
function numberOf(
  { fields }: ParsedEntry,
  type: PublicationType,
  number: string | undefined,
): Pick<SourceItem, 'number' | 'collection-number'> {
  const isInSeries = fields.has('series') && IN_SERIES.has(type) && !fields.has('eid')
  return isInSeries ? { 'collection-number': number } : { number }
}

const IN_SERIES: ReadonlySet<PublicationType> = new Set(['book', 'chapter', 'paper-conference'])

interface Signs {
  venue: string | undefined
  hasArxiv: boolean
}

/** The entry's type, corrected by its fields: `@article` in a blog is a post, `@online` in arXiv a preprint. */
function typeOf(entry: ParsedEntry, signs: Signs, report: Report): PublicationType {
  const { fields, type: written } = entry
  const { venue, hasArxiv } = signs
  const type = writtenType(entry)
  if (type === undefined) report('not-understood', `@${written}`)
  if (venue !== undefined && /\bblogs?\b|博客/iu.test(venue)) return 'post-weblog'
  if (type === 'post-weblog' && hasArxiv) return 'article'
  if (written === 'unpublished' && fields.has('eventtitle')) return 'speech'
  const isPost = written === 'misc' && fields.has('blog') && !hasArxiv
  return isPost && venue === undefined ? 'post-weblog' : (type ?? 'article')
}

/** The venue and its field. */
interface WrittenVenue {
  text?: string
  field?: string
}

function venueOf({ fields, names }: ParsedEntry, type: PublicationType): WrittenVenue {
  for (const field of VENUE_FIELDS[type].read) {
    const holders = names.get(field)?.map(nameText)
    const text = (holders?.join(' and ') ?? fields.get(field) ?? '').trim()
    if (text !== '' && !/^(?:\\url|https?:|url:)/iu.test(text)) return { text, field }
  }
  const badge = type === 'paper-conference' ? withoutAwards(fields.get('abbr') ?? '') : ''
  return badge === '' ? {} : { text: badge, field: 'abbr' }
}

function linksOf({ fields }: ParsedEntry): SourceLink[] {
  const listed = [...fields].flatMap(([name, text]): SourceLink[] => {
    const link = lookUp(LINK_FIELDS, name)
    const url = plainUrl(text)
    if (link === undefined || url === '' || isSwitch(url)) return []
    return [{ ...link, url }]
  })
  const [published] = /https?:\/\/\S+/u.exec(fields.get('howpublished') ?? '') ?? []
  const url = published && trimEndOf(published, /[.,;)]/u)
  return url === undefined ? listed : [...listed, { type: 'paper', url }]
}

/** In a URL, LaTeX's escaped characters are the characters themselves. */
function plainUrl(text: string): string {
  return text
    .replaceAll(String.raw`\~{}`, '~')
    .replaceAll(/\\(?=[_%#&~{}$^])/gu, '')
    .replaceAll(/\{?\\textasciitilde\s*(?:\{\})?\}?|\$\\sim\$/gu, '~')
    .replace(/^\\url\{(.*)\}$/u, '$1')
    .trim()
}

function textsWithArxiv({ fields }: ParsedEntry, venue = ''): string[] {
  const archive = (fields.get('archiveprefix') ?? fields.get('eprinttype') ?? 'arxiv').toLowerCase()
  const eprint = archive === 'arxiv' ? fields.get('eprint') : undefined
  const own = fields.get('arxiv') ?? fields.get('arxivid')
  // DBLP: journal = {CoRR}, volume = {abs/2304.10844}
  const volume = isArxivVenue(venue) ? fields.get('volume') : undefined
  const others = ['note', 'howpublished'].map((name) => fields.get(name))
  return [eprint, own, fields.get('doi'), venue, volume, ...others].flatMap((text) => text ?? [])
}

function isArxiv(text: string): boolean {
  return arxivInText(text) !== undefined
}
