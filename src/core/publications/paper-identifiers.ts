import type { Publication } from '../schema/publication.ts'
import { fold } from '../search/fold.ts'

const ARXIV_DOI = /^10\.48550\/arxiv\.(?<id>.+)$/u

/** The publisher's DOI in lower case; one of arXiv says no more than the arXiv id. */
export function doiOf({ doi }: Pick<Publication, 'doi'>): string | undefined {
  const folded = doi?.toLowerCase()
  return folded === undefined || ARXIV_DOI.test(folded) ? undefined : folded
}

/** The arXiv id, also where only the DOI tells it. */
export function arxivOf({ doi, arxiv }: Pick<Publication, 'doi' | 'arxiv'>): string | undefined {
  return arxiv ?? ARXIV_DOI.exec(doi?.toLowerCase() ?? '')?.groups?.['id']
}

/** The title in each language as papers are compared by it; none where it has no letter. */
export function foldedTitles({ title }: Pick<Publication, 'title'>): string[] {
  const titles = typeof title === 'string' ? [title] : [title.en, title.zh]
  return [...new Set(titles.map((text) => fold(text ?? '')))].filter((text) => text !== '')
}
