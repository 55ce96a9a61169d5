import type { PaperBundle } from '#core/bundle/paper-bundle.ts'
import type { BundlePublication, PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import type { Publication } from '#core/schema/publication.ts'
import { compileSite } from '#compile/compile-site.ts'
import { sampleBundle, samplePaper, sampleSite } from './sample-source.ts'

/** The compiled list of the researcher `ada-li`, who has one paper. */
export function compiledList(details: Partial<Publication> = {}): PublicationsBundle {
  const ada = sampleBundle('ada-li', { publications: [samplePaper('sample', details)] })
  const [bundle] = compileSite(sampleSite([ada])).publications
  if (!bundle) throw new Error('the sample has no researcher')
  return bundle
}

/** That paper alone. */
export function compiledPaper(details: Partial<Publication> = {}): BundlePublication {
  const [publication] = compiledList(details).publications
  if (!publication) throw new Error('the sample has no paper')
  return publication
}

/** What the page of a paper shows, compiled: the one paper of `ada-li`, who has a Chinese name too. */
export function compiledPaperBundle(details: Partial<Publication> = {}): PaperBundle {
  const name = { en: { given: 'Ada', family: 'Li' }, zh: { family: '李', given: '爱' } }
  const ada = sampleBundle('ada-li', { name, publications: [samplePaper('sample', details)] })
  const [paper] = compileSite(sampleSite([ada])).papers
  if (!paper) throw new Error('the sample has no paper')
  return paper
}
