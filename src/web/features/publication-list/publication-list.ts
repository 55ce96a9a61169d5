import type { BundlePublication, PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import { indexPublications, type PublicationIndex } from '#core/publications/publication-index.ts'
import { papersPerYear, type PapersOfYear } from '#core/publications/papers-per-year.ts'
import { createPublicationContext, type PublicationContext } from './publication-context.ts'

/** A list of publications, ready to be filtered and shown. */
export interface PublicationList {
  publications: readonly BundlePublication[]
  context: PublicationContext
  index: PublicationIndex
  years: readonly PapersOfYear[]
}

export function createPublicationList(bundle: PublicationsBundle): PublicationList {
  return {
    publications: bundle.publications,
    context: createPublicationContext(bundle.vocabulary, bundle.slug),
    index: indexPublications(bundle.publications),
    years: papersPerYear(bundle.publications),
  }
}
