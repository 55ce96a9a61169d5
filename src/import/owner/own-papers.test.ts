import { expect, it } from 'vitest'
import type { Publication } from '#core/schema/publication.ts'
import type { ReadPublication } from '#formats/reading.ts'
import { createOwnTest, mostFrequentAuthor } from './own-papers.ts'

function paper(fields: Partial<Publication>): ReadPublication {
  return { key: 'a', publication: { type: 'book', title: 'T', authors: [], ...fields } }
}

const isOwn = createOwnTest({
  names: [{ en: { given: 'Ada', family: 'Li' } }, { en: { given: 'Tess', family: 'Quill' } }],
  slug: 'ada-li',
})

it.each<[string, Partial<Publication>, boolean]>([
  ['an author', { authors: ['Bo Lin', 'A. Li'] }, true],
  ['an author by another known name', { authors: ['T. Quill'] }, true],
  ['an author with marks', { authors: [{ name: 'Ada Li', equal: true }] }, true],
  ['an author by the id', { authors: [{ name: 'Anyone', id: 'ada-li' }] }, true],
  ['an author in either script', { authors: [{ name: { en: 'Ada Li', zh: '李达' } }] }, true],
  ['an organization of that name', { authors: [{ literal: 'Ada Li' }] }, true],
  ['an editor', { authors: ['Bo Lin'], editor: ['Li, Ada'] }, true],
  ['a translator', { authors: ['Bo Lin'], translator: ['Ada Li'] }, true],
  ['nobody, because there are no authors', {}, true],
  ['somebody else', { authors: ['Bo Lin', { literal: 'River Group' }] }, false],
])('a paper is the own one of %s', (_, fields, own) => {
  expect(isOwn(paper(fields))).toBe(own)
})

it.each<[string[][], object | undefined]>([
  [[['A', 'B'], ['B', 'C'], ['B']], { name: 'B', count: 3 }],
  [[['A', 'A'], ['C']], undefined],
  [[['A']], undefined],
  [[], undefined],
])('of %j, most are by %j', (lists, author) => {
  expect(mostFrequentAuthor(lists.map((authors) => paper({ authors })))).toEqual(author)
})
