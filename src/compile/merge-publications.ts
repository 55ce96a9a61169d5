import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import { compilePublication, sortPublications } from './compile-publications.ts'
import type { Paper } from '#data/papers/join-papers.ts'
import type { SiteContext } from './site-context.ts'
import { combineCopies } from './combine-copies.ts'

/**
 * Everyone's list, newest first, with each paper once. The leading copy says what the paper is; people
 * and their roles are those of all copies.
 */
export function mergePublications(context: SiteContext): BundlePublication[] {
  return sortPublications(context.papers.flatMap((paper) => mergeCopies(paper, context)))
}

function mergeCopies({ home, id, copies }: Paper, context: SiteContext): BundlePublication[] {
  const publication = combineCopies(copies)
  if (publication === undefined) return []
  const owners = copies.map(({ slug }) => slug)
  return [compilePublication(publication, { home, id, owners: [...new Set(owners)], context })]
}
