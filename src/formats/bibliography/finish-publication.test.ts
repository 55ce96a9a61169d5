import { describe, expect, it } from 'vitest'
import { finishPublication, type PublicationDraft } from './finish-publication.ts'

const LONG = 'x'.repeat(20_001)

function finish(draft: Partial<PublicationDraft>) {
  const problems: string[] = []
  const read = finishPublication('k', { type: 'article', title: 'A', ...draft }, (code, found) => {
    problems.push(`${code} ${found.slice(0, 20)}`)
  })
  return { publication: read?.publication, problems }
}

describe('an invalid value does not affect any other', () => {
  it('an author too long', () => {
    const { publication, problems } = finish({ authors: ['Ada', LONG, 'Bo'] })
    expect(publication?.authors).toEqual(['Ada', 'Bo'])
    expect(problems).toEqual(['invalid-value authors: xxxxxxxxxxx'])
  })

  it('a note of a distinction that is too long is left out', () => {
    const { publication } = finish({ awards: ['oral', { kind: 'spotlight', note: LONG }] })
    expect(publication?.awards).toEqual(['oral', { kind: 'spotlight' }])
  })

  it('an abstract too long', () => {
    const { publication, problems } = finish({ abstract: LONG, note: 'short' })
    expect(publication).toEqual({ type: 'article', title: 'A', authors: [], note: 'short' })
    expect(problems).toHaveLength(1)
  })

  it('a title too long is cut, and the work is there', () => {
    const { publication, problems } = finish({ title: { en: LONG, zh: '题' }, doi: '10.1000/x' })
    expect(publication).toMatchObject({ title: { zh: '题' }, doi: '10.1000/x' })
    expect(JSON.stringify(publication?.title).length).toBeLessThan(20_100)
    expect(problems).toEqual(['too-much title: xxxxxxxxxxxxx'])
  })
})
