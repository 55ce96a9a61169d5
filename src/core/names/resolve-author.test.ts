import { describe, expect, it } from 'vitest'
import { authorKey, indexAuthors, resolveAuthor } from './resolve-author.ts'

const index = indexAuthors([
  {
    slug: 'chujie-zheng',
    name: {
      en: { given: 'Chujie', family: 'Zheng' },
      zh: { family: '郑', given: '楚杰' },
      aliases: ['C. Zheng'],
    },
  },
  { slug: 'li-wei', name: { en: { given: 'Wei', family: 'Li' }, aliases: ['Li Wei'] } },
  { slug: 'jose', name: { en: { given: 'José', family: 'Núñez-Gil' } } },
  { slug: 'ba-jin', name: { zh: { given: '巴金' } } },
  { slug: 'wei-zhang', name: { en: { given: 'Wei', family: 'Zhang' } } },
  { slug: 'wei-zhang-2', name: { en: { given: 'Wei', family: 'Zhang' }, aliases: ['Wei Zhang'] } },
])

describe('resolveAuthor', () => {
  it.each([
    ['the name', 'Chujie Zheng', ['chujie-zheng']],
    ['the Chinese name', '郑楚杰', ['chujie-zheng']],
    ['a spaced Chinese name', '郑　楚杰', ['chujie-zheng']],
    ['an alias', 'C. Zheng', ['chujie-zheng']],
    ['family name first with a comma', 'Zheng, Chujie', ['chujie-zheng']],
    ['family name first with a full-width comma', '郑，楚杰', ['chujie-zheng']],
    ['another case', 'CHUJIE ZHENG', ['chujie-zheng']],
    ['full-width letters', 'Ｃｈｕｊｉｅ　Ｚｈｅｎｇ', ['chujie-zheng']],
    ['odd spaces', ' Chujie \u00a0 Zheng\u200b', ['chujie-zheng']],
    ['missing accents', 'Jose Nunez-Gil', ['jose']],
    ['decomposed accents', 'José Núñez-Gil'.normalize('NFD'), ['jose']],
    ['a typographic hyphen', 'José Núñez‐Gil', ['jose']],
    ['a name of one token', '巴金', ['ba-jin']],
  ])('finds a researcher by %s', (_, author, expected) => {
    expect(resolveAuthor(index, author)).toEqual(expected)
  })

  it.each([
    ['a longer name that begins with one', 'Li Weiming'],
    ['a longer name that ends with one', 'Xiao-Chujie Zheng'],
    ['a part of a name', 'Zheng'],
    ['a part of a Chinese name', '楚杰'],
    ['a Chinese name that contains one', '郑楚杰文'],
    ['the words in another order', 'Zheng Chujie'],
    ['an empty text', ''],
    ['a key of every object', 'constructor'],
  ])('finds no one by %s', (_, author) => {
    expect(resolveAuthor(index, author)).toEqual([])
  })

  it('gives every candidate when a name is shared, each once', () => {
    expect(resolveAuthor(index, 'Wei Zhang')).toEqual(['wei-zhang', 'wei-zhang-2'])
  })
})

describe('authorKey', () => {
  it.each([
    ['Zheng, Chujie', 'chujie zheng'],
    ['King, Martin Luther, Jr.', 'king, martin luther, jr.'],
    ['Zheng,', 'zheng,'],
    ['O’Neill', "o'neill"],
  ])('reads %j as %j', (author, expected) => {
    expect(authorKey(author)).toBe(expected)
  })
})
