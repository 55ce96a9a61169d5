import type { Publication } from '#core/schema/publication.ts'
import { yearOf } from '#core/dates/compare-dates.ts'
import { arxivOf, doiOf, foldedTitles } from '#core/publications/paper-identifiers.ts'
import { fold } from '#core/search/fold.ts'
import type { SourceBundle } from '../load/source-site.ts'

/** A researcher's entry for a paper. */
export type PaperCopy = { slug: string; publication: Publication }

/** A paper with everyone's entries for it; its address is that of the entry that leads. */
export type Paper = { home: string; id: string; copies: PaperCopy[] }

/**
 * Finds the papers that several researchers list: by DOI, then arXiv id, then folded title and year
 * (unless both have a DOI and these differ). Two entries of one researcher are one paper only when one
 * is the preprint of the other. Papers come in the order of the bundles and of the entries in them.
 */
export function joinPapers(bundles: readonly SourceBundle[]): Paper[] {
  const papers: Paper[] = []
  const known = new Map<string, Paper[]>()
  for (const { slug, publications } of bundles) {
    for (const publication of publications) {
      const copy = { slug, publication }
      const { same, versions } = paperKeys(publication)
      const candidates = (keys: readonly string[]) => keys.flatMap((key) => known.get(key) ?? [])
      let paper =
        candidates(same).find((candidate) => isSame(candidate, copy)) ??
        candidates(versions).find((candidate) => isOtherVersion(candidate, copy))
      if (paper === undefined) {
        paper = { home: slug, id: publication.id, copies: [] }
        papers.push(paper)
      }
      paper.copies.push(copy)
      Object.assign(paper, addressOf(paper))
      for (const key of [...same, ...versions]) known.set(key, [...(known.get(key) ?? []), paper])
    }
  }
  return papers
}

/** The entry that says what the paper is: the first one, but what is published before its preprint. */
export function leadOf<T extends Pick<PaperCopy, 'publication'>>(
  copies: readonly T[],
): T | undefined {
  return copies.find(({ publication }) => isPublished(publication)) ?? copies[0]
}

function addressOf({ home, id, copies }: Paper): Pick<Paper, 'home' | 'id'> {
  const lead = leadOf(copies)
  return lead === undefined ? { home, id } : { home: lead.slug, id: lead.publication.id }
}

function isSame({ copies }: Paper, { slug, publication }: PaperCopy): boolean {
  if (copies.some((copy) => copy.slug === slug)) return false
  const arxiv = arxivOf(publication)
  if (arxiv !== undefined && copies.some((copy) => arxivOf(copy.publication) === arxiv)) return true
  const doi = doiOf(publication)
  const others = copies.flatMap((copy) => doiOf(copy.publication) ?? [])
  return doi === undefined || others.length === 0 || others.includes(doi)
}

/** True for a preprint of what the paper's copies are, and the other way round. */
function isOtherVersion({ copies }: Paper, { slug, publication }: PaperCopy): boolean {
  const own = copies.filter((copy) => copy.slug === slug)
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
    Math.abs(yearOf(a.issued) - yearOf(b.issued)) <= YEARS_BETWEEN
  )
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
      ...titles.map((text) => `title ${yearOf(publication.issued)} ${text}`),
    ],
    versions: [
      ...(arxiv === undefined ? [] : [`version ${arxiv}`]),
      ...titles.map((text) => `version ${text}`),
    ],
  }
}
