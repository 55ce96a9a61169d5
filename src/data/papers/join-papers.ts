import type { Publication } from '#core/schema/publication.ts'
import { yearOf } from '#core/dates/compare-dates.ts'
import { arxivOf, doiOf, foldedTitles } from '#core/publications/paper-identifiers.ts'
import { yearOfPublication } from '#core/publications/publication-year.ts'
import { fold } from '#core/search/fold.ts'
import type { SourceBundle } from '../load/source-site.ts'

/** A researcher's entry for a paper. */
export type PaperCopy = { slug: string; publication: Publication }

/** A paper with everyone's entries for it; its address is that of the entry that leads. */
export type Paper = { home: string; id: string; copies: PaperCopy[] }

/** A paper at work, with what its copies say, so that none of them is looked through for the next. */
type OpenPaper = Paper & {
  lead: PaperCopy
  slugs: Set<string>
  arxivs: Set<string>
  dois: Set<string>
}

/** Papers under one key, and copies of one paper, that are compared with the next; more say nothing new. */
const MOST_COMPARED = 100

/**
 * Finds the papers that several researchers list: by DOI, then arXiv id, then folded title and year,
 * or neither with a year (unless both have a DOI and these differ). Two entries of one researcher are one paper only when one
 * is the preprint of the other. Papers come in the order of the bundles and of the entries in them.
 */
export function joinPapers(bundles: readonly SourceBundle[]): Paper[] {
  const papers: OpenPaper[] = []
  const known = new Map<string, Set<OpenPaper>>()
  for (const { slug, publications } of bundles) {
    for (const publication of publications) {
      const copy = { slug, publication }
      const { same, versions } = paperKeys(publication)
      const candidates = (keys: readonly string[]) =>
        keys.flatMap((key) => [...(known.get(key) ?? [])])
      let paper =
        candidates(same).find((candidate) => isSame(candidate, copy)) ??
        candidates(versions).find((candidate) => isOtherVersion(candidate, copy))
      if (paper === undefined) {
        paper = openPaper(copy)
        papers.push(paper)
      }
      addCopy(paper, copy)
      for (const key of [...same, ...versions]) {
        const sharing = known.get(key) ?? new Set()
        if (sharing.size < MOST_COMPARED) known.set(key, sharing.add(paper))
      }
    }
  }
  return papers.map(({ home, id, copies }) => ({ home, id, copies }))
}

function openPaper(lead: PaperCopy): OpenPaper {
  const { slug: home, publication } = lead
  const said = { slugs: new Set<string>(), arxivs: new Set<string>(), dois: new Set<string>() }
  return { home, id: publication.id, copies: [], lead, ...said }
}

function addCopy(paper: OpenPaper, copy: PaperCopy): void {
  const { slug, publication } = copy
  paper.copies.push(copy)
  paper.slugs.add(slug)
  const [arxiv, doi] = [arxivOf(publication), doiOf(publication)]
  if (arxiv !== undefined) paper.arxivs.add(arxiv)
  if (doi !== undefined) paper.dois.add(doi)
  paper.lead = leadOf([paper.lead, copy]) ?? copy
  Object.assign(paper, { home: paper.lead.slug, id: paper.lead.publication.id })
}

/** The entry that says what the paper is: the first one, but what is published before its preprint. */
export function leadOf<T extends Pick<PaperCopy, 'publication'>>(
  copies: readonly T[],
): T | undefined {
  return copies.find(({ publication }) => isPublished(publication)) ?? copies[0]
}

function isSame({ slugs, arxivs, dois }: OpenPaper, { slug, publication }: PaperCopy): boolean {
  if (slugs.has(slug)) return false
  const arxiv = arxivOf(publication)
  if (arxiv !== undefined && arxivs.has(arxiv)) return true
  const doi = doiOf(publication)
  return doi === undefined || dois.size === 0 || dois.has(doi)
}

/** True for a preprint of what the paper's copies are, and the other way round. */
function isOtherVersion(paper: OpenPaper, { slug, publication }: PaperCopy): boolean {
  const copies = paper.copies.slice(0, MOST_COMPARED)
  const own = paper.slugs.has(slug) ? paper.copies.filter((copy) => copy.slug === slug) : []
  return (
    copies.some((copy) => areVersions(copy.publication, publication)) &&
    own.every((copy) => areVersions(copy.publication, publication))
  )
}

/** How many years a preprint may be older than the publication. */
const YEARS_BETWEEN = 2

/** One is the preprint of the other: the same arXiv id, or the same title and first author within few years. */
export function areVersions(a: Publication, b: Publication): boolean {
  const one = (isPreprint(a) && isPublished(b)) || (isPreprint(b) && isPublished(a))
  if (!one) return false
  if (arxivOf(a) !== undefined && arxivOf(a) === arxivOf(b)) return true
  const titles = foldedTitles(b)
  return (
    foldedTitles(a).some((title) => titles.includes(title)) &&
    firstAuthor(a) === firstAuthor(b) &&
    isNear(a.issued, b.issued)
  )
}

/** What has no date may be of any year: nobody guesses that it is this one. Two without are alike. */
function isNear(a: Publication['issued'], b: Publication['issued']): boolean {
  if (a === undefined || b === undefined) return a === b
  return Math.abs(yearOf(a) - yearOf(b)) <= YEARS_BETWEEN
}

function isPreprint({ type }: Publication): boolean {
  return type === 'article'
}

/** A report on arXiv is no preprint's publication; who says so must mean it. */
const PUBLISHED: readonly Publication['type'][] = [
  'paper-conference',
  'article-journal',
  'chapter',
  'book',
]

function isPublished({ type }: Publication): boolean {
  return PUBLISHED.includes(type)
}

function firstAuthor({ authors: [first] }: Publication): string {
  if (first === undefined) return ''
  if (typeof first === 'string') return fold(first)
  return fold('name' in first ? first.name : first.literal)
}

/** Under which a paper is looked for, and under which its preprint or publication, in the order in which they are tried. */
function paperKeys(publication: Publication): Record<'same' | 'versions', string[]> {
  const doi = doiOf(publication)
  const arxiv = arxivOf(publication)
  const titles = foldedTitles(publication)
  return {
    same: [
      ...(doi === undefined ? [] : [`doi ${doi}`]),
      ...(arxiv === undefined ? [] : [`arxiv ${arxiv}`]),
      ...titles.map((text) => `title ${yearOfPublication(publication)} ${text}`),
    ],
    versions: [
      ...(arxiv === undefined ? [] : [`version ${arxiv}`]),
      ...titles.map((text) => `version ${text}`),
    ],
  }
}
