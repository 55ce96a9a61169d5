import type { PublicationIssue, PublicationVolume, Thing } from 'schema-dts'
import { expect, it } from 'vitest'
import type { Publication } from '#core/schema/publication.ts'
import type { BundleVenue } from '#core/bundle/publications-bundle.ts'
import { compiledPaper } from '#tests/support/site/compiled-paper.ts'
import { partOf } from './part-of.ts'

function whole(kind: BundleVenue['kind'], details: Partial<Publication> = {}) {
  const venue: BundleVenue = { id: 'x', short: 'X', ...(kind && { kind }) }
  const publication = compiledPaper(details)
  const unknown = { doiUrl: undefined, arxivUrl: undefined, pdfUrl: undefined, pages: undefined }
  const texts = { title: 'T', otherTitle: undefined, language: 'en', topics: [] }
  return partOf({ ...unknown, ...texts, publication, venue, container: 'X' })
}

const journal = { '@type': 'Periodical', name: 'X' } as const
const volume = {
  '@type': 'PublicationVolume',
  volumeNumber: '12',
  isPartOf: journal,
} satisfies PublicationVolume

it.each<[string, BundleVenue['kind'], Partial<Publication>, Thing | undefined]>([
  ['a conference', 'conference', {}, { '@type': 'CreativeWorkSeries', name: 'X' }],
  ['a workshop', 'workshop', {}, { '@type': 'CreativeWorkSeries', name: 'X' }],
  ['a blog', 'blog', {}, { '@type': 'Blog', name: 'X' }],
  ['a journal', 'journal', {}, journal],
  ['a volume', 'journal', { volume: '12' }, volume],
  [
    'an issue of a volume',
    'journal',
    { volume: '12', issue: '3' },
    { '@type': 'PublicationIssue', issueNumber: '3', isPartOf: volume } satisfies PublicationIssue,
  ],
  [
    'an issue',
    'journal',
    { issue: '3' },
    { '@type': 'PublicationIssue', issueNumber: '3', isPartOf: journal } satisfies PublicationIssue,
  ],
  ['no archive', 'preprint', {}, undefined],
  ['no office', 'office', {}, undefined],
  ['nothing that is not known', undefined, {}, undefined],
])('is part of %s', (_, kind, details, expected) => {
  expect(whole(kind, details)).toEqual(expected)
})
