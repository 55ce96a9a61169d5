import type { BundleAuthor } from '#core/bundle/publications-bundle.ts'
import { indexAuthors } from '#core/names/resolve-author.ts'
import { describe, expect, it } from 'vitest'
import { compileAuthors, rolesOf } from './compile-authors.ts'

const people = [
  { slug: 'li-wei', name: { en: { given: 'Wei', family: 'Li' }, aliases: ['Li Wei'] } },
  { slug: 'ba-jin', name: { zh: { given: '巴金' } } },
  { slug: 'bo-wu', name: { en: { given: 'Bo', family: 'Wu' } } },
  { slug: 'bo-wu-2', name: { en: { given: 'Bo', family: 'Wu' } } },
]
const researchers = {
  index: indexAuthors(people),
  slugs: new Set(people.map(({ slug }) => slug)),
}

describe('compileAuthors', () => {
  it.each([
    ['a name', 'Wei Li', { name: 'Wei Li', person: 'li-wei' }],
    ['an alias', 'Li Wei', { name: 'Li Wei', person: 'li-wei' }],
    ['family name first', 'Li, Wei', { name: 'Li, Wei', person: 'li-wei' }],
    ['a name of one token', '巴金', { name: '巴金', person: 'ba-jin' }],
    ['a name within a longer one', 'Li Weiming', { name: 'Li Weiming' }],
    ['a name that two share', 'Bo Wu', { name: 'Bo Wu' }],
    ['an explicit id', { name: 'Bo Wu', id: 'bo-wu-2' }, { name: 'Bo Wu', person: 'bo-wu-2' }],
    [
      'an id against the name',
      { name: 'Wei Li', id: 'bo-wu' },
      { name: 'Wei Li', person: 'bo-wu' },
    ],
    ['an id of nobody', { name: 'Wei Li', id: 'nobody' }, { name: 'Wei Li' }],
    ['an organisation', { literal: 'Wei Li' }, { name: 'Wei Li', literal: true }],
    [
      'marks, leaving out what is not so',
      { name: 'A', equal: true, corresponding: false },
      { name: 'A', equal: true },
    ],
  ] as const)('reads %s', (_, author, expected) => {
    expect(compileAuthors([author], researchers)).toEqual([expected])
  })
})

describe('rolesOf', () => {
  const me: BundleAuthor = { name: 'Me', person: 'me' }
  const other: BundleAuthor = { name: 'Other' }

  it.each<[string, BundleAuthor[], string[]]>([
    ['the first author', [me, other], ['first']],
    ['an author in the middle', [other, me], []],
    ['the second of a leading run of equals', eq([other, me]), ['first', 'equal']],
    [
      'the third of a leading run of equals',
      [...eq([other, other, me]), other],
      ['first', 'equal'],
    ],
    ['an equal author after the first', [other, ...eq([other, me])], ['equal']],
    ['an equal author behind a gap', [...eq([other]), other, ...eq([me])], ['equal']],
    ['somebody after a leading run', [...eq([other, other]), me], []],
    ['the corresponding author', [other, { ...me, corresponding: true }], ['corresponding']],
    [
      'everything at once',
      [{ ...me, equal: true, corresponding: true }],
      ['first', 'corresponding', 'equal'],
    ],
    ['somebody who is not an author', [other], []],
    ['a paper without authors', [], []],
  ])('names the roles of %s', (_, authors, expected) => {
    expect(rolesOf('me', authors)).toEqual(expected)
  })
})

function eq(authors: BundleAuthor[]): BundleAuthor[] {
  return authors.map((author) => ({ ...author, equal: true }))
}
