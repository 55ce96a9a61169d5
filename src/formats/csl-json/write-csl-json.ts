import type {
  BundleAuthor,
  BundlePublication,
  BundleVenue,
  Vocabulary,
} from '#core/bundle/publications-bundle.ts'
import { plainText } from '#core/bundle/rich-text.ts'
import { defined } from '#core/json/defined.ts'
import { paperId } from '#core/publications/paper-id.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { ResourceLink } from '#core/schema/link.ts'
import type { PartialDate, Period } from '#core/schema/partial-date.ts'
import type { Locale } from '#core/schema/locale.ts'
import { formatName } from '#core/names/format-name.ts'
import { hasHan, languageOf } from '#core/text/language-of.ts'
import { withoutControlsIn } from '#core/text/control-characters.ts'
import { pickSide, pickText } from '#core/text/pick-text.ts'
import { genreTerm, statusTerm, trackTitle } from '#i18n/terms/publication-terms.ts'
import { citationKey, uniqueKeys } from './citation-key.ts'
import { TEXT_VARIABLES, type CslDate, type CslItem } from './csl-item.ts'
import { cslName } from './csl-name.ts'
import { withOriginals } from './original-values.ts'
import { VENUE_VARIABLE } from './venue-of-item.ts'

export type { CslItem }

/** What the ids in a publication refer to. */
export interface CiteSources {
  venues: ReadonlyMap<string, BundleVenue>
  people: ReadonlyMap<string, PersonName>
}

export function createCiteSources({ venues, people }: Vocabulary): CiteSources {
  return {
    venues: new Map(venues.map((venue) => [venue.id, venue])),
    people: new Map(people.map(({ slug, name }) => [slug, name])),
  }
}

/** The types of links to the work itself, the best first. */
const WORK_LINKS: Partial<Record<BundlePublication['type'], ResourceLink['type'][]>> = {
  software: ['code', 'paper', 'other'],
  dataset: ['data', 'paper', 'other'],
  'post-weblog': ['blog', 'paper', 'other'],
  speech: ['video', 'slides', 'paper', 'other'],
}
const FILE_SHARE =
  /^https?:\/\/(?:[\w-]+\.)*(?:drive\.google\.com|docs\.google\.com|dropbox\.com|1drv\.ms|onedrive\.live\.com|sharepoint\.com|icloud\.com|box\.com|mega\.nz|pan\.baidu\.com|jianguoyun\.com)\//iu

const PAPER_LINKS: ResourceLink['type'][] = ['paper', 'pdf']

/**
 * Publications as CSL items, under keys that are unique among them. All other formats are made from these, so this is
 * where characters that act on what shows a text are left out.
 */
export function writeCslItems(
  publications: readonly BundlePublication[],
  sources: CiteSources,
): CslItem[] {
  const entries = publications.map((publication) => {
    const item = withoutControlsIn(itemOf(publication, sources))
    return { publication, item, key: citationKey(item, publication.id) }
  })
  const keys = uniqueKeys(entries)
  return entries.map(({ publication, item, key }) => ({
    ...item,
    id: keys.get(paperId(publication)) ?? key,
  }))
}

/** A CSL-JSON file. */
export function writeCslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items.map(withOriginals), undefined, 2)}\n`
}

/** A Chinese paper as it is cited in English; undefined where it has no English title. */
export function englishItem(
  publication: BundlePublication,
  sources: CiteSources,
): CslItem | undefined {
  const { title } = publication
  const isBoth = typeof title === 'object' && title.en !== undefined
  if (!isBoth || !paperLanguage(publication).startsWith('zh')) return undefined
  return withoutControlsIn(itemOf({ ...publication, language: 'en' }, sources))
}

function itemOf(publication: BundlePublication, { venues, people }: CiteSources): CslItem {
  const { type, genre, issued, volume, issue, page, arxiv } = publication
  const language = paperLanguage(publication)
  const locale: Locale = language.startsWith('zh') ? 'zh' : 'en'
  const venue = publication.venue === undefined ? undefined : venues.get(publication.venue)
  const preprint = arxiv !== undefined && venue?.kind === 'preprint'
  const number = publication.number ?? (preprint ? `arXiv:${arxiv}` : undefined)
  // arXiv registers one for each paper: https://info.arxiv.org/help/doi.html
  const doi = publication.doi ?? (preprint ? `10.48550/arXiv.${arxiv}` : undefined)
  const url = workUrl(publication, doi !== undefined)
  const namesIn = (authors: readonly BundleAuthor[]) =>
    authors.map((author) => cslName(nameFor(author, locale, people), people))
  return {
    id: '',
    type,
    ...(genre !== undefined && { genre: genreTerm(genre, locale) }),
    title: pickText(publication.title, locale).text,
    language,
    author: namesIn(publication.authors),
    ...(issued !== undefined && { issued: cslDate(issued) }),
    ...(venue && { [VENUE_VARIABLE[type]]: venueName(venue, publication, locale) }),
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { issue }),
    ...(page !== undefined && { page }),
    ...(number !== undefined && { number }),
    ...(doi !== undefined && { DOI: doi }),
    ...(url !== undefined && doi === undefined && { URL: url }),
    ...variablesOf(publication, locale),
    ...defined({
      editor: publication.editor && namesIn(publication.editor),
      translator: publication.translator && namesIn(publication.translator),
    }),
    ...customOf(publication, doi === undefined ? undefined : url),
  }
}

/** The variables that a publication has under their own names, and its texts. */
function variablesOf(publication: BundlePublication, locale: Locale): Partial<CslItem> {
  const { status, accessed, abstract, note } = publication
  const event = publication['event-date']
  const texts = TEXT_VARIABLES.flatMap((name) => {
    const text = publication[name]
    return text === undefined ? [] : [[name, pickText(text, locale).text] as const]
  })
  return {
    ...Object.fromEntries(texts),
    ...defined({
      status: status === undefined ? undefined : statusTerm(status, locale),
      accessed: accessed === undefined ? undefined : cslDate(accessed),
      'event-date': event === undefined ? undefined : cslPeriod(event),
      abstract: abstract && plainText(pickSide(abstract, locale)?.value ?? []),
      note: note && plainText(pickSide(note, locale)?.value ?? []),
    }),
  }
}

/** The address of a work that has a DOI is not what it is cited by, and not lost. */
function customOf(
  { arxiv, CSTR, extra }: BundlePublication,
  url: string | undefined,
): Pick<CslItem, 'custom'> {
  const custom = defined({ arxiv, CSTR, url, extra })
  return Object.keys(custom).length === 0 ? {} : { custom }
}

function cslDate(date: PartialDate): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] }
}

function cslPeriod(event: PartialDate | Period): { 'date-parts': number[][] } {
  if (typeof event === 'string') return cslDate(event)
  const { start, end } = event
  const last = end === undefined || end === 'present' ? [] : cslDate(end)['date-parts']
  return { 'date-parts': [...cslDate(start)['date-parts'], ...last] }
}

/** The name in the script of the citation, where the paper or the profile has it. */
function nameFor(
  author: BundleAuthor,
  locale: Locale,
  people: CiteSources['people'],
): BundleAuthor {
  const { name, other, person = '' } = author
  if (locale === 'zh') return other === undefined ? author : { ...author, name: other }
  const own = hasHan(name) ? people.get(person)?.en : undefined
  return own === undefined ? author : { ...author, name: formatName(own, 'en') }
}

/** The language of the entry; otherwise that of its title, or of the first author's name if the title is in both. */
function paperLanguage({ language, title, authors }: BundlePublication): string {
  if (language !== undefined) return language
  if (typeof title === 'string') return languageOf(title, 'en')
  if (title.en === undefined || title.zh === undefined) return title.en === undefined ? 'zh' : 'en'
  return languageOf(authors[0]?.name ?? '', 'en')
}

/** The full name; the short one for a separate track and for venues that everyone calls by it. */
export function venueName(
  { short, name, kind }: BundleVenue,
  { track, issued }: BundlePublication,
  locale: Locale,
): string {
  const brief = pickText(short, locale).text
  if (track !== undefined) {
    return trackTitle({ venue: brief, track, year: issued?.slice(0, 4) }, locale)
  }
  const isBrief = name === undefined || kind === 'preprint' || kind === 'blog'
  return isBrief ? brief : pickText(name, locale).text
}

function isPaper(kind: ResourceLink['type']): boolean {
  return PAPER_LINKS.includes(kind)
}

/** Where somebody keeps a copy, which is gone when the account is. */
function isFileShare(url: string): boolean {
  return FILE_SHARE.test(url)
}

/** Beside a DOI only a page that the data name. */
function workUrl({ type, links, arxiv }: BundlePublication, hasDoi: boolean): string | undefined {
  const wanted = WORK_LINKS[type] ?? PAPER_LINKS
  const [link] = wanted.flatMap(
    (kind) =>
      links.find(
        ({ type: given, url }) => given === kind && !(isPaper(kind) && isFileShare(url)),
      ) ?? [],
  )
  const preprint = arxiv === undefined || hasDoi ? undefined : `https://arxiv.org/abs/${arxiv}`
  return link?.url ?? preprint
}
