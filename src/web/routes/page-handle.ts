import type { View } from '#web/view/view.ts'

/** What the document head says of a page. */
export interface PageHead {
  title: string
  /** What the page is in the vocabulary of Open Graph; a website where it does not say. */
  type?: 'article'
  description?: string | undefined
  /** Site path of the page's own icon. */
  icon?: string | undefined
  /** Site path of what the page lists, as BibTeX. */
  bibtex?: string | undefined
}

/** `handle` of a page's route: its head from `T`, which is what the loader of the same route returns. */
export interface PageHandle<T> {
  head: (data: T, view: View) => PageHead
}

export function isPageHandle(handle: unknown): handle is PageHandle<unknown> {
  return typeof handle === 'object' && handle !== null && 'head' in handle
}
