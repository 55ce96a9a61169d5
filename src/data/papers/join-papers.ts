import type { Publication } from '#core/schema/publication.ts'
import {
  areNear,
  areVersions,
  haveOtherIdentifiers,
  identifiersOf,
  isPublished,
  pagesOf,
  titleAndYearKeys,
  titleKeys,
} from '#core/publications/same-paper.ts'
import type { SourceBundle } from '../load/source-site.ts'

/** A researcher's entry for a paper. */
export type PaperCopy = { slug: string; publication: Publication }

/** A paper with everyone's entries for it; its address is that of the entry that leads. */
export type Paper = { home: string; id: string; copies: PaperCopy[] }

/** A paper at work, with what its copies say, so that none of them is looked through for the next. */
type OpenPaper = Paper & {
  lead: PaperCopy
  slugs: Set<string>
  identifiers: { dois: Set<string>; arxivs: Set<string> }
}

/** Papers under one key, and copies of one paper, that are compared with the next; more say nothing new. */
const MOST_COMPARED = 100

/**
 * Finds the papers that several researchers list, as `same-paper.ts` compares them: by DOI, arXiv id, title and year, or
 * pages. Two entries of one researcher are one paper only when one is the preprint of the other. Papers come in the order of the
 * bundles and of the entries in them.
 */
export function joinPapers(bundles: readonly SourceBundle[]): Paper[] {
  const papers: OpenPaper[] = []
  const known = new Map<string, Set<OpenPaper>>()
  for (const { slug, publications } of bundles) {
    for (const publication of publications) {
      const copy = { slug, publication }
      const { same, pages, versions } = paperKeys(publication)
      const candidates = (keys: readonly string[]) =>
        keys.flatMap((key) => [...(known.get(key) ?? [])])
      let paper =
        candidates(same).find((candidate) => isSame(candidate, copy)) ??
        candidates(pages).find((candidate) => isOnThesePages(candidate, copy)) ??
        candidates(versions).find((candidate) => isOtherVersion(candidate, copy))
      if (paper === undefined) {
        paper = openPaper(copy)
        papers.push(paper)
      }
      addCopy(paper, copy)
      for (const key of [...same, ...pages, ...versions]) {
        const sharing = known.get(key) ?? new Set()
        if (sharing.size < MOST_COMPARED) known.set(key, sharing.add(paper))
      }
    }
  }
  return papers.map(({ home, id, copies }) => ({ home, id, copies }))
}

function openPaper(lead: PaperCopy): OpenPaper {
  const { slug: home, publication } = lead
  const identifiers = { dois: new Set<string>(), arxivs: new Set<string>() }
  return { home, id: publication.id, copies: [], lead, slugs: new Set(), identifiers }
}

function addCopy(paper: OpenPaper, copy: PaperCopy): void {
  const { slug, publication } = copy
  paper.copies.push(copy)
  paper.slugs.add(slug)
  const { dois, arxivs } = identifiersOf(publication)
  for (const doi of dois) paper.identifiers.dois.add(doi)
  for (const arxiv of arxivs) paper.identifiers.arxivs.add(arxiv)
  paper.lead = leadOf([paper.lead, copy]) ?? copy
  Object.assign(paper, { home: paper.lead.slug, id: paper.lead.publication.id })
}

/** The entry that says what the paper is: the first one, but what is published before its preprint. */
export function leadOf<T extends Pick<PaperCopy, 'publication'>>(
  copies: readonly T[],
): T | undefined {
  return copies.find(({ publication }) => isPublished(publication)) ?? copies[0]
}

/** Of two that share a key. */
function isSame({ slugs, identifiers }: OpenPaper, { slug, publication }: PaperCopy): boolean {
  return !slugs.has(slug) && !haveOtherIdentifiers(identifiers, identifiersOf(publication))
}

/** Of two that share a key of their pages: some journals begin again to count their volumes. */
function isOnThesePages(paper: OpenPaper, copy: PaperCopy): boolean {
  return areNear(paper.lead.publication, copy.publication) && isSame(paper, copy)
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

/** Under which a paper is looked for, and under which its preprint or publication, in the order in which they are tried. */
function paperKeys(publication: Publication): Record<'same' | 'pages' | 'versions', string[]> {
  const { dois, arxivs } = identifiersOf(publication)
  return {
    same: [
      ...[...dois].map((doi) => `doi ${doi}`),
      ...[...arxivs].map((arxiv) => `arxiv ${arxiv}`),
      ...titleAndYearKeys(publication).map((key) => `title ${key}`),
    ],
    pages: pagesOf(publication).map((pages) => `pages ${pages}`),
    versions: [...arxivs, ...titleKeys(publication)].map((key) => `version ${key}`),
  }
}
