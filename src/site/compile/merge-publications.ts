import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import type { ResourceLink } from '#core/schema/link.ts'
import { compilePublication, sortPublications } from './compile-publications.ts'
import type { Paper } from './join-papers.ts'
import type { SiteContext } from './site-context.ts'

/**
 * Everyone's list, newest first, with each paper once. The first copy in site order tells what the
 * paper is; people, their roles and links are those of all copies.
 */
export function mergePublications(context: SiteContext): BundlePublication[] {
  return sortPublications(context.papers.flatMap((paper) => mergeCopies(paper, context)))
}

function mergeCopies({ home, id, copies }: Paper, context: SiteContext): BundlePublication[] {
  const [first] = copies
  if (first === undefined) return []
  const links = uniteLinks(copies.flatMap(({ publication }) => publication.links ?? []))
  const owners = copies.map(({ slug }) => slug)
  return [compilePublication({ ...first.publication, links }, { home, id, owners, context })]
}

function uniteLinks(links: readonly ResourceLink[]): ResourceLink[] {
  const byAddress = new Map<string, ResourceLink>()
  for (const link of links) {
    if (!byAddress.has(link.url)) byAddress.set(link.url, link)
  }
  return [...byAddress.values()]
}
