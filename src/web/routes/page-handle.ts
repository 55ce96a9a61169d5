import type { Params } from 'react-router'
import type { Bundles } from '#web/bundles/bundles-context.ts'
import type { View } from '#web/view/view.ts'

/** What the document head says of a page. */
export interface PageHead {
  title: string
  description?: string | undefined
  /** Site path of the page's own icon. */
  icon?: string | undefined
}

export interface HeadInput {
  bundles: Bundles
  params: Params
  view: View
}

/** `handle` of a page's route. `head` is undefined while the data of the page is not there. */
export interface PageHandle {
  head: (input: HeadInput) => PageHead | undefined
}

export function isPageHandle(handle: unknown): handle is PageHandle {
  return typeof handle === 'object' && handle !== null && 'head' in handle
}
