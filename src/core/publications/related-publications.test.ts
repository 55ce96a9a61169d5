import { describe, expect, it } from 'vitest'
import type { BundlePublication } from '../bundle/publications-bundle.ts'
import { compiledPaper } from '#tests/support/site/compiled-paper.ts'
import { relatePublications } from './related-publications.ts'

const sample = compiledPaper()

function paper(id: string, topics: string[], people = ['ada-li']): BundlePublication {
  return { ...sample, id, topics, people }
}

function relatedTo(id: string, list: readonly BundlePublication[]): string[] {
  const index = list.findIndex((one) => one.id === id)
  return relatePublications(list)(index).map((one) => one.id)
}

describe('relatePublications', () => {
  it('finds papers that share a topic, newest first', () => {
    const list = [paper('new', ['x']), paper('this', ['x', 'y']), paper('old', ['y'])]
    expect(relatedTo('this', list)).toEqual(['new', 'old'])
  })

  it('prefers those that share more topics, wherever they are', () => {
    const near = ['a', 'b', 'c', 'd', 'e'].map((id) => paper(id, ['x']))
    const list = [paper('this', ['x', 'y']), ...near, paper('far', ['y', 'x'])]
    expect(relatedTo('this', list)).toEqual(['a', 'b', 'c', 'd', 'far'])
  })

  it('prefers those of the same people among others with the same topic', () => {
    const others = ['a', 'b', 'c', 'd', 'e'].map((id) => paper(id, ['x'], ['bo-wang']))
    const list = [paper('this', ['x']), ...others, paper('own', ['x'])]
    expect(relatedTo('this', list)).toEqual(['a', 'b', 'c', 'd', 'own'])
  })

  it('takes one topic for more than many people', () => {
    const people = ['p', 'q', 'r', 's', 't', 'u', 'v']
    const together = ['a', 'b', 'c', 'd', 'e'].map((id) => paper(id, [], people))
    const list = [paper('this', ['x'], people), ...together, paper('topic', ['x'], ['else'])]
    expect(relatedTo('this', list)).toContain('topic')
  })

  it('fills up with the nearest of the same people', () => {
    const ids = ['a', 'b', 'c', 'd', 'this', 'e', 'f', 'g']
    const list = ids.map((id) => paper(id, []))
    expect(relatedTo('this', list)).toEqual(['c', 'd', 'e', 'f', 'b'].toSorted())
  })

  it('shows no paper of others that shares nothing', () => {
    expect(relatedTo('this', [paper('this', ['x']), paper('a', ['y'], ['bo-wang'])])).toEqual([])
  })

  it('never names the paper itself, nor another one twice', () => {
    const list = ['a', 'this', 'b'].map((id) => paper(id, ['x', 'x', 'y'], ['ada-li', 'bo-wang']))
    expect(relatedTo('this', list)).toEqual(['a', 'b'])
  })

  it('has nothing to say of what is not in the list', () => {
    expect(relatePublications([])(0)).toEqual([])
    expect(relatePublications([sample])(7)).toEqual([])
  })

  it('manages thousands of papers on one topic', () => {
    const list = Array.from({ length: 20_000 }, (_, at) => paper(`p${at}`, ['x']))
    const related = relatePublications(list)
    for (const at of list.keys()) expect(related(at).length).toBe(5)
  })
})
