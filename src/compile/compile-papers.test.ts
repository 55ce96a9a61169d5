import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { PaperBundle } from '#core/bundle/paper-bundle.ts'
import {
  sampleBundle,
  sampleNews,
  samplePaper,
  sampleSite,
} from '#tests/support/site/sample-source.ts'
import { compileSite } from './compile-site.ts'

const shared = { authors: ['Ada Li', 'Bo Wang'], issued: '2024-05', arxiv: '2405.00001' }
const ada = sampleBundle('ada-li', {
  publications: [
    samplePaper('new', { issued: '2025', topics: ['safety'], venue: 'acl' }),
    samplePaper('ours', { ...shared, topics: ['safety'] }),
    samplePaper('old', { issued: '2020' }),
  ],
  news: [
    sampleNews('2024-06', { publications: ['ours'] }),
    sampleNews('2024-01', { publications: ['new', 'old'] }),
  ],
})
const bo = sampleBundle('bo-wang', {
  publications: [
    samplePaper('mine', { ...shared, links: [{ type: 'code', url: 'https://a.org' }] }),
    samplePaper('ours', { issued: '2021' }),
  ],
  news: [sampleNews('2024-07', { publications: ['mine'] })],
})
const { papers } = compileSite(sampleSite([ada, bo]))

function paper(home: string, id: string) {
  const found = papers.find(({ publication: own }) => own.home === home && own.id === id)
  if (!found) throw new Error(`no ${home}/${id}`)
  return found
}

describe('compilePapers', () => {
  it('gives bundles that a browser accepts, one for each paper of everyone’s list', () => {
    v.parse(v.array(PaperBundle), papers)
    expect(papers.map(({ publication: { home, id } }) => `${home}/${id}`)).toEqual([
      'ada-li/new',
      'ada-li/ours',
      'bo-wang/ours',
      'ada-li/old',
    ])
  })

  it('has for a shared paper what everyone who lists it says', () => {
    const { publication } = paper('ada-li', 'ours')
    expect(publication.people).toEqual(['ada-li', 'bo-wang'])
    expect(publication.links).toHaveLength(1)
  })

  it('collects everyone’s news about it, newest first', () => {
    expect(paper('ada-li', 'ours').news.map(({ date }) => date)).toEqual(['2024-07', '2024-06'])
    expect(paper('ada-li', 'new').news.map(({ date }) => date)).toEqual(['2024-01'])
  })

  it('does not take news of another paper with the same id', () => {
    expect(paper('bo-wang', 'ours').news).toEqual([])
  })

  it('places it in the list of its researcher', () => {
    const { at, count, previous, next } = paper('ada-li', 'ours').place
    expect([previous?.id, at, count, next?.id]).toEqual(['new', 2, 3, 'old'])
  })

  it('leads from a list to a paper that has its address elsewhere', () => {
    expect(paper('bo-wang', 'ours').place.previous).toMatchObject({ home: 'ada-li', id: 'ours' })
  })

  it('names what related papers refer to', () => {
    const { related, vocabulary } = paper('ada-li', 'ours')
    expect(related.map(({ id }) => id)).toContain('new')
    expect(vocabulary.venues.map(({ id }) => id)).toEqual(['acl'])
    expect(vocabulary.topics.map(({ id }) => id)).toEqual(['safety'])
    expect(vocabulary.people.map(({ slug }) => slug)).toEqual(['ada-li', 'bo-wang'])
  })
})
