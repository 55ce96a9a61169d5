import { describe, expect, it } from 'vitest'
import { compiledPaper } from '#tests/support/site/compiled-paper.ts'
import { paperKey, paperReference, placeInList, placesInList } from './place-in-list.ts'

const paper = (id: string, home = 'ada-li') => ({ ...compiledPaper(), id, home })
const list = [paper('first'), paper('second', 'bo-wang'), paper('second'), paper('last')]

const idsAround = (place: ReturnType<typeof placeInList>) =>
  place && [place.previous?.id, `${place.at}/${place.count}`, place.next?.id]

describe('placeInList', () => {
  it.each([
    ['the first', 'ada-li', 'first', [undefined, '1/4', 'second']],
    ['one between', 'bo-wang', 'second', ['first', '2/4', 'second']],
    ['one with the id of another', 'ada-li', 'second', ['second', '3/4', 'last']],
    ['the last', 'ada-li', 'last', ['second', '4/4', undefined]],
  ])('gives what is around %s', (_, home, id, around) => {
    expect(idsAround(placeInList(list, { home, id }))).toEqual(around)
  })

  it('finds nothing in a list without the paper', () => {
    expect(placeInList(list, { home: 'bo-wang', id: 'first' })).toBeUndefined()
    expect(placeInList([], { home: 'ada-li', id: 'first' })).toBeUndefined()
  })

  it('has nothing around a paper that is alone', () => {
    expect(placeInList([paper('only')], paper('only'))).toEqual({ at: 1, count: 1 })
  })
})

describe('placesInList', () => {
  it('says the same of every paper', () => {
    const places = placesInList(list)
    expect(places.size).toBe(4)
    for (const one of list) expect(places.get(paperKey(one))).toEqual(placeInList(list, one))
  })
})

describe('paperReference', () => {
  it('keeps what a link shows and nothing else', () => {
    const details = { title: 'T', issued: '2024-07', venue: 'acl', track: 'demo', language: 'fr' }
    expect(paperReference(compiledPaper({ ...details, abstract: 'Long' } as object))).toEqual({
      ...details,
      home: 'ada-li',
      id: 'sample',
      type: 'paper-conference',
    })
  })

  it('has no date where the paper has none', () => {
    expect(paperReference(compiledPaper({ issued: undefined }))).not.toHaveProperty('issued')
  })

  it('leaves out what is not known', () => {
    expect(Object.keys(paperReference(compiledPaper()))).toEqual([
      'home',
      'id',
      'type',
      'title',
      'issued',
    ])
  })
})
