import type { View } from '#web/view/view.ts'

/** What the document head says of a page. */
export interface PageHead {
  title: string
  description?: string | undefined
  /** Site path of the page's own icon. */
  icon?: string | undefined
}

/** `handle` of a page's route: its head from what its loader returned; undefined while that is not there. */
export interface PageHandle {
  head: (data: unknown, view: View) => PageHead | undefined
}

/** `T` is what the loader of the same route returns. */
export function pageHandle<T>(head: (data: T, view: View) => PageHead): PageHandle {
  return { head: (data, view) => (data === undefined ? undefined : head(data as T, view)) }
}

export function isPageHandle(handle: unknown): handle is PageHandle {
  return typeof handle === 'object' && handle !== null && 'head' in handle
}
