import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { publicationCodec } from '#core/publications/publication-filters.ts'
import { createPublicationSearch } from '#core/publications/publication-search.ts'
import type { Publication } from '#core/schema/publication.ts'
import { writeBibtex } from '#formats/bibtex/write-bibtex.ts'
import { createCiteSources, writeCslItems } from '#formats/csl-json/write-csl-json.ts'
import { readWithRetorquere } from '#tests/support/formats/bibtex-readers.ts'
import { compiledList } from '#tests/support/site/compiled-paper.ts'
import { renderInView } from '#tests/support/site/render-in-view.tsx'
import { createPublicationContext } from './publication-context.ts'
import { PublicationEntry } from './publication-entry.tsx'

const tex = String.raw
const LONG = 'Very '.repeat(59) + 'Long'
const CROWD = Array.from({ length: 700 }, (_, at) => `Ada Number${at}`)

interface Case {
  details: Partial<Publication>
  /** The title as it is shown and, in BibTeX, read back. */
  title?: string
  query: string
  authors?: string
}

const CASES: Record<string, Case> = {
  'mathematics in the title': {
    details: { title: tex`Sorting in $O(n\log n)$` },
    title: 'Sorting in O(n log n)',
    query: 'log n',
  },
  'what looks like markup': {
    details: { title: 'A List<T> & Map<K, V>' },
    title: 'A List<T> & Map<K, V>',
    query: 'list<t>',
  },
  'no authors': { details: { authors: [] }, query: 'title of', authors: '' },
  '700 authors': {
    details: { authors: CROWD },
    query: 'number699',
    authors: 'all 700 authors',
  },
  'no year': {
    details: { issued: undefined, type: 'report' },
    query: 'title of',
    authors: 'Report · Undated',
  },
  'a year in the future': { details: { issued: '2099' }, query: '2099' },
  'a title of 300 characters': { details: { title: LONG }, title: LONG, query: 'long' },
  'an emoji': { details: { title: '🎉 Party' }, title: '🎉 Party', query: 'party' },
  'a name from right to left': {
    details: { authors: ['محمد علي'] },
    query: 'علي',
    authors: 'محمد علي',
  },
  'a character beyond the basic plane': {
    details: { title: '𠮷野家的数据', authors: ['𠮷田'] },
    title: '𠮷野家的数据',
    query: '𠮷野',
    authors: '𠮷田',
  },
  'a name of one token': { details: { authors: ['Plato'] }, query: 'plato', authors: 'Plato' },
}

describe.each(Object.entries(CASES))('a publication with %s', (_, one) => {
  const bundle = compiledList(one.details)
  const { publications, vocabulary } = bundle
  const title = one.title ?? 'Title of sample'

  it('is shown', () => {
    const context = createPublicationContext(vocabulary, 'ada-li')
    for (const publication of publications) {
      renderInView(<PublicationEntry publication={publication} context={context} />)
    }
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(title)
    expect(screen.getByRole('article').textContent).toContain(one.authors ?? '')
  })

  it('is found', () => {
    const { search } = createPublicationSearch(bundle)
    const { found } = search({ ...publicationCodec.defaults, q: one.query })
    expect(found).toHaveLength(1)
  })

  it('is exported', () => {
    const text = writeBibtex(writeCslItems(publications, createCiteSources(vocabulary)))
    const [entry] = readWithRetorquere(text)
    expect(entry?.title).toBe(title)
    expect(entry?.authors).toHaveLength(publications[0]?.authors.length ?? 0)
  })
})
