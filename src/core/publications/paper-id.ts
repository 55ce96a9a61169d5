import type { BundlePublication } from '../bundle/publications-bundle.ts'

/** What names a paper within any list: ids alone are unique within a researcher's own. */
export function paperId({ home, id }: Pick<BundlePublication, 'home' | 'id'>): string {
  return `${home}/${id}`
}
