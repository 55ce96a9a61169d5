import { bothTexts } from '#core/text/both-languages.ts'
import { yearOf } from '../dates/compare-dates.ts'
import type { Publication } from '../schema/publication.ts'
import { authorName } from '../names/author-name.ts'
import type { Author } from '../schema/publication-parts.ts'
import { fold } from '../search/fold.ts'
import { readArxiv } from './identifiers.ts'
import { yearOfPublication } from './publication-year.ts'

/** An entry for a paper, as far as it is known: of a list that is being imported only the title is certain. */
export type ComparedPaper = Pick<Publication, 'title'> & Partial<Omit<Publication, 'id'>>

/**
 * What two entries are to each other, the closest first:
 * - `versions`: one is the preprint of the other;
 * - `same`: one paper, by an identifier, by its pages, or by title and year;
 * - `likely`: same title, type and authors, and few years between them, as between online and in print;
 * - `title`: the same title and nothing else that says so;
 * - `different`: two papers, or nothing that they have in common.
 */
export type Likeness = 'versions' | 'same' | 'likely' | 'title' | 'different'

/**
 * The one answer to "is this the same paper?". What follows from it (joining, filling in, reporting) is for the caller; one
 * that compares many papers finds candidates by the keys below and need not compare each with each.
 */
export function comparePapers(a: ComparedPaper, b: ComparedPaper): Likeness {
  if (areVersions(a, b)) return 'versions'
  const [one, other] = [identifiersOf(a), identifiersOf(b)]
  if (haveCommon(one.dois, other.dois) || haveCommon(one.arxivs, other.arxivs)) return 'same'
  if (haveOtherIdentifiers(one, other)) return 'different'
  // Some journals begin again to count their volumes.
  if (haveCommon(pagesOf(a), pagesOf(b)) && areNear(a, b)) return 'same'
  if (!haveCommon(titleKeys(a), titleKeys(b))) return 'different'
  if (yearOfPublication(a) === yearOfPublication(b)) return 'same'
  return haveSameAuthors(a, b) && a.type === b.type && areNear(a, b) ? 'likely' : 'title'
}

/** The DOI in lower case and without the version that a repository appends; that of arXiv says no more than the arXiv id. */
export function doiOf({ doi }: Pick<Publication, 'doi'>): string | undefined {
  const folded = doi?.toLowerCase()
  if (folded === undefined || folded.startsWith(ARXIV_DOI)) return undefined
  return VERSIONED_DOI.exec(folded)?.groups?.['work'] ?? folded
}

const ARXIV_DOI = '10.48550/arxiv.'

/** figshare, Research Square, Preprints.org, ChemRxiv, OSF and F1000 give each version a DOI of its own. */
const VERSIONED_DOI =
  /^(?<work>10\.(?:6084\/m9\.figshare\.\d+|21203\/rs\.\d\.rs-\d+|20944\/preprints\d+\.\d+|26434\/chemrxiv(?:-\d{4}-[\da-z]+|\.\d+)|312\d\d\/osf\.io\/[\da-z]+|12688\/[\da-z]+\.\d+(?=\.\d+$)))[./_-]v?\d+$/u

/** The arXiv id, also where only the DOI contains it. */
export function arxivOf({ doi, arxiv }: Pick<Publication, 'doi' | 'arxiv'>): string | undefined {
  return arxiv ?? (doi?.toLowerCase().startsWith(ARXIV_DOI) ? readArxiv(doi) : undefined)
}

/** Identifiers of an entry, or of several that are one paper. */
export interface Identifiers {
  dois: ReadonlySet<string>
  arxivs: ReadonlySet<string>
}

export function identifiersOf(paper: Pick<Publication, 'doi' | 'arxiv'>): Identifiers {
  const [doi, arxiv] = [doiOf(paper), arxivOf(paper)]
  return {
    dois: new Set(doi === undefined ? [] : [doi]),
    arxivs: new Set(arxiv === undefined ? [] : [arxiv]),
  }
}

/** Both have identifiers, and these say that they are two papers. */
export function haveOtherIdentifiers(a: Identifiers, b: Identifiers): boolean {
  if (haveCommon(a.arxivs, b.arxivs)) return false
  if (a.dois.size > 0 && b.dois.size > 0) return !haveCommon(a.dois, b.dois)
  return a.arxivs.size > 0 && b.arxivs.size > 0
}

/** The title in each language, as words; none where it has no letter. */
export function foldedTitles({ title }: Pick<Publication, 'title'>): string[] {
  const titles = bothTexts(title).map(fold)
  return [...new Set(titles)].filter((text) => text !== '')
}

/**
 * The title in each language as papers are compared by it: without case, accents, width, punctuation, LaTeX and spaces, so that
 * `Pre-training` is `Pretraining` and `基于 BERT 的` is `基于BERT的`. A thesis and a patent often have the title of a paper and are
 * not that paper.
 */
export function titleKeys(paper: Pick<ComparedPaper, 'title' | 'type'>): string[] {
  const kind = paper.type === 'thesis' || paper.type === 'patent' ? `${paper.type} ` : ''
  return [...new Set(foldedTitles(paper).map((title) => kind + title.replaceAll(' ', '')))]
}

export function titleAndYearKeys(
  paper: Pick<ComparedPaper, 'title' | 'type' | 'issued'>,
): string[] {
  return titleKeys(paper).map((title) => `${yearOfPublication(paper)} ${title}`)
}

/** Two papers do not fill the same pages of a volume, whatever their titles are in two languages or sources. */
export function pagesOf({ venue, volume, page }: Partial<Publication>): string[] {
  return venue && volume && page?.includes('-') ? [JSON.stringify([venue, volume, page])] : []
}

/** All authors in their order, as one key. */
export function authorsKey({ authors = [] }: Pick<Partial<Publication>, 'authors'>): string {
  return authors.map(foldedName).join('\n')
}

/** One is the preprint of the other: the same arXiv id, or the same title and first author within few years. */
export function areVersions(a: ComparedPaper, b: ComparedPaper): boolean {
  if (!(isPreprint(a) && isPublished(b)) && !(isPreprint(b) && isPublished(a))) return false
  const [one, other] = [arxivOf(a), arxivOf(b)]
  if (one !== undefined && one === other) return true
  // What has no date may be of any year: no one guesses that it is this one. Two without are alike.
  const areDated = (a.issued === undefined) === (b.issued === undefined)
  const areAlike = haveCommon(titleKeys(a), titleKeys(b)) && firstAuthor(a) === firstAuthor(b)
  return areAlike && areDated && areNear(a, b)
}

export function isPreprint({ type }: Pick<ComparedPaper, 'type'>): boolean {
  return type === 'article'
}

/** A report on arXiv is not the publication of a preprint; who says so must mean it. */
const PUBLISHED: readonly Publication['type'][] = [
  'paper-conference',
  'article-journal',
  'chapter',
  'book',
]

export function isPublished({ type }: Pick<ComparedPaper, 'type'>): boolean {
  return type !== undefined && PUBLISHED.includes(type)
}

/** How many years may pass between a paper online, or its preprint, and the paper in print. */
const YEARS_BETWEEN = 2

/** False where both have a date and these are too many years apart. */
export function areNear({ issued: a }: ComparedPaper, { issued: b }: ComparedPaper): boolean {
  return a === undefined || b === undefined || Math.abs(yearOf(a) - yearOf(b)) <= YEARS_BETWEEN
}

function haveSameAuthors(a: ComparedPaper, b: ComparedPaper): boolean {
  return authorsKey(a) !== '' && authorsKey(a) === authorsKey(b)
}

function firstAuthor({ authors: [first] = [] }: ComparedPaper): string {
  return first === undefined ? '' : foldedName(first)
}

function foldedName(author: Author): string {
  return fold(authorName(author))
}

function haveCommon(a: Iterable<string>, b: Iterable<string>): boolean {
  const known = new Set(b)
  return [...a].some((key) => known.has(key))
}
