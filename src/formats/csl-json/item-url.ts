import type { CslItem } from './csl-item.ts'

/** The DOI that arXiv registers for a preprint; its own page is shorter to read. */
const DOI_OF_ARXIV = /^10\.48550\//iu

/** Where the work is for good (its DOI), else where it is: its page at arXiv, then the URL of the item. */
export function itemUrl({ DOI, URL, custom }: CslItem): string | undefined {
  const arxiv = custom?.arxiv
  if (DOI !== undefined && !(arxiv !== undefined && DOI_OF_ARXIV.test(DOI)))
    return `https://doi.org/${DOI}`
  return arxiv ? `https://arxiv.org/abs/${arxiv}` : URL
}
