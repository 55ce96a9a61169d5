import type { Publication } from '#core/schema/publication.ts'
import { fold } from '#core/search/fold.ts'
import type { SourceBundle } from '../load/source-site.ts'

/** A researcher's entry for a paper. */
export type PaperCopy = { slug: string; publication: Publication }

/** A paper with everyone's entries for it; the first one gives its address and its details. */
export type Paper = { home: string; id: string; copies: PaperCopy[] }

/**
 * Finds the papers that several researchers list: by DOI, then arXiv id, then folded title and year
 * (unless both have a DOI and these differ). Two entries of one researcher are never one paper.
 * Papers come in the order of the bundles and of the entries in them.
 */
export function joinPapers(bundles: readonly SourceBundle[]): Paper[] {
  const papers: Paper[] = []
  const known = new Map<string, Paper[]>()
  for (const { slug, publications } of bundles) {
    for (const publication of publications) {
      const keys = paperKeys(publication)
      const candidates = keys.flatMap((key) => known.get(key) ?? [])
      let paper = candidates.find((candidate) => isSame(candidate, { slug, publication }))
      if (paper === undefined) {
        paper = { home: slug, id: publication.id, copies: [] }
        papers.push(paper)
      }
      paper.copies.push({ slug, publication })
      for (const key of keys) known.set(key, [...(known.get(key) ?? []), paper])
    }
  }
  return papers
}

function isSame({ copies }: Paper, { slug, publication }: PaperCopy): boolean {
  if (copies.some((copy) => copy.slug === slug)) return false
  const arxiv = arxivOf(publication)
  if (arxiv !== undefined && copies.some((copy) => arxivOf(copy.publication) === arxiv)) return true
  const doi = doiOf(publication)
  const others = copies.flatMap((copy) => doiOf(copy.publication) ?? [])
  return doi === undefined || others.length === 0 || others.includes(doi)
}

/** In the order in which they are tried. */
function paperKeys(publication: Publication): string[] {
  const { title, issued } = publication
  const doi = doiOf(publication)
  const arxiv = arxivOf(publication)
  const titles = typeof title === 'string' ? [title] : [title.en, title.zh]
  const folded = titles.map((text) => fold(text ?? '')).filter((text) => text !== '')
  return [
    ...(doi === undefined ? [] : [`doi ${doi}`]),
    ...(arxiv === undefined ? [] : [`arxiv ${arxiv}`]),
    ...new Set(folded.map((text) => `title ${issued.slice(0, 4)} ${text}`)),
  ]
}

const ARXIV_DOI = /^10\.48550\/arxiv\.(?<id>.+)$/u

/** The publisher's DOI; one of arXiv says no more than the arXiv id. */
function doiOf({ doi }: Publication): string | undefined {
  const folded = doi?.toLowerCase()
  return folded === undefined || ARXIV_DOI.test(folded) ? undefined : folded
}

function arxivOf({ doi, arxiv }: Publication): string | undefined {
  return arxiv ?? ARXIV_DOI.exec(doi?.toLowerCase() ?? '')?.groups?.['id']
}
